using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Imports.Reconciling;

/// <summary>Rows and columns that say of themselves that they are totals or groups, with what they should add up.</summary>
internal static class StatedTotals
{
    public static IEnumerable<TotalLine> Of(FigureTable table, Dataset dataset)
    {
        foreach (var column in table.Columns.Where(c => c.Stated))
        {
            var parts = table.Columns.Where(c => c != column && c.Measure == column.Measure && IsPart(column, c, dataset)).ToList();
            if (parts.Count > 1 && IsWhole(column.Values, parts.Select(p => p.Values), dataset))
            {
                yield return new TotalLine(false, column.Number, [.. parts.Select(c => c.Number)]);
            }
        }

        foreach (var row in table.Rows.Where(r => r.Stated))
        {
            var parts = table.Rows.Where(r => r != row && r.Measure == row.Measure && IsPart(row, r, dataset)).ToList();
            if (parts.Count > 1 && IsWhole(row.Labels, parts.Select(p => p.Labels), dataset))
            {
                yield return Best(table, row.Cells.Number, [.. parts.Select(r => r.Cells.Number)]);
            }
        }
    }

    /// <summary>A "Total" in the middle of a table may be that of the rows since the total before it: the reading that agrees more often is taken.</summary>
    private static TotalLine Best(FigureTable table, int row, List<int> parts)
    {
        var earlier = table.Rows.Where(r => r.Stated && r.Cells.Number < row).Select(r => r.Cells.Number).DefaultIfEmpty(0).Max();
        List<TotalLine> readings = [new TotalLine(true, row, parts), new TotalLine(true, row, [.. parts.Where(p => p < row)]), new TotalLine(true, row, [.. parts.Where(p => earlier < p && p < row)])];
        return readings.Where(r => r.Parts.Count > 1).MaxBy(r => r.Agreement(table).Agreeing)!;
    }

    private static bool IsPart(TableColumn total, TableColumn part, Dataset dataset) =>
        (total.TotalOfPeriods ? part is { TotalOfPeriods: false, Period: not null } : part.Period == total.Period && !part.TotalOfPeriods)
        && AreParts(total.Values, part.Values, dataset);

    private static bool IsPart(TableRow total, TableRow part, Dataset dataset) =>
        (total.TotalOfPeriods ? part is { TotalOfPeriods: false, Period: not null } : part.Period == total.Period && !part.TotalOfPeriods)
        && AreParts(total.Labels, part.Labels, dataset);

    /// <summary>Of a group its members, of a total all that is neither; otherwise the same value.</summary>
    private static bool AreParts(IReadOnlyDictionary<string, TableValue> total, IReadOnlyDictionary<string, TableValue> part, Dataset dataset) =>
        total.All(value => dataset[value.Key]?.Role != ColumnRole.Dimension
            || (!value.Value.Stated ? part.GetValueOrDefault(value.Key) == value.Value
                : part.TryGetValue(value.Key, out var leaf) && !leaf.Stated && (Members(value, dataset)?.Contains(leaf.Text) ?? true)));

    /// <summary>A group some of whose members are not in the table cannot be added up, unless it is the total of whatever there is.</summary>
    private static bool IsWhole(IReadOnlyDictionary<string, TableValue> total, IEnumerable<IReadOnlyDictionary<string, TableValue>> parts, Dataset dataset) =>
        total.Where(v => v.Value.Stated).All(v => Members(v, dataset) is not { } members
            || TotalWords.Means(v.Value.Text)
            || members.All(m => parts.Any(p => p.GetValueOrDefault(v.Key).Text == m)));

    private static IReadOnlyList<string>? Members(KeyValuePair<string, TableValue> value, Dataset dataset) =>
        dataset[value.Key]?.Codes?.Find(value.Value.Text) is { IsGroup: true } group ? group.Members : null;
}
