using System.Globalization;
using System.Text;
using DuckDB.NET.Data;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Exhibits.Tracing;

/// <summary>Fetches the rows of the warehouse that one figure was made of.</summary>
internal sealed record SourceQuery(Enquiry Enquiry, Aggregate Aggregate, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, bool Stated)
{
    /// <summary>One line for each figure of a counted return, one for each import of records.</summary>
    public IReadOnlyList<SourceLine> Ask(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        Write(command);
        using var reader = command.ExecuteReader();
        var lines = new List<SourceLine>();
        while (reader.Read())
        {
            lines.Add(new SourceLine(
                reader.GetString(0),
                reader.GetInt64(1),
                new TraceFigure(Whole(reader, 2), Whole(reader, 3), reader.IsDBNull(4) ? null : Convert.ToDecimal(reader.GetValue(4), CultureInfo.InvariantCulture), reader.IsDBNull(5) ? null : reader.GetString(5))));
        }

        return lines;
    }

    private void Write(DuckDBCommand command)
    {
        var parameters = new SqlParameters(command);
        var records = Aggregate.Measure is null || Enquiry.Dataset.Grain == Grain.Record;
        var sql = new StringBuilder($"SELECT {LakeColumn.ImportId}, ");
        sql.Append(records
            ? "count(*), NULL, NULL, NULL, NULL"
            : $"1::BIGINT, {LakeColumn.SourceRow}, {LakeColumn.SourceColumn}, CAST({Sql.Name(Aggregate.Measure!.Name)} AS DECIMAL(28, 6)), {Sql.Name(LakeColumn.Mark(Aggregate.Measure.Name))}");
        sql.Append(" FROM ").Append(Sql.Name(Enquiry.Dataset.Key));
        var where = Enquiry.Filter.Where(Enquiry.Dataset, parameters);
        sql.Append(where.Length == 0 ? " WHERE " : where + " AND ").Append(Stated ? LakeColumn.Stated : $"NOT {LakeColumn.Stated}");
        foreach (var condition in Aggregate.Where)
        {
            sql.Append(" AND ").Append(Filter.Condition(condition, Enquiry.Dataset, parameters));
        }

        AppendKeys(sql, parameters);
        sql.Append(records ? $" GROUP BY {LakeColumn.ImportId} ORDER BY 1" : " ORDER BY 1, 3, 4");
        command.CommandText = sql.ToString();
    }

    private void AppendKeys(StringBuilder sql, SqlParameters parameters)
    {
        var all = Enquiry.RowKeys.ToHashSet();
        if (Enquiry.Rows.Count > 0 && (Stated || !all.IsSubsetOf(Rows)))
        {
            var keys = Rows.Select(r => $"({string.Join(", ", FigureSet.RowValues(r).Select(v => parameters.Add(v)))})");
            sql.Append($" AND ({string.Join(", ", Enquiry.Rows.Select(r => r.Sql.Whole))}) IN ({string.Join(", ", keys)})");
        }

        if (Enquiry.Columns is { } across)
        {
            sql.Append($" AND {across.Sql.Whole} IN ({string.Join(", ", Columns.Select(c => parameters.Add(c)))})");
        }
    }

    private static int? Whole(DuckDBDataReader reader, int at) => reader.IsDBNull(at) ? null : Convert.ToInt32(reader.GetValue(at), CultureInfo.InvariantCulture);
}

internal sealed record SourceLine(string Import, long Rows, TraceFigure Figure);
