using System.Text.RegularExpressions;
using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Disclosure.Published;

/// <summary>What ties the numbers of one published table together, as a reader would notice: totals that add up, percentages of a base.</summary>
/// <remarks>A tie counts only where it holds in every line that is printed whole; one that never can be checked is taken from the words of its heading.</remarks>
internal sealed partial class PublishedFacts
{
    /// <summary>Columns up to which every pair is tried as a percentage and its base.</summary>
    private const int MostColumns = 24;

    private readonly PublishedTable table;
    private readonly List<(PublishedCell Cell, int Row, int Column)> counts;
    private readonly List<PublishedFact> facts = [];
    private readonly List<string> notes = [];

    private PublishedFacts(PublishedTable table)
    {
        this.table = table;
        counts = [.. table.Counts.SelectMany(c => Enumerable.Range(0, table.Rows.Count).Where(r => table.Rows[r][c] is not null).Select(r => (table.Rows[r][c]!, r, c)))];
    }

    /// <summary>Facts about cells of the table, and what was not used and why.</summary>
    public static (IReadOnlyList<PublishedFact> Facts, IReadOnlyList<string> Notes) Of(PublishedTable table)
    {
        var found = new PublishedFacts(table);
        for (var dimension = 0; dimension <= table.RowHeadings; dimension++)
        {
            found.AddSums(dimension);
        }

        found.AddPercentages();
        return (found.facts, found.notes);
    }

    /// <summary>Along the rows under one heading, or along the columns: the total of each line and its parts.</summary>
    private void AddSums(int dimension)
    {
        var lines = counts.GroupBy(c => string.Join('\u001f', c.Cell.Labels.Where((_, d) => d != dimension))).Select(line => line.Select(c => c.Cell).ToList()).Where(line => line.Count >= 3).ToList();
        var members = lines.SelectMany(line => line.Select(cell => cell.Labels[dimension])).Distinct().ToList();
        var sure = members.Where(IsTotal).ToHashSet();
        foreach (var member in members.Where(m => sure.Contains(m) || m == members[0] || m == members[^1]))
        {
            var sums = lines.Select(line => (Whole: line.Where(c => c.Labels[dimension] == member).ToList(), Parts: line.Where(c => c.Labels[dimension] != member && !sure.Contains(c.Labels[dimension])).ToList()))
                .Where(sum => sum.Whole.Count == 1 && sum.Parts.Count >= 2).Select(sum => (Whole: sum.Whole[0], sum.Parts)).ToList();
            var whole = sums.Where(sum => sum.Whole.IsShown && sum.Parts.TrueForAll(part => part.IsShown)).ToList();
            var holds = whole.Count(sum => sum.Parts.Sum(part => part.Value!.Value) == sum.Whole.Value!.Value);
            if (holds < whole.Count)
            {
                if (sure.Contains(member))
                {
                    notes.Add($"\"{member}\" is not the sum of what stands beside it in {whole.Count - holds} of {whole.Count} lines that are printed whole, so it tells nothing here.");
                }
            }
            else if (sure.Contains(member) ? sums.TrueForAll(IsPossible) : whole.Count(sum => sum.Whole.Value > 0) >= 2)
            {
                facts.AddRange(sums.Where(sum => sum.Parts.Append(sum.Whole).Any(cell => !cell.IsShown))
                    .Select(sum => new PublishedFact([.. sum.Parts.Select(part => (part, 1L)), (sum.Whole, -1L)], 0, 0, $"{Name(sum.Whole)} is the sum of {sum.Parts.Count} others")));
            }
        }
    }

    private static bool IsPossible((PublishedCell Whole, List<PublishedCell> Parts) sum) =>
        !sum.Whole.IsShown || sum.Parts.Where(part => part.IsShown).Sum(part => part.Value!.Value) <= sum.Whole.Value;

    /// <summary>Percentages of another number in the same row, or of the total of a column.</summary>
    private void AddPercentages()
    {
        var parts = table.Counts.Take(MostColumns).ToList();
        foreach (var percent in table.Percentages.Take(MostColumns))
        {
            var before = facts.Count;
            var bases = parts.SelectMany(part => parts.Where(whole => whole != part).Select(whole => (Part: part, Base: (Func<int, PublishedCell?>)(row => table.Rows[row][whole]))))
                .Concat(parts.SelectMany(part => TotalsOf(part).Select(total => (Part: part, Base: (Func<int, PublishedCell?>)(_ => total)))));
            foreach (var (part, whole) in bases)
            {
                var rows = Enumerable.Range(0, table.Rows.Count).Select(row => (Part: table.Rows[row][part], Percent: table.Rows[row][percent], Base: whole(row)))
                    .Where(row => row is { Part: not null, Percent.IsShown: true, Base: not null } && !ReferenceEquals(row.Part, row.Base)).Select(row => (Part: row.Part!, Percent: row.Percent!, Base: row.Base!)).ToList();
                var whole_ = rows.Where(row => row is { Part.IsShown: true, Base: { IsShown: true, Value: > 0 } }).ToList();
                if (whole_.Count >= 2 && whole_.TrueForAll(row => Math.Abs(100 * row.Part.Value!.Value / row.Base.Value!.Value - row.Percent.Value!.Value) <= Half(row.Percent.Decimals)) && whole_.Exists(row => row.Part.Value > 0))
                {
                    foreach (var row in rows.Where(row => !(row.Part.IsShown && row.Base.IsShown) && row.Percent.Decimals <= 6))
                    {
                        facts.AddRange(LinearFact.Percentage(0, 1, row.Percent.Value!.Value, row.Percent.Decimals)
                            .Select(fact => new PublishedFact([.. fact.Terms.Select(term => (term.Cell == 0 ? row.Part : row.Base, term.Times))], fact.Least, fact.Most, $"{Name(row.Percent)} is {row.Percent.Text} of {Name(row.Base)}")));
                    }
                }
            }

            if (facts.Count == before)
            {
                parts.ForEach(part => AddOfAnUnprintedBase(part, percent));
            }
        }
    }

    /// <summary>Percentages of a number that is not printed, which follows from those whose counts are.</summary>
    private void AddOfAnUnprintedBase(int part, int percent)
    {
        var rows = Enumerable.Range(0, table.Rows.Count).Select(row => (Part: table.Rows[row][part], Percent: table.Rows[row][percent]))
            .Where(row => row is { Part: not null, Percent: { IsShown: true, Decimals: <= 6 } } && !row.Part.Labels.Take(table.RowHeadings).Any(IsTotal)).Select(row => (Part: row.Part!, Percent: row.Percent!)).ToList();
        var whole = rows.Where(row => row.Part is { IsShown: true, Value: > 0 }).ToList();
        if (whole.Count < 3 || rows.TrueForAll(row => row.Part.IsShown) || whole.Exists(row => row.Percent.Value!.Value <= Half(row.Percent.Decimals)))
        {
            return;
        }

        var least = whole.Max(row => Math.Ceiling(100 * row.Part.Value!.Value / (row.Percent.Value!.Value + Half(row.Percent.Decimals))));
        var most = whole.Min(row => Math.Floor(100 * row.Part.Value!.Value / (row.Percent.Value!.Value - Half(row.Percent.Decimals))));
        if (least > most)
        {
            return;
        }

        var all = new PublishedCell(["all"], "", null, 0, false, new((long)least, (long)most));
        var words = least == most ? $"all are {least:0}" : $"all are {least:0} to {most:0}";
        foreach (var row in rows.Where(row => !row.Part.IsShown))
        {
            facts.AddRange(LinearFact.Percentage(0, 1, row.Percent.Value!.Value, row.Percent.Decimals)
                .Select(fact => new PublishedFact([.. fact.Terms.Select(term => (term.Cell == 0 ? row.Part : all, term.Times))], fact.Least, fact.Most, $"{Name(row.Percent)} is {row.Percent.Text}, and {words}")));
        }
    }

    private IEnumerable<PublishedCell> TotalsOf(int column) => counts.Where(c => c.Column == column && c.Cell.Labels.Take(table.RowHeadings).Any(IsTotal)).Select(c => c.Cell);

    private static decimal Half(int decimals)
    {
        var half = 0.5m;
        for (var i = 0; i < decimals; i++)
        {
            half /= 10;
        }

        return half;
    }

    internal static string Name(PublishedCell cell) => string.Join(", ", cell.Labels.Where(label => label.Length > 0));

    internal static bool IsTotal(string label) => TotalWords.Means(label) || All().IsMatch(label);

    [GeneratedRegex(@"^(?:all|both|any)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex All();
}

/// <summary>Something that a published table says of several of its cells at once.</summary>
/// <param name="Terms">Cells, and what each is multiplied by.</param>
/// <param name="Words">The same in words.</param>
internal sealed record PublishedFact(IReadOnlyList<(PublishedCell Cell, long Times)> Terms, long? Least, long? Most, string Words);
