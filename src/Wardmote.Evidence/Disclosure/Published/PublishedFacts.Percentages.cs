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

    /// <summary>Percentages of a number that is not printed, which follows from those whose counts are, and from those that no other number could have.</summary>
    private void AddOfAnUnprintedBase(int part, int percent)
    {
        var rows = Enumerable.Range(0, table.Rows.Count).Select(row => (Part: table.Rows[row][part], Percent: table.Rows[row][percent]))
            .Where(row => row is { Part: not null, Percent: { IsShown: true, Decimals: <= 6 } } && !row.Part.Labels.Take(table.RowHeadings).Any(IsTotal)).Select(row => (Part: row.Part!, Percent: row.Percent!)).ToList();
        var shown = rows.Where(row => row.Part is { IsShown: true, Value: > 0 }).ToList();
        var bases = new PercentageBases([.. rows.Select(row => (row.Percent, row.Part.IsShown ? (long)row.Part.Value!.Value : (long?)null))]);
        if (shown.Count < (bases.AddUp ? 2 : 3) || rows.TrueForAll(row => row.Part.IsShown) || shown.Exists(row => row.Percent.Value!.Value <= Half(row.Percent.Decimals)) || bases.Possible() is not { Count: > 0 } possible)
        {
            return;
        }

        var all = new PublishedCell(["all"], "", null, 0, false, new(possible[0], possible[^1]));
        var words = possible.Count == 1 ? $"all are {possible[0]:0}" : $"all are {possible[0]:0} to {possible[^1]:0}";
        foreach (var row in rows.Where(row => !row.Part.IsShown))
        {
            facts.AddRange(LinearFact.Percentage(0, 1, row.Percent.Value!.Value, row.Percent.Decimals)
                .Select(fact => new PublishedFact([.. fact.Terms.Select(term => (term.Cell == 0 ? row.Part : all, term.Times))], fact.Least, fact.Most, $"{Name(row.Percent)} is {row.Percent.Text}, and {words}")));
        }

        if (bases.AddUp)
        {
            facts.Add(new([.. rows.Select(row => (row.Part, 1L)), (all, -1L)], 0, 0, $"the percentages add up to 100, and {words}"));
        }
    }

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
            if (Alone(group).Possible(below: SmallBase) is not [var only])
            {
                continue;
            }

            foreach (var percent in group)
            {
                var (least, most) = PercentageBases.Counts(percent, only);
                var count = new PublishedCell(percent.Labels, percent.Text, null, 0, true, new(0, only));
                counted.Add(count);
                facts.Add(new([(count, 1L)], least, most, $"if all are fewer than {SmallBase}, they are {only}"));
            }
        }

        static PercentageBases Alone(List<PublishedCell> cells) => new([.. cells.Select(cell => (cell, (long?)null))]);
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
}
