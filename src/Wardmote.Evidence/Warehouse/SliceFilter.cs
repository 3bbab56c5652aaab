using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Warehouse;

/// <summary>The SQL condition under which a row of an import belongs to one of its slices.</summary>
public static class SliceFilter
{
    /// <summary>A record lies within a slice; a counted figure is for exactly its period.</summary>
    public static string Condition(Dataset dataset, Slice slice)
    {
        var (start, end) = dataset.Grain == Grain.Record ? (">=", "<=") : ("=", "=");
        var period = $"{LakeColumn.PeriodStart} {start} {Sql.Day(slice.Period.Start)} AND {LakeColumn.PeriodEnd} {end} {Sql.Day(slice.Period.End)}";
        return $"({period}{string.Concat(dataset.ReplacedBy.Zip(slice.Of, (column, value) => $" AND {Whose(column)} = {Sql.Text(value)}"))})";
    }

    /// <summary>The value by which one partner's or area's slices are told from another's; "" where it is blank.</summary>
    public static string Whose(string column) => $"coalesce({Sql.Name(column)}::VARCHAR, '')";
}
