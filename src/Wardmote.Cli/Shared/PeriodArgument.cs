using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Cli.Shared;

/// <summary>A period as a person writes it on the command line.</summary>
public static class PeriodArgument
{
    /// <exception cref="UsageException">It is not a period.</exception>
    public static Period? Read(string? written, Dataset dataset)
    {
        if (written is null)
        {
            return null;
        }

        return new PeriodReader(dataset.Calendar.Year).TryRead(written, out var read)
            ? read.Period
            : throw new UsageException($"--period '{written}' is not a period. Write it as 2018, 2017/18, \"Jan - Sep 2018\" or \"31 May 2018\".");
    }
}
