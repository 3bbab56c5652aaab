using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Loading;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Records;

/// <summary>A CSV that DuckDB reads, checks and writes as Parquet in one pass, without a row passing through here.</summary>
internal sealed class CleanCsv(Dataset dataset, Period? told, RecordHeader header, Staging staging)
{
    /// <param name="path">The file, in UTF-8.</param>
    /// <param name="start">Its first rows, whose spellings are learnt before the pass.</param>
    /// <returns>Rows read, all of which were kept.</returns>
    /// <exception cref="DuckDB.NET.Data.DuckDBException">A row is faulty.</exception>
    public long Write(string path, char delimiter, IReadOnlyList<GridRow> start, string parquet)
    {
        staging.Run($"CREATE OR REPLACE TEMP VIEW source AS {Select(path, delimiter)}");
        foreach (var column in dataset.Columns.Where(c => c.Codes is not null))
        {
            CodeMap.FillFromList(staging.Connection, column, Seen(column, start));
        }

        if (dataset.PeriodColumn is { Type: ColumnType.Period } period)
        {
            PeriodMap.FillFromCalendar(staging.Connection, dataset.Calendar, Seen(period, start));
        }

        var rows = new CheckedRows(staging.Connection, dataset, header.Numbers, told);
        rows.CreateView();
        var read = rows.WriteAll(parquet);

        // A spelling of a code that first came further down than the start: now it is known, once more.
        var late = dataset.Columns.Where(c => c.Codes is { Open: true })
            .Select(c => (Column: c, Texts: CodeMap.Unmapped(staging.Connection, c, parquet)))
            .Where(c => c.Texts.Count > 0)
            .ToList();
        foreach (var (column, texts) in late)
        {
            CodeMap.FillFromList(staging.Connection, column, Seen(column, start).Concat(texts));
        }

        return late.Count == 0 ? read : rows.WriteAll(parquet);
    }

    /// <summary>
    /// Without blanks around it, null for an empty cell. DuckDB's trim is slow, so it is called only where there is something to
    /// trim; numbers and dates are read with blanks around them, and a code with blanks is found like any other spelling.
    /// </summary>
    private static string Trimmed(string cell, Column column) => column is { Type: ColumnType.Text, Codes: null }
        ? $"CASE WHEN starts_with({cell}, ' ') OR ends_with({cell}, ' ') THEN nullif(trim({cell}), '') ELSE nullif({cell}, '') END"
        : $"nullif({cell}, '')";

    private IEnumerable<string> Seen(Column column, IReadOnlyList<GridRow> start)
    {
        if (header.FromName.TryGetValue(column, out var told))
        {
            return [told];
        }

        var number = header.Columns.FirstOrDefault(c => c.Value == column).Key;
        return number == 0 ? [] : start.Where(r => r.Number > header.Row.Number && r[number].Length > 0).Select(r => r[number]).Distinct();
    }

    private string Select(string path, char delimiter)
    {
        var numbers = header.Columns.ToDictionary(c => c.Value, c => c.Key);
        var period = dataset.PeriodColumn is null ? told : null;
        IEnumerable<string> columns =
        [
            .. dataset.Columns.Select(c => $"{(numbers.TryGetValue(c, out var number) ? Trimmed($"c{number}", c) : header.FromName.TryGetValue(c, out var named) ? Sql.Text(named) : "NULL::VARCHAR")} AS {Sql.Name(c.Name)}"),
            .. dataset.Measures.Select(m => $"NULL::VARCHAR AS {Sql.Name(LakeColumn.StatedShare(m.Name))}"),
            $"NULL::VARCHAR AS {Sql.Name(Staging.RowProblem)}",
            $"{(period is { } p ? Sql.Day(p.Start) : "NULL::DATE")} AS {LakeColumn.PeriodStart}",
            $"{(period is { } q ? Sql.Day(q.End) : "NULL::DATE")} AS {LakeColumn.PeriodEnd}",
            $"false AS {LakeColumn.Stated}",
            $"NULL::INTEGER AS {LakeColumn.SourceRow}",
            $"NULL::INTEGER AS {LakeColumn.SourceColumn}",
        ];
        var types = string.Join(", ", Enumerable.Range(1, header.Row.Cells.Count).Select(i => $"'c{i}': 'VARCHAR'"));
        return $"""
            SELECT {string.Join(", ", columns)}
            FROM read_csv({Sql.File(path)}, auto_detect = false, header = false, skip = {header.Row.LastLine}, delim = {Sql.Text(delimiter.ToString())}, quote = '"', escape = '"', columns = {"{"}{types}{"}"})
            """;
    }
}
