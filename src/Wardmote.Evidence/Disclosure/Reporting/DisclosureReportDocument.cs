using System.Globalization;
using Wardmote.Analysis.Disclosure;
using Wardmote.Evidence.Rendering;
using static Wardmote.Evidence.Disclosure.Reporting.DisclosureReportWords;

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
            Blocks = [.. Summary(report), .. report.Proposals is { } proposals ? CoarserCuts.Blocks(proposals) : [], .. report.Measures.SelectMany(Measure), .. Others(report)],
        };
    }

    private static IEnumerable<Block> Summary(DisclosureReport report)
    {
        var sums = report.Measures.SelectMany(m => m.Sums).ToList();
        yield return Head("summary", "Summary");
        yield return Text(sums.Count == 0
            ? "Nothing in the edition needed protecting."
            : $"Exhibits and sentences ask for {Count(sums.Count, "number")} that may point at somebody. {Count(sums.Count(s => !s.IsWithheld), "number")} ({Share(sums)}) are told. {Count(sums.Count(s => s is { IsWithheld: true, IsSmall: true }), "number")} are withheld because they are small or few stand behind them, {Count(sums.Count(s => s is { IsWithheld: true, IsSmall: false }), "number")} because they would give others away.");
        if (sums.Count > 0)
        {
            yield return Table("measures", "What was protected together", ["Dataset", "Rule", "Numbers", "Told", "At risk", "Protecting"], report.Measures.Select(m => (IReadOnlyList<string>)
            [
                m.Title, m.Rule.Name, Number(m.Sums.Count), Number(m.Sums.Count(s => !s.IsWithheld)),
                Number(m.Sums.Count(s => s is { IsWithheld: true, IsSmall: true })), Number(m.Sums.Count(s => s is { IsWithheld: true, IsSmall: false })),
            ]));
        }
    }

    private static IEnumerable<Block> Measure(MeasureReport measure, int number)
    {
        yield return Head($"measure-{number + 1}", measure.Title);
        yield return Text($"{measure.Rule.Name}, from {Day(measure.Rule.From)}. {DisclosureReportWords.Policy(measure.Rule.Policy!)} Source: {measure.Rule.Source}");
        if (measure.Rule.Policy is { Method: DisclosureMethod.Perturb, Noise: var noise })
        {
            var changes = Enumerable.Range(-noise.Most, 2 * noise.Most + 1).ToList();
            yield return Table($"chances-{number + 1}", "How likely each change is, in per cent", ["True number", .. changes.Select(change => change.ToString("+0;\u22120;0", CultureInfo.InvariantCulture))], Enumerable.Range(0, noise.Most + 1).Select(count => (IReadOnlyList<string>)
                [count == noise.Most ? $"{count} or more" : Number(count), .. changes.Select(change => change - noise.Least(count) is >= 0 and var place && place < noise.Chances(count).Count ? (100 * noise.Chances(count)[(int)place]).ToString("0.0", CultureInfo.InvariantCulture) : "")]));
        }

        if (measure.Because is { } because)
        {
            yield return Text($"Nothing of it is told, because {because}.");
            yield break;
        }

        if (measure.Protection is { } protection)
        {
            yield return Text(DisclosureReportWords.Attack(protection, measure.Times));
            if (measure.ToldBefore > 0)
            {
                yield return Text($"{Count(measure.ToldBefore, "number")} of it are taken to be known, because earlier editions told them.");
            }

            if (protection.Findings.Count > 0)
            {
                yield return new ListBlock(false, [.. protection.Findings.Select(finding => new ListItem([Text(finding.Text)]))]);
            }
        }

        if (measure.Sums.Where(sum => sum is { IsSmall: true, ToldAs: not null }).ToList() is { Count: > 0 } altered)
        {
            yield return Table($"altered-{number + 1}", $"Small numbers that are told as others: {measure.Title}", ["Exhibit", "Row", "Column", "True number", "Told as", "What a reader can work out"], altered.Select(sum => (IReadOnlyList<string>)
                [sum.Exhibit, sum.Row, sum.Column, sum.Count is { } count ? Number(count) : "", Number(sum.ToldAs!.Value), sum.Possible is { } range ? Range(range) : ""]));
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

    private static TableBlock Table(string id, string caption, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) => new(id, caption, DisclosureReportTable.Of(headings, rows));

    private static Heading Head(string id, string title) => new(1, id, null, [new TextRun(title)]);

    private static Paragraph Text(string words) => new([new TextRun(words)]);
}
