using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Evidence.Disclosure.Published;

internal sealed partial class PublishedFacts
{
    /// <summary>Percentages printed without any count are tried on bases below this: where only one fits, whoever knows that there are fewer knows it.</summary>
    private const int SmallBase = 50;

    /// <summary>Percentages of another number in the same row, or of the total of a column.</summary>
    private void AddPercentages()
    {
        var parts = table.Counts.Take(MostColumns).ToList();
        foreach (var percent in parts.Count > 0 ? table.Percentages.Take(MostColumns) : [])
        {
            var bases = parts.SelectMany(part => parts.Where(whole => whole != part).Select(whole => PercentsOf(part, percent, row => table.Rows[row][whole])))
                .Concat(parts.SelectMany(part => TotalsOf(part).Select(total => PercentsOf(part, percent, _ => total)))).ToList();
            var asPrinted = bases.Where(AreOfPrinted).ToList();
            if (asPrinted.Count > 0)
            {
                asPrinted.ForEach(rows => facts.AddRange(IsRounded ? rows.SelectMany(NearPrinted) : rows.Where(row => !(row.Part.IsShown && row.Base.IsShown)).SelectMany(row => Says(row))));
            }
            else if (!IsRounded)
            {
                parts.ForEach(part => AddOfAnUnprintedBase(part, percent));
            }
            else if (!table.SaysHowRounded)
            {
                AddOfTrueCounts(bases, parts, percent);
            }
        }
    }

    private List<Percent> PercentsOf(int part, int percent, Func<int, PublishedCell?> whole) =>
        [.. Enumerable.Range(0, table.Rows.Count).Select(row => (Part: table.Rows[row][part], Printed: table.Rows[row][percent], Base: whole(row)))
            .Where(row => row is { Part: not null, Printed: { IsShown: true, Decimals: <= 6 }, Base: not null } && !ReferenceEquals(row.Part, row.Base)).Select(row => new Percent(row.Part!, row.Printed!, row.Base!))];

    /// <summary>Whether all that can be checked are percentages of the numbers as they are printed.</summary>
    private static bool AreOfPrinted(List<Percent> rows)
    {
        var whole = rows.Where(row => row is { Part.IsShown: true, Base: { IsShown: true, Value: > 0 } }).ToList();
        return whole.Count >= 2 && whole.TrueForAll(row => Math.Abs(100 * row.Part.Value!.Value / row.Base.Value!.Value - row.Printed.Value!.Value) <= PercentageBases.Half(row.Printed)) && whole.Exists(row => row.Part.Value > 0);
    }

    private static IEnumerable<PublishedFact> Says(Percent row, string? words = null, bool isSupposed = false) =>
        LinearFact.Percentage(0, 1, row.Printed.Value!.Value, row.Printed.Decimals)
            .Select(fact => new PublishedFact([.. fact.Terms.Select(term => (term.Cell == 0 ? row.Part : row.Base, term.Times))], fact.Least, fact.Most, words ?? $"{Name(row.Printed)} is {row.Printed.Text} of {Name(row.Base)}", isSupposed));

    /// <summary>Percentages of a number that is not printed, which follows from those whose counts are, and from those that no other number could have.</summary>
    private void AddOfAnUnprintedBase(int part, int percent)
    {
        var rows = OfAnUnprintedBase(part, percent);
        var shown = rows.Where(row => row.Part is { IsShown: true, Value: > 0 }).ToList();
        var bases = new PercentageBases([.. rows.Select(row => (row.Printed, row.Part.Known))]);
        if (shown.Count < (bases.AddUp ? 2 : 3) || rows.TrueForAll(row => row.Part.IsShown) || shown.Exists(row => row.Printed.Value!.Value <= PercentageBases.Half(row.Printed)) || bases.Possible() is not { Count: > 0 } possible)
        {
            return;
        }

        var all = Unprinted(possible);
        facts.AddRange(rows.Where(row => !row.Part.IsShown).SelectMany(row => Says(row with { Base = all }, $"{Name(row.Printed)} is {row.Printed.Text}, and {Words(possible)}")));
        if (bases.AddUp)
        {
            facts.Add(new([.. rows.Select(row => (row.Part, 1L)), (all, -1L)], 0, 0, $"the percentages add up to 100, and {Words(possible)}"));
        }
    }

    /// <summary>Each with itself in the place of the base.</summary>
    private List<Percent> OfAnUnprintedBase(int part, int percent) => [.. PercentsOf(part, percent, row => table.Rows[row][percent]).Where(row => !row.Part.Labels.Take(table.RowHeadings).Any(IsTotal))];

    private static PublishedCell Unprinted(IReadOnlyList<long> possible) => new(["all"], "", null, 0, false, new(possible[0], possible[^1]));

    private static string Words(IReadOnlyList<long> possible) => possible.Count == 1 ? $"all are {possible[0]:0}" : $"all are {possible[0]:0} to {possible[^1]:0}";

    /// <summary>A table that prints percentages and no count: those of one column, or of all, that add up to 100 are of one base.</summary>
    private void AddPercentagesAlone()
    {
        var columns = table.Percentages.Take(MostColumns).Where(column => !IsTotal(table.Headings[column])).Select(column => table.Rows.Select(row => row[column])
            .Where(cell => cell is { IsShown: true, Decimals: <= 6 } && !cell.Labels.Take(table.RowHeadings).Any(IsTotal)).Select(cell => cell!).ToList()).Where(cells => cells.Count > 0).ToList();
        if (table.Counts.Any() || columns.Count == 0)
        {
            return;
        }

        var groups = columns.TrueForAll(column => Alone(column).AddUp) ? columns : [[.. columns.SelectMany(column => column)]];
        foreach (var group in groups.Where(group => group.Count > 1 && Alone(group) is { AddUp: true }))
        {
            if (Alone(group).Possible(below: SmallBase, isSum: !IsRounded) is not [var only])
            {
                continue;
            }

            foreach (var percent in group)
            {
                var (least, most) = PercentageBases.Counts(percent, only);
                var count = new PublishedCell(percent.Labels, percent.Text, null, 0, true, new(0, only + table.Rounding));
                counted.Add(count);
                facts.Add(new([(count, 1L)], least - table.Rounding, most + table.Rounding, $"if all are fewer than {SmallBase}, they are {only}"));
            }
        }

        static PercentageBases Alone(List<PublishedCell> cells) => new([.. cells.Select(cell => (cell, KnownRange.AtLeast(0)))]);
    }

    private IEnumerable<PublishedCell> TotalsOf(int column) => counts.Where(c => c.Column == column && c.Cell.Labels.Take(table.RowHeadings).Any(IsTotal)).Select(c => c.Cell);

    /// <summary>A percentage, and what it is taken to be of.</summary>
    private sealed record Percent(PublishedCell Part, PublishedCell Printed, PublishedCell Base);
}
