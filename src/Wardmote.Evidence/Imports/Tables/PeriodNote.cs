using System.Text.RegularExpressions;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>Reads from a footnote which part of a period the figures cover: "2018 does not include Dec 2018 data".</summary>
internal static partial class PeriodNote
{
    /// <summary>The days that a heading covers. Where it is marked, the footnote decides; how it was read is a finding.</summary>
    public static Period Covered(PeriodReading reading, string heading, Dataset dataset, PeriodReader periods, IReadOnlyList<string> footnotes, Place place, FindingList findings)
    {
        if (reading.Doubt is { } doubt)
        {
            findings.Warn(FindingKind.Period, place, doubt, "If something else is meant, write the months: Apr 2018 - Mar 2019.", heading);
        }

        if (reading.Mark is not { } mark)
        {
            return reading.Period;
        }

        var label = PeriodLabel.Of(reading.Period, dataset.Calendar.Year);
        var note = footnotes.FirstOrDefault(f => f.StartsWith(mark, StringComparison.Ordinal));
        if (note is not null && Cut(reading.Period, note, periods) is { } part)
        {
            findings.Note(FindingKind.Period, place, $"'{heading}' was read as {PeriodLabel.Of(part, dataset.Calendar.Year)}, because of its note: {note}", "Compare it with whole years only for the same months.", heading);
            return part;
        }

        findings.Warn(
            FindingKind.Period,
            place,
            note is null ? $"'{heading}' carries a mark, and no footnote says what it means. It was read as all of {label}." : $"'{heading}' carries a mark whose note does not say which months are missing: {note} It was read as all of {label}.",
            $"If it covers a part, head it with its months, such as Jan - Sep {reading.Period.End.Year}.",
            heading);
        return reading.Period;
    }

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
