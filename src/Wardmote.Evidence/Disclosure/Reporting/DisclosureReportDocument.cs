using System.Globalization;
using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Disclosure.Reporting;

/// <summary>The disclosure report as a document to read: what was at risk, what was withheld to protect which, what the attack found. Never for publication.</summary>
public static class DisclosureReportDocument
{
    /// <param name="about">The assessment that was protected.</param>
    public static Document Of(DisclosureReport report, DocumentControl about)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(about);
        return new Document
        {
            Control = about with
            {
                Title = "Disclosure report",
                Subtitle = about.Title,
                Description = "What was at risk in the public edition, what was withheld to protect which, and what somebody who has the edition is left with.",
                Usage = "For those entitled to all counts. Not for publication: it holds the numbers that the public edition withholds.",
            },
            Blocks = [.. Summary(report), .. report.Measures.SelectMany(Measure), .. Others(report)],
        };
    }

    private static IEnumerable<Block> Summary(DisclosureReport report)
    {
        var sums = report.Measures.SelectMany(m => m.Sums).ToList();
        yield return Head("summary", "Summary");
        yield return Text(sums.Count == 0
            ? "Nothing in the edition needed protecting."
            : $"Exhibits and sentences ask for {Count(sums.Count, "number")} that may point at somebody. {Count(sums.Count(s => !s.IsWithheld), "number")} ({Share(sums)}) are told. {Count(sums.Count(s => s is { IsWithheld: true, IsSmall: true }), "number")} are withheld because they are small, {Count(sums.Count(s => s is { IsWithheld: true, IsSmall: false }), "number")} because they would give others away.");
        if (sums.Count > 0)
        {
            yield return Table("measures", "What was protected together", ["Dataset", "Rule", "Numbers", "Told", "Small", "Protecting"], report.Measures.Select(m => (IReadOnlyList<string>)
            [
                m.Title, m.Rule.Name, Number(m.Sums.Count), Number(m.Sums.Count(s => !s.IsWithheld)),
                Number(m.Sums.Count(s => s is { IsWithheld: true, IsSmall: true })), Number(m.Sums.Count(s => s is { IsWithheld: true, IsSmall: false })),
            ]));
        }
    }

    private static IEnumerable<Block> Measure(MeasureReport measure, int number)
    {
        yield return Head($"measure-{number + 1}", measure.Title);
        yield return Text($"{measure.Rule.Name}, from {Day(measure.Rule.From)}. {Policy(measure.Rule.Policy!)} Source: {measure.Rule.Source}");
        if (measure.Because is { } because)
        {
            yield return Text($"Nothing of it is told, because {because}.");
            yield break;
        }

        if (measure.Protection is { } protection)
        {
            yield return Text(Attack(protection));
            if (measure.ToldBefore > 0)
            {
                yield return Text($"{Count(measure.ToldBefore, "number")} of it are taken to be known, because earlier editions told them.");
            }

            if (protection.Findings.Count > 0)
            {
                yield return new ListBlock(false, [.. protection.Findings.Select(finding => new ListItem([Text(finding.Text)]))]);
            }
        }

        if (measure.Sums.Where(sum => sum.IsWithheld).ToList() is { Count: > 0 } withheld)
        {
            yield return Table($"withheld-{number + 1}", $"Withheld: {measure.Title}", ["Exhibit", "Row", "Column", "True number", "Why", "What a reader can work out"], withheld.Select(sum => (IReadOnlyList<string>)
                [sum.Exhibit, sum.Row, sum.Column, sum.Count is { } count ? Number(count) : "", DisclosureReportTable.Why(sum), sum.Possible is { } range ? Range(range) : ""]));
        }
    }

    private static IEnumerable<Block> Others(DisclosureReport report)
    {
        if (report.Exhibits.Count > 0)
        {
            yield return Head("exhibits", "Exhibits of which nothing is shown");
            yield return new ListBlock(false, [.. report.Exhibits.Select(exhibit => new ListItem([Text($"{exhibit.Caption} ({exhibit.Id}), because {exhibit.Because}.")]))]);
        }

        if (report.Exempt.Count > 0)
        {
            yield return Head("exempt", "Published as they are");
            yield return new ListBlock(false, [.. report.Exempt.Select(dataset => new ListItem([Text($"{dataset.Title} ({dataset.Rule.Name}): {dataset.Rule.ExemptBecause}")]))]);
        }
    }

    private static string Policy(DisclosurePolicy policy) => $"Counts {(policy.ShowsZero ? "from 1" : "from nought")} to {policy.Threshold - 1} are withheld. A reader is taken to know "
        + (policy.Attacker == AttackerKnowledge.Threshold ? "which withheld numbers are small" : "no more of a withheld number than that it is a count")
        + $", and must be left with {policy.Width + 1} possible values of each at least.";

    private static string Attack(Analysis.Disclosure.DisclosureReport protection)
    {
        if (protection.AtRisk == 0)
        {
            return "No count was at risk.";
        }

        var narrowest = protection.Cells.Where(cell => cell.IsAtRisk).MinBy(cell => cell.Possible.Width ?? long.MaxValue)!;
        var gap = protection.Secondary == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" Protecting them hides at most {Math.Ceiling(Math.Round(100 * protection.Gap, 3)):0}% more than the least that could be enough.");
        return $"The attack, which has the published numbers alone, was run on {Count(protection.AtRisk, "count")} at risk. The closest that it could come to any of them is {Range(narrowest.Possible)}. Of {Count(protection.Printed, "printed count")} {Number(protection.Shown)} are shown; those hidden only to protect others add up to {Number(protection.CountHidden)}.{gap}";
    }

    private static TableBlock Table(string id, string caption, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) => new(id, caption, DisclosureReportTable.Of(headings, rows));

    private static Heading Head(string id, string title) => new(1, id, null, [new TextRun(title)]);

    private static Paragraph Text(string words) => new([new TextRun(words)]);

    private static string Range(KnownRange range) => range.Most is { } most ? range.Least == most ? Number(most) : $"{Number(range.Least)} to {Number(most)}" : $"{Number(range.Least)} or more";

    private static string Share(List<LookedAt> sums) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * sums.Count(s => !s.IsWithheld) / sums.Count:0}%");

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Count(int count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    private static string Number(decimal number) => number.ToString("#,0.######", CultureInfo.InvariantCulture);
}
