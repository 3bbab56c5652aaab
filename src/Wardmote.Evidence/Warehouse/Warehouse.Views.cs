using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Warehouse;

public sealed partial class Warehouse
{
    /// <summary>
    /// Imports that are wholly in force, read by one definition, are one list of files, of which only the first need be opened to
    /// know the columns of all; of those that a newer import has partly replaced only
    /// the rows of their remaining slices; totals over several slices are out of date once one of those is.
    /// </summary>
    private string ViewSql(Dataset dataset, IReadOnlyList<ImportRecord> imports, IReadOnlyList<LiveSlice> slices)
    {
        var live = slices.GroupBy(slice => slice.Import.Id).ToDictionary(g => g.Key, g => g.Select(l => l.Slice).ToList());
        var whole = imports.Where(i => live.TryGetValue(i.Id, out var own) && own.Count == i.Slices.Count).ToList();
        var parts = imports.Where(i => live.TryGetValue(i.Id, out var own) && own.Count < i.Slices.Count);

        var schema = LakeSchema.Of(dataset);
        List<string> selects = [$"SELECT {string.Join(", ", schema.Select(f => $"NULL::{f.SqlType} AS {Sql.Name(f.Name)}"))}, NULL::VARCHAR AS {LakeColumn.ImportId} WHERE false"];
        selects.AddRange(whole.GroupBy(i => i.DefinitionSha256).Select(alike => Rows([.. alike])));
        selects.AddRange(parts.Select(import => $"{Rows([import])} WHERE {string.Join(" OR ", live[import.Id].Select(slice => SliceFilter.Condition(dataset, slice)))}"));
        return $"SELECT * REPLACE ({LakeColumn.ImportId}::{ImportIds(imports)} AS {LakeColumn.ImportId}) FROM ({string.Join(" UNION ALL BY NAME ", selects)})";
    }

    /// <summary>A list of values, which is a small number in each row instead of a long word.</summary>
    private static string ImportIds(IReadOnlyList<ImportRecord> imports) =>
        imports.Count == 0 ? "VARCHAR" : $"ENUM ({string.Join(", ", imports.Select(i => Sql.Text(i.Id)))})";

    /// <param name="imports">Read by one and the same definition, where that is known.</param>
    private string Rows(IReadOnlyList<ImportRecord> imports) =>
        $"SELECT * EXCLUDE (filename), parse_filename(filename, true) AS {LakeColumn.ImportId} "
        + $"FROM read_parquet({Sql.Files(imports.Select(lake.ParquetFile))}, union_by_name = {(imports[0].DefinitionSha256 is null ? "true" : "false")}, filename = true)";
}
