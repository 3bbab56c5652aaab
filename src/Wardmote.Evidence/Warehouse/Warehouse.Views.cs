using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Warehouse;

public sealed partial class Warehouse
{
    /// <summary>
    /// Imports that are wholly in force are read as one list of files; of those that a newer import has partly replaced only
    /// the rows of their remaining slices; totals over several slices are out of date once one of those is.
    /// </summary>
    private static string ViewSql(Lake lake, Dataset dataset)
    {
        var imports = lake.ImportsOf(dataset.Key);
        var live = Lake.Live(imports).GroupBy(slice => slice.Import.Id).ToDictionary(g => g.Key, g => g.Select(l => l.Slice).ToList());
        var whole = imports.Where(i => live.TryGetValue(i.Id, out var slices) && slices.Count == i.Slices.Count).ToList();
        var parts = imports.Where(i => live.TryGetValue(i.Id, out var slices) && slices.Count < i.Slices.Count);

        var schema = LakeSchema.Of(dataset);
        List<string> selects = [$"SELECT {string.Join(", ", schema.Select(f => $"NULL::{f.SqlType} AS {Sql.Name(f.Name)}"))}, NULL::VARCHAR AS {LakeColumn.ImportId} WHERE false"];
        if (whole.Count > 0)
        {
            selects.Add(Rows(lake, whole));
        }

        selects.AddRange(parts.Select(import => $"{Rows(lake, [import])} WHERE {string.Join(" OR ", live[import.Id].Select(slice => SliceFilter.Condition(dataset, slice)))}"));
        return string.Join(" UNION ALL BY NAME ", selects);
    }

    private static string Rows(Lake lake, IReadOnlyList<ImportRecord> imports) =>
        $"SELECT * EXCLUDE (filename), parse_filename(filename, true) AS {LakeColumn.ImportId} "
        + $"FROM read_parquet({Sql.List(imports.Select(lake.ParquetFile))}, union_by_name = true, filename = true)";
}
