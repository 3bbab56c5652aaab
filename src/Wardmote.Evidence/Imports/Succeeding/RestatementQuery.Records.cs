using DuckDB.NET.Data;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Succeeding;

internal sealed partial class RestatementQuery
{
    /// <summary>
    /// Records with the same number are the same record, and changed where a coded value differs; those without one are only
    /// counted, by their coded values. Two records of one number (one crime of two types) stay two.
    /// </summary>
    private (long Added, long Removed, long Changed, IReadOnlyList<Move> Moves) Records(IReadOnlyList<Replacement> replaced, string parquet)
    {
        var slices = replaced.Select(r => r.New).Distinct().ToList();
        var coded = dataset.Dimensions.Where(c => c.Codes is not null && !dataset.ReplacedBy.Contains(c.Name)).ToList();
        var both = $"""
            WITH "before" AS ({Both(replaced.Select(r => (lake.ParquetFile(r.Old.Import), r.Old.Slice, slices.IndexOf(r.New))), coded)}),
                "after" AS ({Both(slices.Select((slice, i) => (parquet, slice, i)), coded)})
            """;
        var (added, removed, changed) = Counts(both);
        return (added, removed, changed, Largest(Moves(both, slices, coded)));
    }

    /// <summary>The slice, the number or else the coded values, and all coded values of every record.</summary>
    private string Both(IEnumerable<(string Parquet, Slice Slice, int Number)> parts, List<Column> coded)
    {
        var own = dataset.Columns.FirstOrDefault(c => c.Identifies) is { } id ? $"{Sql.Name(id.Name)}::VARCHAR" : "NULL::VARCHAR";
        var values = $"concat_ws(chr(31), ''{string.Concat(coded.Select(c => $", coalesce({Sql.Name(c.Name)}::VARCHAR, '')"))})";
        var columns = string.Concat(coded.Select(c => $", {Sql.Name(c.Name)}::VARCHAR AS {Sql.Name(c.Name)}"));
        return string.Join(" UNION ALL ", parts.Select(p =>
            $"SELECT {p.Number} AS slice, coalesce({own}, {values}) AS record, {own} IS NOT NULL AS numbered, {values} AS coded{columns} FROM read_parquet({Sql.File(p.Parquet)}) WHERE {SliceFilter.Condition(dataset, p.Slice)}"));
    }

    private (long Added, long Removed, long Changed) Counts(string both)
    {
        using var query = connection.CreateCommand();
        query.CommandText = $"""
            {both},
            b AS (SELECT slice, record, numbered, count(*) AS n, min(coded) AS least, max(coded) AS most FROM "before" GROUP BY ALL),
            a AS (SELECT slice, record, numbered, count(*) AS n, min(coded) AS least, max(coded) AS most FROM "after" GROUP BY ALL)
            SELECT coalesce(sum(greatest(0, coalesce(a.n, 0) - coalesce(b.n, 0))), 0)::BIGINT,
                coalesce(sum(greatest(0, coalesce(b.n, 0) - coalesce(a.n, 0))), 0)::BIGINT,
                count(*) FILTER (WHERE a.n = b.n AND (a.least <> b.least OR a.most <> b.most))
            FROM b FULL JOIN a USING (slice, record, numbered)
            """;
        using var reader = query.ExecuteReader();
        reader.Read();
        return (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
    }

    /// <summary>Records in all, by each coded column, and by the first of them together with each other one (outcomes by type of crime).</summary>
    private List<Move> Moves(string both, List<Slice> slices, List<Column> coded)
    {
        List<Column[]> groupings = [[], .. coded.Select(c => new[] { c }), .. coded.Skip(1).Select(c => new[] { coded[0], c })];
        var moves = new List<Move>();
        foreach (var columns in groupings)
        {
            var label = $"concat_ws(', '{string.Concat(columns.Select(c => $", coalesce({Sql.Name(c.Name)}, {Sql.Text($"no {c.Title.ToLowerInvariant()}")})"))}, '')";
            using var query = connection.CreateCommand();
            query.CommandText = $"""
                {both},
                b AS (SELECT slice, {label} AS label, count(*) AS n FROM "before" GROUP BY ALL),
                a AS (SELECT slice, {label} AS label, count(*) AS n FROM "after" GROUP BY ALL)
                SELECT slice, label, b.n, a.n FROM b FULL JOIN a USING (slice, label) WHERE a.n IS DISTINCT FROM b.n
                """;
            using var reader = query.ExecuteReader();
            while (reader.Read())
            {
                moves.Add(new Move($"{reader.GetString(1)}{Label(slices[reader.GetInt32(0)])}", Whole(reader, 2), Whole(reader, 3)));
            }
        }

        return moves;
    }

    private static decimal Whole(DuckDBDataReader reader, int column) => reader.IsDBNull(column) ? 0 : reader.GetInt64(column);
}
