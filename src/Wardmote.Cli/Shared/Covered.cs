using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;

namespace Wardmote.Cli.Shared;

/// <summary>What an import covers, in words.</summary>
public static class Covered
{
    private const int Listed = 6;

    /// <summary>"2015, 2016, 2017, Jan - Nov 2018", or for many stretches the first, the last and their number.</summary>
    public static string Words(IReadOnlyList<Slice> slices, YearKind year)
    {
        var periods = slices.Select(slice => slice.Period).Distinct().Order().ToList();
        return periods.Count <= Listed
            ? string.Join(", ", periods.Select(period => PeriodLabel.Of(period, year)))
            : $"{PeriodLabel.Of(periods[0], year)} to {PeriodLabel.Of(periods[^1], year)} ({periods.Count} periods)";
    }

    public static string Words(ImportRecord import, DatasetCatalog catalog) =>
        Words(import.Slices, catalog.TryFind(import.Dataset, out var dataset) ? dataset.Calendar.Year : YearKind.Calendar);
}
