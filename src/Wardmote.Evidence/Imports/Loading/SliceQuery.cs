using DuckDB.NET.Data;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Tables;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Loading;

/// <summary>Finds which stretches of time, and whose, a Parquet file covers: months of records, periods of counted figures.</summary>
public sealed class SliceQuery(DuckDBConnection connection, Dataset dataset)
{
    /// <param name="written">How periods were written, where that is known.</param>
    public IReadOnlyList<Slice> Of(string parquet, IReadOnlyDictionary<Period, PeriodAsWritten> written)
    {
        var (start, end) = dataset.Grain == Grain.Record
            ? ($"date_trunc('month', {LakeColumn.PeriodStart})::DATE", $"last_day({LakeColumn.PeriodEnd})")
            : (LakeColumn.PeriodStart, LakeColumn.PeriodEnd);
        var whose = dataset.ReplacedBy.Select(name => $", coalesce({Sql.Name(name)}::VARCHAR, '')").ToList();
        using var query = connection.CreateCommand();
        query.CommandText = $"SELECT {start}, {end}, count(*){string.Concat(whose)} FROM read_parquet({Sql.Text(parquet)}) GROUP BY ALL ORDER BY ALL";
        using var reader = query.ExecuteReader();
        var slices = new List<Slice>();
        while (reader.Read())
        {
            var period = new Period(reader.GetFieldValue<DateOnly>(0), reader.GetFieldValue<DateOnly>(1));
            var asWritten = written.GetValueOrDefault(period);
            slices.Add(new Slice
            {
                Period = period,
                Rows = reader.GetInt64(2),
                Of = [.. whose.Select((_, i) => reader.GetString(3 + i))],
                Partial = asWritten?.Partial ?? false,
                AsWritten = asWritten?.Text,
            });
        }

        return slices;
    }
}
