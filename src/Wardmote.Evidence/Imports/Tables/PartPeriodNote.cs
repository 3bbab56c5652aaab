using System.Text.RegularExpressions;
using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>Reads from a footnote which part of a period the figures cover: "2018 does not include Dec 2018 data".</summary>
public static partial class PartPeriodNote
{
    /// <summary>What is left of the period; null where the note does not say, or speaks of something else.</summary>
    public static Period? Cut(Period period, string note, PeriodReader periods)
    {
        var missing = Missing().Match(note);
        if (missing.Success && periods.TryFind(Months(missing.Groups["what"].Value, period), out var without))
        {
            return Less(period, without.Value.Reading.Period);
        }

        var until = Until().Match(note);
        if (until.Success && periods.TryFind(Months(until.Groups["what"].Value, period), out var last))
        {
            var covered = last.Value.Reading.Period;
            return period.Contains(covered) && covered != period ? new Period(covered.WholeMonths > 1 ? covered.Start : period.Start, covered.End) : null;
        }

        return null;
    }

    private static Period? Less(Period whole, Period part)
    {
        if (!whole.Contains(part) || whole == part)
        {
            return null;
        }

        return part.End == whole.End ? new Period(whole.Start, part.Start.AddDays(-1))
            : part.Start == whole.Start ? new Period(part.End.AddDays(1), whole.End)
            : null;
    }

    /// <summary>"December" alone is December of the period.</summary>
    private static string Months(string text, Period period) =>
        MonthAlone().Replace(text, m => $"{m.Value} {period.End.Year}");

    [GeneratedRegex(@"\b(?:not (?:yet )?includ\w*|exclud\w*|without|omit\w*|missing|except(?: for)?)\b(?<what>.*?)(?:\bwhich\b|[.;]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Missing();

    [GeneratedRegex(@"\b(?:up to|until|to the end of|to end of|only covers|covers|part year|year to date to|only|to)\b(?<what>.*?)(?:\bwhich\b|[.;]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Until();

    [GeneratedRegex(@"\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?!\.?[ -]*['’]?\d)(?! ?(?:-|–|to|and|&) ?[a-z]{3,9} ?\d)", RegexOptions.IgnoreCase)]
    private static partial Regex MonthAlone();
}
