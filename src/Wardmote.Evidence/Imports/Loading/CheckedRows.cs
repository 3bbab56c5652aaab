using DuckDB.NET.Data;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Loading;

/// <summary>
/// The view <c>checked</c> over the texts in <c>source</c>: every column of the lake in its type, and for each column of the
/// dataset what is wrong with it.
/// </summary>
/// <param name="numbers">Columns of the file, from 1, by name of the dataset's column, for saying where a faulty value stands.</param>
/// <param name="told">What a file of records is said to cover; a record outside it is left out.</param>
public sealed class CheckedRows(DuckDBConnection connection, Dataset dataset, IReadOnlyDictionary<string, int> numbers, Period? told)
{
    private readonly List<ColumnCheck> checks = [.. dataset.Columns.Select(c => new ColumnCheck(dataset, c))];

    private const string PeriodProblem = "period problem";

    private string AllWell => $"coalesce({string.Join(", ", [Sql.Name(Staging.RowProblem), Sql.Name(PeriodProblem), .. checks.Select(c => c.ProblemName)])}) IS NULL";

    /// <summary>Learns the spellings in the table <c>source</c>, then makes the view.</summary>
    /// <returns>The periods that its period column holds, by text.</returns>
    public IReadOnlyDictionary<string, PeriodReading> CreateFromSource()
    {
        foreach (var column in dataset.Columns.Where(c => c.Codes is not null))
        {
            CodeMap.FillFromSource(connection, column);
        }

        var periods = dataset.PeriodColumn is { Type: ColumnType.Period } period
            ? PeriodMap.FillFromSource(connection, period, new PeriodReader(dataset.Calendar.Year, dataset.Calendar.Frequency == Frequency.Monthly))
            : new Dictionary<string, PeriodReading>();
        CreateView();
        return periods;
    }

    public void CreateView()
    {
        Run($"CREATE OR REPLACE TEMP VIEW typed AS {Typed()}");
        Run($"CREATE OR REPLACE TEMP VIEW checked AS SELECT *, {string.Join(", ", checks.Select(c => $"{c.Problem} AS {c.ProblemName}"))}, {Timeless()} AS {Sql.Name(PeriodProblem)} FROM typed");
    }

    /// <summary>Rows in all, and rows with something wrong.</summary>
    public (long Read, long Rejected) Count() => (Run("SELECT count(*) FROM checked"), Run($"SELECT count(*) FROM checked WHERE NOT ({AllWell})"));

    /// <summary>Every value because of which a row is left out, in file order.</summary>
    public IReadOnlyList<RejectedRow> Rejected()
    {
        var values = checks.Select((check, i) => Problems(i, check.TextName, check.ProblemName))
            .Append(Problems(-1, "NULL", Sql.Name(PeriodProblem)))
            .Append(Problems(-2, "NULL", Sql.Name(Staging.RowProblem)));
        using var query = connection.CreateCommand();
        query.CommandText = $"{string.Join(" UNION ALL ", values)} ORDER BY row_no, column_no, check_no LIMIT {RejectedRow.Listed}";
        using var reader = query.ExecuteReader();
        var rejected = new List<RejectedRow>();
        while (reader.Read())
        {
            var column = reader.GetInt32(2) < 0 ? null : checks[reader.GetInt32(2)].Column;
            var value = reader.IsDBNull(3) ? null : reader.GetString(3);
            rejected.Add(new RejectedRow(
                reader.IsDBNull(0) ? 0 : reader.GetInt32(0),
                reader.IsDBNull(1) ? Number(column) : reader.GetInt32(1),
                column?.Title,
                value,
                reader.GetString(4),
                Advice(column, value)));
        }

        return rejected;
    }

    /// <summary>Writes the rows that are well into a Parquet file, in the file's order.</summary>
    public void Write(string path) => Run(Copy(LakeColumn.Stated, $"WHERE {AllWell} ORDER BY {LakeColumn.SourceRow}, {LakeColumn.SourceColumn}", path));

    /// <summary>Writes all rows into a Parquet file in one pass, or fails at the first that is not well.</summary>
    /// <returns>How many rows there were.</returns>
    /// <exception cref="DuckDBException">A row is not well, or the source cannot be read.</exception>
    public long WriteAll(string path)
    {
        // Rows of two threads may mix: nobody asks for the order of records, and keeping it costs half a gigabyte on a large file.
        Run("SET preserve_insertion_order = false");

        // The check hangs on a column, not in WHERE: a filter would be pushed below the views and every value worked out twice.
        Run(Copy($"CASE WHEN {AllWell} THEN {LakeColumn.Stated} ELSE error('A row is not well.') END AS {LakeColumn.Stated}", "", path));
        Run("SET preserve_insertion_order = true");
        return Run($"SELECT count(*) FROM read_parquet({Sql.File(path)})");
    }

    private string Copy(string stated, string where, string path) => $"""
        COPY (SELECT {string.Join(", ", LakeSchema.Of(dataset).Select(f => f.Name == LakeColumn.Stated ? stated : Sql.Name(f.Name)))} FROM checked {where})
        TO {Sql.Text(path)} (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, PARQUET_VERSION v2)
        """;

    private static string Problems(int check, string value, string problem) =>
        $"SELECT {LakeColumn.SourceRow} AS row_no, {LakeColumn.SourceColumn} AS column_no, {check} AS check_no, {value} AS value, {problem} AS problem FROM checked WHERE problem IS NOT NULL";

    private int? Number(Column? column) => column is not null && numbers.TryGetValue(column.Name, out var number) ? number : null;

    private static string Advice(Column? column, string? value) => (column?.Codes, value) switch
    {
        _ when column is null => "Correct the row in the file, or ask the partner.",
        (_, null) => "Fill it in, or take the row out.",
        ({ } codes, _) => Suggestion.For(value, codes.Codes.Select(c => c.Value)),
        _ => "Correct it in the file, or ask the partner.",
    };

    private string Typed()
    {
        var period = dataset.PeriodColumn is { } column ? PeriodMap.Sql(column) : (Start: $"source.{LakeColumn.PeriodStart}", End: $"source.{LakeColumn.PeriodEnd}");
        IEnumerable<string> columns =
        [
            .. checks.Select(c => $"{c.Typed} AS {Sql.Name(c.Column.Name)}"),
            .. checks.Select(c => $"{c.Text} AS {c.TextName}"),
            .. checks.Where(c => c.Column.Role == ColumnRole.Measure).Select(c => $"{c.Mark} AS {Sql.Name(LakeColumn.Mark(c.Column.Name))}"),
            .. dataset.Measures.Select(m => $"{FigureText.TypedSql($"source.{Sql.Name(LakeColumn.StatedShare(m.Name))}", ColumnType.Percent)} AS {Sql.Name(LakeColumn.StatedShare(m.Name))}"),
            $"{period.Start} AS {LakeColumn.PeriodStart}",
            $"{period.End} AS {LakeColumn.PeriodEnd}",
            $"source.{Sql.Name(Staging.RowProblem)}",
            $"source.{LakeColumn.Stated}",
            $"source.{LakeColumn.SourceRow}",
            $"source.{LakeColumn.SourceColumn}",
        ];
        var joins = dataset.Columns.Where(c => c.Codes is not null).Select(c => Join(CodeMap.TableOf(c), c))
            .Concat(dataset.PeriodColumn is { Type: ColumnType.Period } p ? [Join(PeriodMap.Table, p)] : []);
        return $"SELECT {string.Join(", ", columns)} FROM source {string.Join(" ", joins)}";
    }

    /// <summary>A row that names no period (where a column must name it, that column's own check says so), or one that is not meant.</summary>
    private string Timeless()
    {
        List<string> cases = [];
        if (dataset.PeriodColumn is not { Required: true })
        {
            var unread = dataset.PeriodColumn is { } column ? $" AND {checks.Find(c => c.Column == column)!.TextName} IS NULL" : "";
            cases.Add($"WHEN {LakeColumn.PeriodStart} IS NULL{unread} THEN 'It does not say for which time it is.'");
        }

        if (dataset.Grain == Grain.Record && told is { } period)
        {
            cases.Add($"WHEN {LakeColumn.PeriodStart} < {Sql.Day(period.Start)} OR {LakeColumn.PeriodEnd} > {Sql.Day(period.End)} THEN {Sql.Text($"It lies outside {PeriodLabel.Of(period, dataset.Calendar.Year)}, which the file is said to cover.")}");
        }

        return cases.Count == 0 ? "NULL::VARCHAR" : $"CASE {string.Join(" ", cases)} END";
    }

    private static string Join(string table, Column column) =>
        $"LEFT JOIN {Sql.Name(table)} ON {Sql.Name(table)}.written = source.{Sql.Name(column.Name)}";

    /// <returns>The first number of the result, if it has one.</returns>
    private long Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }
}
