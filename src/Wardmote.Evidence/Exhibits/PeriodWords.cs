using System.Globalization;
using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Exhibits;

/// <summary>Periods in the words of a sentence.</summary>
internal static class PeriodWords
{
    /// <summary>"2018", "January to November 2018", "October 2017 to September 2018", "31 May 2018".</summary>
    public static string Of(Period period)
    {
        if (period.WholeMonths is not { } months)
        {
            return period.Days == 1 ? Write(period.Start, "d MMMM yyyy") : $"{Write(period.Start, "d MMMM yyyy")} to {Write(period.End, "d MMMM yyyy")}";
        }

        return (months, period.Start.Year == period.End.Year) switch
        {
            (1, _) => Write(period.Start, "MMMM yyyy"),
            (12, true) => Write(period.Start, "yyyy"),
            (_, true) => $"{Write(period.Start, "MMMM")} to {Write(period.End, "MMMM yyyy")}",
            _ => $"{Write(period.Start, "MMMM yyyy")} to {Write(period.End, "MMMM yyyy")}",
        };
    }

    /// <summary>The stretch without its year where the reader knows the year: "January to November".</summary>
    public static string WithinYear(Period period) => period.WholeMonths switch
    {
        _ when period.Start.Year != period.End.Year => Of(period),
        null => period.Days == 1 ? Write(period.Start, "d MMMM") : $"{Write(period.Start, "d MMMM")} to {Write(period.End, "d MMMM")}",
        1 => Write(period.Start, "MMMM"),
        _ => $"{Write(period.Start, "MMMM")} to {Write(period.End, "MMMM")}",
    };

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Join(IReadOnlyList<string> parts) => parts.Count < 2
        ? string.Concat(parts)
        : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    private static string Write(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
