using DuckDB.NET.Data;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Tables;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Loading;

/// <summary>Finds which stretches of time, and whose, a Parquet file covers: months of records, periods of counted figures.</summary>
/// <param name="file">For messages.</param>
/// <param name="told">What a file of records is said to cover, so that months without a record are known to have none.</param>
public sealed class SliceQuery(DuckDBConnection connection, Dataset dataset, Place file, Period? told)
{
    /// <summary>The whole country, month by month, for thirty years has half as many.</summary>
    private const int Most = 30_000;

    /// <exception cref="ImportException">There are so many that a column is not what it is headed as.</exception>
    /// <param name="written">How periods were written, where that is known.</param>
    public IReadOnlyList<Slice> Of(string parquet, IReadOnlyDictionary<Period, PeriodAsWritten> written)
    {
        var (start, end) = dataset.Grain == Grain.Record
            ? ($"date_trunc('month', {LakeColumn.PeriodStart})::DATE", $"last_day({LakeColumn.PeriodEnd})")
            : (LakeColumn.PeriodStart, LakeColumn.PeriodEnd);
        var whose = dataset.ReplacedBy.Select(name => $", {SliceFilter.Whose(name)}").ToList();
        using var query = connection.CreateCommand();
        query.CommandText = $"SELECT {start}, {end}, count(*), bool_and({LakeColumn.Stated}){string.Concat(whose)} FROM read_parquet({Sql.File(parquet)}) GROUP BY ALL ORDER BY ALL LIMIT {Most + 1}";
        using var reader = query.ExecuteReader();
        var slices = new List<Slice>();
        var totals = new HashSet<Slice>();
        while (reader.Read())
        {
            var period = new Period(reader.GetFieldValue<DateOnly>(0), reader.GetFieldValue<DateOnly>(1));
            var asWritten = written.GetValueOrDefault(period);
            var slice = new Slice
            {
                Period = period,
                Rows = reader.GetInt64(2),
                Of = [.. whose.Select((_, i) => reader.GetString(4 + i))],
                Partial = asWritten?.Partial ?? false,
                AsWritten = asWritten?.Text,
            };
            slices.Add(slice);
            if (reader.GetBoolean(3))
            {
                totals.Add(slice);
            }
        }

        if (slices.Count > Most)
        {
            var by = string.Join(" and ", dataset.ReplacedBy.Select(name => dataset[name]!.Title).Append("period"));
            throw new ImportException($"{file} has more than {Most:N0} different values of {by}, by which returns replace one another. Is each column headed as what it is?");
        }

        slices.AddRange(Empty(slices));

        // A "Grand Total" of several years is not a stretch of time that a later return could replace.
        return [.. slices.Where(s => !totals.Contains(s) || !slices.Exists(other => other.Whose == s.Whose && other.Period != s.Period && s.Period.Contains(other.Period)))];
    }

    /// <summary>Whole months that the file is said to cover and of which it has no record.</summary>
    private List<Slice> Empty(List<Slice> found) =>
        dataset.Grain != Grain.Record || dataset.ReplacedBy.Count > 0 || told is not { WholeMonths: { } months } period
            ? []
            : [.. Enumerable.Range(0, months)
                .Select(i => period.Start.AddMonths(i))
                .Select(start => Period.Month(start.Year, start.Month))
                .Where(month => !found.Exists(s => s.Period == month))
                .Select(month => new Slice { Period = month, Rows = 0 })];
}
