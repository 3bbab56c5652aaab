using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Imports.Reconciling;

/// <summary>
/// Rows and columns that do not call themselves totals but are the sum of others in all or nearly all their cells: the county
/// before its districts, everyone before men and women. Read as ordinary values they would be counted twice.
/// </summary>
internal static class HiddenTotals
{
    /// <summary>
    /// Chance agreement must be this unlikely, in tosses of a coin, and as much more as there are lines to agree by chance. A sum of
    /// n that agrees counts log2(1 + n).
    /// </summary>
    private const double Tosses = 14;

    /// <summary>A total stands next to what it adds up, and adds up no more than this.</summary>
    private const int LongestRun = 200;

    public static IReadOnlyList<TotalLine> Find(FigureTable table, Dataset dataset, Grid grid, FindingList findings)
    {
        var columns = table.Columns.Where(c => !c.Stated && (c.Measure is null || FigureTable.IsAdditive(c.Measure))).ToList();
        var rows = table.Rows.Where(r => !r.Stated && (r.Measure is null || FigureTable.IsAdditive(r.Measure))).ToList();
        var found = new List<TotalLine>();
        foreach (var column in columns)
        {
            var like = columns.Where(c => c.Measure == column.Measure && c.Period == column.Period).Select(c => c.Number).ToList();
            var within = columns.Where(c => c.Measure == column.Measure && c.Period is { } p && column.Period is { } whole && whole != p && whole.Contains(p)).Select(c => c.Number).ToList();
            Add(new TotalLine(false, column.Number, []), IsNew(column.Values, dataset) ? like : [], within);
        }

        foreach (var row in rows)
        {
            var like = rows.Where(r => r.Measure == row.Measure && r.Period == row.Period).Select(r => r.Cells.Number).ToList();
            var within = rows.Where(r => r.Measure == row.Measure && r.Period is { } p && row.Period is { } whole && whole != p && whole.Contains(p)).Select(r => r.Cells.Number).ToList();
            Add(new TotalLine(true, row.Cells.Number, []), IsNew(row.Labels, dataset) ? like : [], within);
        }

        return found;

        void Add(TotalLine line, List<int> like, List<int> within)
        {
            if ((Convinces(line with { Parts = within }, table) ? line with { Parts = within } : Run(line, like, table)) is { } total)
            {
                found.Add(total);
                Report(total, table, grid, findings);
            }
        }
    }

    /// <summary>True where one of the values is no code of the definition: what is, is known to be a group or to be none.</summary>
    private static bool IsNew(IReadOnlyDictionary<string, TableValue> values, Dataset dataset) =>
        values.Any(v => dataset[v.Key] is { Role: ColumnRole.Dimension } dimension && dimension.Codes?.Find(v.Value.Text) is null);

    /// <summary>The lines next to it, on either side, that it adds up; or all others. Null where it adds up none.</summary>
    private static TotalLine? Run(TotalLine line, List<int> like, FigureTable table)
    {
        var at = like.IndexOf(line.Number);
        if (at < 0)
        {
            return null;
        }

        IEnumerable<IEnumerable<int>> sides = [like.Skip(at + 1).Take(LongestRun), like.Take(at).Reverse().Take(LongestRun)];
        foreach (var side in sides)
        {
            var parts = new List<int>();
            foreach (var next in side)
            {
                parts.Add(next);
                var reading = line with { Parts = parts };
                if (parts.Count > 1 && Convinces(reading, table))
                {
                    return line with { Parts = [.. parts] };
                }

                if (Exceeds(reading, table))
                {
                    break;
                }
            }
        }

        var others = line with { Parts = [.. like.Where(n => n != line.Number)] };
        return others.Parts.Count is > 1 and <= LongestRun && Convinces(others, table) ? others : null;
    }

    /// <summary>Once the sum is larger in several cells, adding more lines cannot make it fit.</summary>
    private static bool Exceeds(TotalLine line, FigureTable table)
    {
        var across = line.Across(table).ToList();
        var larger = across.Count(a => table[line.At(a).Row, line.At(a).Column]?.Number is { } total && table.Add(line.PartsAt(a)).Sum > total.Value);
        return larger > Allowed(across.Count);
    }

    private static bool Convinces(TotalLine line, FigureTable table)
    {
        if (line.Parts.Count < 2)
        {
            return false;
        }

        var (agreeing, compared, evidence) = (0, 0, 0.0);
        foreach (var across in line.Across(table))
        {
            var sum = table.Add(line.PartsAt(across));
            if (table[line.At(across).Row, line.At(across).Column] is not { Number: { } total } || sum.Filled == 0)
            {
                continue;
            }

            compared++;
            if (sum.Marked == 0 && sum.Sum == total.Value)
            {
                agreeing++;
                evidence += sum.Filled > 1 ? Math.Log2(1 + (double)Math.Abs(total.Value)) : 0;
            }
        }

        return agreeing >= 2 && compared - agreeing <= Allowed(compared) && evidence >= Tosses + Math.Log2(table.Columns.Count + table.Rows.Count);
    }

    /// <summary>Cells that may disagree: one in ten.</summary>
    private static int Allowed(int compared) => compared / 10;

    private static void Report(TotalLine total, FigureTable table, Grid grid, FindingList findings)
    {
        var name = total.IsRow ? grid.RowAt(total.Number)?.Cells.FirstOrDefault(c => c.Length > 0) : table.Columns.First(c => c.Number == total.Number).Heading;
        var parts = string.Join(", ", total.Parts.Order().Select(p => total.IsRow ? $"{p}" : Place.Letters(p)));
        findings.Warn(
            FindingKind.Total,
            total.IsRow ? grid.At(total.Number) : grid.At(column: total.Number),
            $"'{name}' is the sum of {(total.IsRow ? "rows" : "columns")} {parts}, and was read as a total, so that nothing is counted twice.",
            "Check that it is one. A group with its members in the list of codes says so once and for all.",
            name);
    }
}
