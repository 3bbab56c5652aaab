using System.Collections.Concurrent;
using System.Globalization;
using DuckDB.NET.Data;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Loading;

/// <summary>Spellings of periods found in a file, read once each, as a table that the check joins.</summary>
public static class PeriodMap
{
    public const string Table = "periods";

    private static readonly string[] Spellings = ["yyyy-MM", "MMM yyyy", "MMMM yyyy", "MMM-yy", "MM/yyyy"];

    /// <summary>Months as they are read for each kind of year; the same for every file of a folder of a thousand.</summary>
    private static readonly ConcurrentDictionary<(YearKind Year, bool Monthly), Dictionary<string, PeriodReading>> Calendars = new();

    /// <summary>First and last day of a row's period: from the map, from the row's own date, or as the importer was told.</summary>
    public static (string Start, string End) Sql(Column column)
    {
        var (start, end) = column.Type == ColumnType.Period
            ? ($"{Table}.start", $"{Table}.\"end\"")
            : ($"{FigureText.TypedSql(Text(column), column.Type)}::DATE", $"{FigureText.TypedSql(Text(column), column.Type)}::DATE");
        return ($"coalesce({start}, source.{LakeColumn.PeriodStart})", $"coalesce({end}, source.{LakeColumn.PeriodEnd})");
    }

    /// <summary>Reads every distinct text of the period column that <c>source</c> has.</summary>
    /// <returns>What was read, by text.</returns>
    public static IReadOnlyDictionary<string, PeriodReading> FillFromSource(DuckDBConnection connection, Column column, PeriodReader periods)
    {
        using var query = connection.CreateCommand();
        query.CommandText = $"SELECT DISTINCT {Text(column)} AS text FROM source WHERE text IS NOT NULL";
        using var reader = query.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        var readings = Readings(periods, texts);
        Fill(connection, readings);
        return readings;
    }

    /// <summary>Reads the months of a century in the usual spellings, and some texts that were seen, for a file that is checked while it is read.</summary>
    public static void FillFromCalendar(DuckDBConnection connection, ReturnCalendar calendar, IEnumerable<string> seen)
    {
        var readings = Calendars.GetOrAdd((calendar.Year, calendar.Frequency == Frequency.Monthly), of => Readings(new PeriodReader(of.Year, of.Monthly), Months()));
        Fill(connection, readings.Concat(Readings(new PeriodReader(calendar.Year, calendar.Frequency == Frequency.Monthly), seen.Where(text => !readings.ContainsKey(text)))));
    }

    private static IEnumerable<string> Months() => Enumerable.Range(0, 1200)
        .Select(i => new DateOnly(1970, 1, 1).AddMonths(i))
        .SelectMany(m => Spellings.Select(s => m.ToString(s, CultureInfo.InvariantCulture)))
        .Distinct();

    private static Dictionary<string, PeriodReading> Readings(PeriodReader periods, IEnumerable<string> texts)
    {
        var readings = new Dictionary<string, PeriodReading>();
        foreach (var text in texts)
        {
            if (periods.TryRead(text, out var reading))
            {
                readings[text] = reading;
            }
        }

        return readings;
    }

    private static void Fill(DuckDBConnection connection, IEnumerable<KeyValuePair<string, PeriodReading>> readings)
    {
        using var create = connection.CreateCommand();
        create.CommandText = $"CREATE OR REPLACE TEMP TABLE {Table} (written VARCHAR, start DATE, \"end\" DATE)";
        create.ExecuteNonQuery();
        using var appender = connection.CreateAppender(Table);
        foreach (var (text, reading) in readings)
        {
            appender.CreateRow().AppendValue(text).AppendValue(reading.Period.Start).AppendValue(reading.Period.End).EndRow();
        }
    }

    private static string Text(Column column) => $"source.{Warehouse.Sql.Name(column.Name)}";
}
