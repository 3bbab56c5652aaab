using System.Text.RegularExpressions;
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
    private readonly List<(PublishedCell Cell, int Row, int Column)> amounts;
    private readonly List<PublishedFact> facts = [];
    private readonly List<PublishedCell> counted = [];
    private readonly List<string> notes = [];

    private PublishedFacts(PublishedTable table)
    {
        this.table = table;
        (counts, amounts) = (In(table.Counts), In(table.Amounts));
    }

    private bool IsRounded => table.Rounding > 0;

    /// <summary>Facts about cells of the table, the counts that nothing but percentages tells, and what was not used and why.</summary>
    public static (IReadOnlyList<PublishedFact> Facts, IReadOnlyList<PublishedCell> Counted, IReadOnlyList<string> Notes) Of(PublishedTable table)
    {
        var found = new PublishedFacts(table);
        for (var dimension = 0; dimension <= table.RowHeadings; dimension++)
        {
            found.AddSums(dimension, found.counts);
            // A row of amounts and counts is not one of parts and their total.
            found.AddSums(dimension, dimension == table.RowHeadings && found.counts.Count > 0 ? [] : found.amounts);
        }

        found.AddPercentages();
        found.AddPercentagesAlone();
        return (found.facts, found.counted, found.notes);
    }

    /// <summary>Along the rows under one heading, or along the columns: the total of each line and its parts.</summary>
    private void AddSums(int dimension, List<(PublishedCell Cell, int Row, int Column)> numbers)
    {
        var lines = numbers.GroupBy(c => string.Join('\u001f', c.Cell.Labels.Where((_, d) => d != dimension))).Select(line => line.Select(c => c.Cell).ToList()).Where(line => line.Count >= 3).ToList();
        var members = lines.SelectMany(line => line.Select(cell => cell.Labels[dimension])).Distinct().ToList();
        var sure = members.Where(IsTotal).ToHashSet();
        foreach (var member in members.Where(m => sure.Contains(m) || m == members[0] || m == members[^1]))
        {
            var sums = lines.Select(line => (Whole: line.Where(c => c.Labels[dimension] == member).ToList(), Parts: line.Where(c => c.Labels[dimension] != member && !sure.Contains(c.Labels[dimension])).ToList()))
                .Where(sum => sum.Whole.Count == 1 && sum.Parts.Count >= 2).Select(sum => (Whole: sum.Whole[0], sum.Parts)).ToList();
            var whole = sums.Where(sum => sum.Whole.IsShown && sum.Parts.TrueForAll(part => part.IsShown)).ToList();
            var exact = whole.Count(sum => sum.Parts.Sum(part => part.Value!.Value) == sum.Whole.Value!.Value);
            var holds = sure.Contains(member) ? whole.Count(Agrees) : exact;
            if (exact < holds && holds == whole.Count)
            {
                notes.Add($"\"{member}\" is not exactly the sum of what stands beside it in {whole.Count - exact} of {whole.Count} lines, which rounding explains.");
            }

            if (holds < whole.Count)
            {
                if (sure.Contains(member))
                {
                    notes.Add($"\"{member}\" is not the sum of what stands beside it in {whole.Count - holds} of {whole.Count} lines that are printed whole{(whole.Exists(sum => !sum.Whole.Known.IsExact) ? ", which rounding cannot explain" : "")}, so it tells nothing here.");
                }
            }
            else if (sure.Contains(member) ? sums.TrueForAll(IsPossible) : !IsRounded && whole.Count(sum => sum.Whole.Value > 0) >= 2)
            {
                facts.AddRange(sums.Where(sum => sum.Parts.Append(sum.Whole).Any(cell => cell is { IsAmount: true, IsShown: false } or { IsAmount: false, Known.IsExact: false }))
                    .Select(sum => new PublishedFact([.. sum.Parts.Select(part => (part, 1L)), (sum.Whole, -1L)], 0, 0, $"{Name(sum.Whole)} is the sum of {sum.Parts.Count} others")));
            }
        }
    }

    private List<(PublishedCell Cell, int Row, int Column)> In(IEnumerable<int> columns) =>
        [.. columns.SelectMany(c => Enumerable.Range(0, table.Rows.Count).Where(r => table.Rows[r][c] is not null).Select(r => (table.Rows[r][c]!, r, c)))];

    private static bool IsPossible((PublishedCell Whole, List<PublishedCell> Parts) sum) =>
        !sum.Whole.IsShown || sum.Parts.Where(part => part.IsShown).Sum(part => part.Known.Least) <= sum.Whole.Known.Most;

    /// <summary>Whether true counts that are printed so may add up.</summary>
    private static bool Agrees((PublishedCell Whole, List<PublishedCell> Parts) sum) =>
        sum.Parts.Sum(part => part.Known.Least) <= sum.Whole.Known.Most && sum.Parts.Sum(part => part.Known.Most ?? 0) >= sum.Whole.Known.Least;

    internal static string Name(PublishedCell cell) => string.Join(", ", cell.Labels.Where(label => label.Length > 0));

    internal static bool IsTotal(string label) => TotalWords.Means(label) || All().IsMatch(label);

    [GeneratedRegex(@"^(?:all|both|any)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex All();
}

/// <summary>Something that a published table says of several of its cells at once.</summary>
/// <param name="Terms">Cells, and what each is multiplied by.</param>
/// <param name="Words">The same in words.</param>
/// <param name="IsSupposed">True where the table does not say so, and only fits it.</param>
internal sealed record PublishedFact(IReadOnlyList<(PublishedCell Cell, long Times)> Terms, long? Least, long? Most, string Words, bool IsSupposed = false);
