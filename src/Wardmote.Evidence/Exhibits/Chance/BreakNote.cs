using Wardmote.Analysis.Change;
using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>What is said of a declared break in a series.</summary>
internal static class BreakNote
{
    /// <summary>"from April 2018, a new assessment form (Home Office counting rules)."</summary>
    public static string Of(SeriesBreak parted) => $"from {From(parted)}, {parted.Reason}{(parted.Source is { } source ? $" ({source})" : "")}.";

    /// <summary>"April 2018" where it is the first of a month, otherwise the day.</summary>
    public static string From(SeriesBreak parted) => PeriodWords.Of(parted.From.Day == 1 ? Period.Month(parted.From.Year, parted.From.Month) : Period.Day(parted.From));
}
