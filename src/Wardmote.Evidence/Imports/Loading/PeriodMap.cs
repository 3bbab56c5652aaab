using DuckDB.NET.Data;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Loading;

/// <summary>Spellings of periods found in a file, read once each, as a table that the check joins.</summary>
public static class PeriodMap
{
    public const string Table = "periods";

    /// <summary>First and last day of a row's period: from the map, from the row's own date, or as the importer was told.</summary>
    public static (string Start, string End) Sql(Column column)
    {
        var (start, end) = column.Type == ColumnType.Period
            ? ($"{Table}.start", $"{Table}.\"end\"")
            : ($"{FigureText.TypedSql(Text(column), column.Type)}::DATE", $"{FigureText.TypedSql(Text(column), column.Type)}::DATE");
        return ($"coalesce({start}, source.{LakeColumn.PeriodStart})", $"coalesce({end}, source.{LakeColumn.PeriodEnd})");
    }

    /// <summary>Reads every distinct text of the period column.</summary>
    /// <returns>What was read, by text.</returns>
    public static IReadOnlyDictionary<string, PeriodReading> Fill(DuckDBConnection connection, Column column, PeriodReader periods)
    {
        var readings = new Dictionary<string, PeriodReading>();
        using (var query = connection.CreateCommand())
        {
            query.CommandText = $"SELECT DISTINCT {Text(column)} AS text FROM source WHERE text IS NOT NULL";
            using var reader = query.ExecuteReader();
            while (reader.Read())
            {
                if (periods.TryRead(reader.GetString(0), out var reading))
                {
                    readings[reader.GetString(0)] = reading;
                }
            }
        }

        using var create = connection.CreateCommand();
        create.CommandText = $"CREATE TEMP TABLE {Table} (written VARCHAR PRIMARY KEY, start DATE, \"end\" DATE)";
        create.ExecuteNonQuery();
        using var appender = connection.CreateAppender(Table);
        foreach (var (text, reading) in readings)
        {
            appender.CreateRow().AppendValue(text).AppendValue(reading.Period.Start).AppendValue(reading.Period.End).EndRow();
        }

        return readings;
    }

    private static string Text(Column column) => $"nullif(trim(source.{Warehouse.Sql.Name(column.Name)}), '')";
}
