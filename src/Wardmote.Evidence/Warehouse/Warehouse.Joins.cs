using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Warehouse;

public sealed partial class Warehouse
{
    /// <summary>
    /// The view of a dataset that is made of two others, and their slices, each told apart by which of the two it is of: outcomes
    /// that are missing for a month whose crimes are there are then known to be missing.
    /// </summary>
    private (IReadOnlyList<LiveSlice> Live, string Sql) Joined(Dataset dataset, DatasetJoin join)
    {
        var live = new[] { join.Each, join.And }.SelectMany(key => Open(key).Select(l => l with { Slice = l.Slice with { Of = [.. l.Slice.Of, key] } }));
        return ([.. live.OrderBy(l => l.Import.Id, StringComparer.Ordinal)], JoinSql(dataset, join, catalog.Find(join.Each), catalog.Find(join.And)));
    }

    private static string JoinSql(Dataset dataset, DatasetJoin join, Dataset each, Dataset and)
    {
        var by = Sql.Name(join.By);
        var (inEach, inAnd) = (Names(each), Names(and));
        var looked = and.Columns.Where(c => !inEach.Contains(c.Name) && dataset[c.Name] is not null).ToList();
        var schema = LakeSchema.Of(dataset).Append(new LakeField(LakeColumn.ImportId, "VARCHAR")).ToList();
        return $"""
            SELECT {string.Join(", ", schema.Select(f => $"{FromEach(f)} AS {Sql.Name(f.Name)}"))}
            FROM {Sql.Name(join.Each)} e LEFT JOIN (
                SELECT {by} AS looked_by{string.Concat(looked.Select(c => $", {Agreed(c)} AS {Sql.Name(c.Name)}"))} FROM {Sql.Name(join.And)} WHERE {by} IS NOT NULL GROUP BY {by}
            ) l ON l.looked_by = e.{by}
            UNION ALL BY NAME
            SELECT {string.Join(", ", schema.Select(f => $"{FromAnd(f)} AS {Sql.Name(f.Name)}"))}
            FROM {Sql.Name(join.And)} a WHERE a.{by} IS NULL OR NOT EXISTS (SELECT 1 FROM {Sql.Name(join.Each)} e WHERE e.{by} = a.{by})
            """;

        string FromEach(LakeField field) => field.Name switch
        {
            DatasetJoin.Link => $"CASE WHEN l.looked_by IS NULL THEN {Sql.Text(DatasetJoin.OnlyEach)} ELSE {Sql.Text(DatasetJoin.Both)} END",
            DatasetJoin.RowFrom => Sql.Text(join.Each),
            _ when inEach.Contains(field.Name) => $"e.{Sql.Name(field.Name)}",
            _ when looked.Exists(c => c.Name == field.Name) => $"l.{Sql.Name(field.Name)}",
            _ => $"NULL::{field.SqlType}",
        };

        string FromAnd(LakeField field) => field.Name switch
        {
            DatasetJoin.Link => $"CASE WHEN a.{by} IS NULL THEN {Sql.Text(DatasetJoin.Unnumbered)} ELSE {Sql.Text(DatasetJoin.OnlyAnd)} END",
            DatasetJoin.RowFrom => Sql.Text(join.And),
            _ when inAnd.Contains(field.Name) => $"a.{Sql.Name(field.Name)}",
            _ => $"NULL::{field.SqlType}",
        };

        // One ID may stand for crimes of several types; which of them an outcome is for is not published.
        static string Agreed(Column column) => column.Type == ColumnType.Text
            ? $"CASE WHEN count(DISTINCT {Sql.Name(column.Name)}) > 1 THEN {Sql.Text(DatasetJoin.Several)} ELSE min({Sql.Name(column.Name)}) END"
            : $"min({Sql.Name(column.Name)})";

        static HashSet<string> Names(Dataset dataset) => [.. LakeSchema.Of(dataset).Select(f => f.Name).Append(LakeColumn.ImportId)];
    }
}
