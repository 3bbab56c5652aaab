using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Matching;
using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Numbers of tables and figures: used twice, pointed at where there is none, or pointing at what shows something else.</summary>
internal static partial class ReferencesRule
{
    public static IEnumerable<CheckFinding> Check(CheckedReport report)
    {
        var captions = report.Report.Captions.ToList();
        return Repeated(report, captions).Concat(report.Statements.SelectMany(s => Pointed(report, s, captions)));
    }

    private static IEnumerable<CheckFinding> Repeated(CheckedReport report, List<ReportCaption> captions)
    {
        foreach (var same in captions.GroupBy(c => c.Label).Where(g => g.Count() > 1))
        {
            foreach (var later in same.Skip(1))
            {
                yield return report.Finding(later, CheckKind.RepeatedNumber, $"There is a {same.Key} already on line {same.First().Line}: “{same.First().Text}”. Number them anew, and look at each reference to {same.Key}.", 0.95);
            }
        }
    }

    private static IEnumerable<CheckFinding> Pointed(CheckedReport report, Statement statement, List<ReportCaption> captions)
    {
        var isIndex = Index().IsMatch(statement.Text);
        foreach (Match match in Reference().Matches(statement.Text))
        {
            foreach (var label in Labels(match))
            {
                var targets = captions.Where(c => c.Label == label).ToList();
                if (targets.Count == 0)
                {
                    if (!report.Views.Any(v => v.Table.Name == label) && !Elsewhere().IsMatch(statement.Text[(match.Index + match.Length)..]))
                    {
                        yield return report.Finding(statement, match.Index, CheckKind.MissingReference, $"There is no {label} in this report. Put the number right, or take the reference out.", captions.Count > 0 ? 0.9 : 0.5);
                    }
                }
                else if (!isIndex && Wrong(report, statement, targets, captions) is { } wrong)
                {
                    yield return report.Finding(statement, match.Index, CheckKind.WrongReference, $"{label} is “{targets[0].Text}”. {wrong.Reason} Put the number right.", wrong.Confidence);
                }
            }
        }
    }

    private static (string Reason, double Confidence)? Wrong(CheckedReport report, Statement statement, List<ReportCaption> targets, List<ReportCaption> captions)
    {
        var said = Words.Telling(Reference().Replace(statement.Text, " ")).Where(s => !Plain.Contains(s)).ToHashSet();
        var own = targets.Select(t => Shared(report, t, said)).MaxBy(s => s.Count)!;
        var here = own.Count;
        var best = captions.Where(c => !targets.Contains(c)).Select(c => (Caption: c, Shared: Shared(report, c, said))).Select(c => (c.Caption, c.Shared, Score: c.Shared.Count)).DefaultIfEmpty().MaxBy(c => c.Score);
        var unseen = targets.TrueForAll(t => report.Views.All(v => v.Caption != t));
        // Of a picture that nobody can read only the caption is known, and it names little of what is in it.
        if (unseen && here > 0 && best.Score < here + 4)
        {
            return null;
        }

        if (best.Caption is not null && ((here == 0 && best.Score >= 2) || (here <= 1 && best.Score >= here + 2) || best.Score >= here + 4 || (own.IsSubsetOf(best.Shared) && best.Shared.Except(own).Count(Words.Telling(best.Caption.Text).Contains) >= 2)))
        {
            return ($"What the sentence speaks of is in {best.Caption.Label}, “{best.Caption.Text}”.", here == 0 ? 0.85 : 0.7);
        }

        var timeless = targets.TrueForAll(t => report.Views.FirstOrDefault(v => v.Caption == t) is { HasTimeColumns: false, HasTimeRows: false });
        return timeless && Trend().IsMatch(statement.Text) ? ("It shows one time only, and no trend can be seen in it.", 0.65) : null;
    }

    /// <summary>Words that a sentence and an exhibit have in common.</summary>
    private static HashSet<string> Shared(CheckedReport report, ReportCaption caption, HashSet<string> said)
    {
        var own = report.Acronyms.Understood(Words.Telling(Source().Replace(caption.Text, "")));
        var labels = report.Views.FirstOrDefault(v => v.Caption == caption)?.Stems ?? report.Pictures.FirstOrDefault(p => p.Caption == caption)?.Stems ?? new HashSet<string>();
        var understood = report.Acronyms.Understood(said);
        return [.. understood.Where(s => own.Contains(s) || labels.Contains(s))];
    }

    private static IEnumerable<string> Labels(Match match)
    {
        var kind = match.Groups["kind"].Value.StartsWith("tab", StringComparison.OrdinalIgnoreCase) ? CaptionKind.Table : CaptionKind.Figure;
        return match.Groups["number"].Captures.Select(n => $"{kind} {n.Value}");
    }

    /// <summary>Words that a sentence has because it points.</summary>
    private static readonly HashSet<string> Plain = [.. new[] { "show", "shows", "shown", "sets", "set", "out", "see", "seen", "gives", "given", "presents", "presented", "found", "pattern", "full", "detail", "details", "trend", "chart", "highest", "lowest" }.Select(Words.Stem)];

    [GeneratedRegex(@"\b(?<kind>tables?|figures?|figs?\.?|charts?|graphs?)\s+(?<number>\d{1,3}[a-z]?)\b(?!\s*%|[.,]\d)(?:\s*(?:,|and|&|to|-)\s*(?<number>\d{1,3}[a-z]?)\b(?!\s*%|[.,]\d))*", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\s*\)?\s*(?:of|in|from) (?:the|that|last|this)?\s*(?:\w+\s){0,3}(?:report|strategy|release|bulletin|assessment|statistics|publication|pack|paper|plan|guidance|appendix|annex)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    /// <summary>An entry of a list of sources or contents: words, a colon or dots, and the numbers.</summary>
    [GeneratedRegex(@":\s*(?:(?:tables?|figures?|charts?|maps?)\s+\d{1,3}[a-z]?(?:\s*(?:,|and|&)\s*)?)+\.?$|\.{4,}\s*\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex Index();

    [GeneratedRegex(@"\btrends?\b|\bover time\b|\bover the (?:years|period)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Trend();

    [GeneratedRegex(@"\(?\bsource:.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Source();
}
