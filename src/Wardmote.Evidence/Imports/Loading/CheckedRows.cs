using DuckDB.NET.Data;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Loading;

/// <summary>
/// The view <c>checked</c> over the texts in <c>source</c>: every column of the lake in its type, and for each column of the
/// dataset what is wrong with it.
/// </summary>
public sealed class CheckedRows(DuckDBConnection connection, Dataset dataset)
{
    private readonly List<ColumnCheck> checks = [.. dataset.Columns.Select(c => new ColumnCheck(dataset, c))];

    private string AllWell => $"{LakeColumn.PeriodStart} IS NOT NULL AND coalesce({string.Join(", ", checks.Select(c => Sql.Name(ProblemOf(c.Column))))}) IS NULL";

    public void CreateView() => Run($"CREATE TEMP VIEW checked AS {Select()}");

    /// <summary>Rows in all, and rows with something wrong.</summary>
    public (long Read, long Rejected) Count() => (Number("SELECT count(*) FROM checked"), Number($"SELECT count(*) FROM checked WHERE NOT ({AllWell})"));

    /// <summary>Every value because of which a row is left out, in file order.</summary>
    public IReadOnlyList<RejectedRow> Rejected()
    {
        var values = checks.Select((check, i) =>
            $"SELECT {LakeColumn.SourceRow} AS row, {LakeColumn.SourceColumn} AS col, {i} AS at, {Sql.Name(TextOf(check.Column))} AS value, {Sql.Name(ProblemOf(check.Column))} AS problem FROM checked WHERE problem IS NOT NULL");
        using var query = connection.CreateCommand();
        query.CommandText = $"{string.Join(" UNION ALL ", values)} ORDER BY row, col, at LIMIT {RejectedRow.Listed}";
        using var reader = query.ExecuteReader();
        var rejected = new List<RejectedRow>();
        while (reader.Read())
        {
            var column = checks[reader.GetInt32(2)].Column;
            var value = reader.IsDBNull(3) ? null : reader.GetString(3);
            rejected.Add(new RejectedRow(
                reader.IsDBNull(0) ? 0 : reader.GetInt32(0),
                reader.IsDBNull(1) ? null : reader.GetInt32(1),
                column.Title,
                value,
                reader.GetString(4),
                Advice(column, value)));
        }

        return rejected;
    }

    /// <summary>Writes the rows that are well into a Parquet file.</summary>
    public void Write(string path) =>
        Run($"COPY (SELECT {string.Join(", ", LakeSchema.Of(dataset).Select(f => Sql.Name(f.Name)))} FROM checked WHERE {AllWell} ORDER BY {LakeColumn.SourceRow}, {LakeColumn.SourceColumn}) TO {Sql.Text(path)} (FORMAT parquet, COMPRESSION zstd)");

    private static string ProblemOf(Column column) => column.Name + " problem";

    private static string TextOf(Column column) => column.Name + " text";

    private static string Advice(Column column, string? value) => (column.Codes, value) switch
    {
        (_, null) => "Fill it in, or take the row out.",
        ({ } codes, _) => Suggestion.For(value, codes.Codes.Select(c => c.Value)),
        _ => "Correct it in the file, or ask the partner.",
    };

    private string Select()
    {
        var period = dataset.PeriodColumn is { } column ? PeriodMap.Sql(column) : (Start: $"source.{LakeColumn.PeriodStart}", End: $"source.{LakeColumn.PeriodEnd}");
        IEnumerable<string> columns =
        [
            .. checks.Select(c => $"{c.Typed} AS {Sql.Name(c.Column.Name)}"),
            .. checks.Select(c => $"{c.Text} AS {Sql.Name(TextOf(c.Column))}"),
            .. checks.Select(c => $"{c.Problem} AS {Sql.Name(ProblemOf(c.Column))}"),
            .. checks.Where(c => c.Column.Role == ColumnRole.Measure).Select(c => $"{c.Mark} AS {Sql.Name(LakeColumn.Mark(c.Column.Name))}"),
            .. dataset.Measures.Select(m => $"{FigureText.TypedSql($"source.{Sql.Name(LakeColumn.StatedShare(m.Name))}", ColumnType.Percent)} AS {Sql.Name(LakeColumn.StatedShare(m.Name))}"),
            $"{period.Start} AS {LakeColumn.PeriodStart}",
            $"{period.End} AS {LakeColumn.PeriodEnd}",
            $"source.{LakeColumn.Stated}",
            $"source.{LakeColumn.SourceRow}",
            $"source.{LakeColumn.SourceColumn}",
        ];
        var joins = dataset.Columns.Where(c => c.Codes is not null).Select(c => Join(CodeMap.TableOf(c), c))
            .Concat(dataset.PeriodColumn is { Type: ColumnType.Period } p ? [Join(PeriodMap.Table, p)] : []);
        return $"SELECT {string.Join(", ", columns)} FROM source {string.Join(" ", joins)}";
    }

    private static string Join(string table, Column column) =>
        $"LEFT JOIN {Sql.Name(table)} ON {Sql.Name(table)}.written = nullif(trim(source.{Sql.Name(column.Name)}), '')";

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Number(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
