using System.Text.RegularExpressions;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Captions whose period is not that of their figures, or is none that anybody can have meant.</summary>
internal static partial class CaptionPeriodRule
{
    private static readonly PeriodReader Periods = new(YearKind.Calendar);

    public static IEnumerable<CheckFinding> Check(CheckedReport report)
    {
        foreach (var caption in report.Report.Captions)
        {
            var text = Glued().Replace(caption.Text, " ");
            if (Swapped(text, report) is { } swapped)
            {
                yield return report.Finding(caption, CheckKind.CaptionPeriod, swapped.Message, swapped.Confidence);
            }

            if (report.Views.FirstOrDefault(v => v.Caption == caption) is { } view && Differs(view, Source().Replace(text, "")) is { } message)
            {
                yield return report.Finding(caption, CheckKind.CaptionPeriod, message, 0.85);
            }
        }
    }

    private static string? Differs(TableView view, string text)
    {
        var told = Periods.FindAll(text).Select(p => p.Reading.Period).ToList();
        var shown = view.Columns.Where(c => !c.IsChange).Concat(view.Rows).Where(l => l.Period is not null).Select(l => l.Period!.Value).ToList();
        if (told.Count == 0 || shown.Count == 0)
        {
            return null;
        }

        // "Parishes with the most fires in 2018" names the period that orders them.
        if (told is [var only] && shown.Contains(only))
        {
            return null;
        }

        var (first, last) = (Years(told), Years(shown));
        return first == last || told.Exists(t => shown.TrueForAll(s => t.Contains(s) && told.Count == 1 && first.From == last.From && first.To == last.To))
            ? null
            : $"The caption says {Span(first)}, and the figures are of {Span(last)}. Put the caption or the headings right.";
    }

    private static (int From, int To) Years(List<Period> periods) => (periods.Min(p => p.Start).Year, periods.Max(p => p.End).Year);

    private static string Span((int From, int To) years) => years.From == years.To ? $"{years.From}" : $"{years.From} to {years.To}";

    /// <summary>"Sep 17 to Oct 18" are fourteen months; with the months the other way round they would be twelve.</summary>
    private static (string Message, double Confidence)? Swapped(string text, CheckedReport report)
    {
        foreach (var place in Periods.FindAll(text))
        {
            var period = place.Reading.Period;
            if (period.WholeMonths != 14)
            {
                continue;
            }

            var meant = Period.Months(period.Start.AddMonths(1).Year, period.Start.AddMonths(1).Month, 12);
            var elsewhere = report.Report.Captions.Any(c => Periods.FindAll(c.Text).Any(p => p.Reading.Period == meant));
            return ($"{text[place.Start..place.End]} are 14 months. {PeriodLabel.Of(meant, YearKind.Calendar)} would be a year"
                + (elsewhere ? ", and another caption of this report has it" : "") + ". Put the months right if they were swapped.", elsewhere ? 0.9 : 0.7);
        }

        return null;
    }

    /// <summary>Extraction may lose the blank before a year.</summary>
    [GeneratedRegex(@"(?<=[a-z])(?=\d\d)")]
    private static partial Regex Glued();

    [GeneratedRegex(@"\(?\bsource:.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Source();
}
