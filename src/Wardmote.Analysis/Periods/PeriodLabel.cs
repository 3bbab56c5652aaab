using System.Globalization;

namespace Wardmote.Analysis.Periods;

/// <summary>How a period is written for a reader.</summary>
public static class PeriodLabel
{
    /// <summary>
    /// A whole year by its name, a month as "Oct 2018", several months as "Jan - Sep 2018" or "Oct 2017 - Sep 2018",
    /// a single day as "31 May 2018", anything else by its first and last day.
    /// </summary>
    public static string Of(Period period, YearKind kind)
    {
        if (kind.Containing(period.Start) == period)
        {
            return kind.Name(period);
        }

        if (period.Days == 1)
        {
            return Write(period.Start, "d MMM yyyy");
        }

        return period.WholeMonths switch
        {
            null => $"{Write(period.Start, "d MMM yyyy")} - {Write(period.End, "d MMM yyyy")}",
            1 => Write(period.Start, "MMM yyyy"),
            _ when period.Start.Year == period.End.Year => $"{Write(period.Start, "MMM")} - {Write(period.End, "MMM yyyy")}",
            _ => $"{Write(period.Start, "MMM yyyy")} - {Write(period.End, "MMM yyyy")}",
        };
    }

    private static string Write(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
