using System.Globalization;
using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Deadlines;

/// <summary>What a duty is done for.</summary>
public enum DutyEach
{
    /// <summary>January to March, April to June and so on.</summary>
    Quarter,
    CalendarYear,
    FinancialYear,
}

internal static class DutyEaches
{
    /// <summary>The whole periods that begin within a stretch of time.</summary>
    public static IEnumerable<Period> Periods(this DutyEach each, Period span)
    {
        var (first, months) = each switch
        {
            DutyEach.Quarter => (new DateOnly(span.Start.Year, 1, 1), 3),
            DutyEach.CalendarYear => (new DateOnly(span.Start.Year, 1, 1), 12),
            _ => (new DateOnly(span.Start.Year, 4, 1), 12),
        };
        for (var start = first; start <= span.End; start = start.AddMonths(months))
        {
            yield return Period.Months(start.Year, start.Month, months);
        }
    }

    public static string Name(this DutyEach each, Period period) => each switch
    {
        DutyEach.Quarter => $"{Write(period.Start, "MMMM")} to {Write(period.End, "MMMM yyyy")}",
        DutyEach.CalendarYear => YearKind.Calendar.Name(period),
        _ => YearKind.Financial.Name(period),
    };

    private static string Write(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
