using System.Globalization;
using Wardmote.Analysis.Disclosure.Coarsening;
using Wardmote.Evidence.Disclosure.Coarsening;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.OpenData;
using static Wardmote.Evidence.Disclosure.Reporting.DisclosureReportWords;

namespace Wardmote.Evidence.Disclosure.Reporting;

/// <summary>Proposals of coarser cuts, in the disclosure report and beside it.</summary>
public static class CoarserCuts
{
    private static readonly string[] Headings = ["Exhibit", "Caption", "What to show", "Lines of its block", "Cells now", "Withheld now", "Cells afterwards", "Withheld afterwards", "Counted in all", "Counted in told cells now", "Counted in told cells afterwards", "Information told now", "Information told afterwards", "To change as well", "Its whole block"];

    /// <summary>One line for each proposal.</summary>
    public static void WriteCsv(IReadOnlyList<CoarserProposal> proposals, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        CsvTable.Write(DisclosureReportTable.Of(Headings, proposals.Select(proposal => (IReadOnlyList<string>)
        [
            proposal.Exhibit, proposal.Caption, proposal.What, Written(proposal), Plain(proposal.Now.Cells), Plain(proposal.Now.Hidden), Plain(proposal.Afterwards.Cells), Plain(proposal.Afterwards.Hidden),
            Plain(proposal.Now.Count), Plain(proposal.Now.CountTold), Plain(proposal.Afterwards.CountTold), Plain((decimal)Math.Round(proposal.Now.Kept, 4)), Plain((decimal)Math.Round(proposal.Afterwards.Kept, 4)), string.Join("; ", proposal.ToMend), proposal.Block,
        ])), to);
    }

    /// <summary>A sentence or two for each proposal, for the command line.</summary>
    public static IEnumerable<string> InWords(IReadOnlyList<CoarserProposal> proposals)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        return proposals.Select(proposal => $"{proposal.Exhibit}: {proposal.What} {Cells(proposal.Now)} now, {Cells(proposal.Afterwards)} afterwards; {Share(proposal.Now.Kept)} of its information now, {Share(proposal.Afterwards.Kept)} afterwards.\n    {Written(proposal).ReplaceLineEndings("\n    ")}");
    }

    internal static IEnumerable<Block> Blocks(IReadOnlyList<CoarserProposal> proposals)
    {
        yield return Head("coarser", "Coarser cuts of which more would be told");
        if (proposals.Count == 0)
        {
            yield return Text("None was found: no exhibit would tell of more people or events with values joined, longer bands of ages, higher places or longer stretches of time.");
            yield break;
        }

        yield return Text("Each was tried: the exhibit with these lines in its block, protected together with all others as they are. That which tells most more stands first. Proposals do not add up; after taking one, look again.");
        yield return Text("Information is in per cent of what the exhibit would tell if nothing were withheld. It is measured by entropy (A. Hundepool et al., 2024, Handbook on Statistical Disclosure Control, 3.5): the fewer belong to a cell, the more is told of each, and nothing is told of those in a withheld one. So joining cells loses some, and telling them joined where they were withheld wins some.");
        yield return new TableBlock("coarser-cuts", "Coarser cuts, and what the public edition would tell", DisclosureReportTable.Of(
            ["Exhibit", "What to show", "Write in its block", "Cells withheld", "Information told"],
            proposals.Select(proposal => (IReadOnlyList<string>)[proposal.Exhibit, proposal.What, Written(proposal), $"{Withheld(proposal.Now)} now, {Withheld(proposal.Afterwards)} afterwards", $"{Share(proposal.Now.Kept)} now, {Share(proposal.Afterwards.Kept)} afterwards"])));
        if (proposals.Where(proposal => proposal.ToMend.Count > 0).ToList() is { Count: > 0 } mending)
        {
            yield return Text("What else would have to be changed:");
            yield return new ListBlock(false, [.. mending.Select(proposal => new ListItem([Text($"{proposal.Exhibit} ({proposal.What.TrimEnd('.')}): {string.Join(" ", proposal.ToMend)}")]))]);
        }
    }

    private static string Written(CoarserProposal proposal) => proposal.Lines.Length > 0 ? proposal.Lines : "Take out the lines 'columns' and 'total-column'.";

    private static string Cells(PublishedInformation told) => $"{Number(told.Hidden)} of {Count(told.Cells, "cell")} withheld";

    private static string Withheld(PublishedInformation told) => $"{Number(told.Hidden)} of {Number(told.Cells)}";

    private static string Share(double share) => share.ToString("0%", CultureInfo.InvariantCulture);

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static Heading Head(string id, string title) => new(1, id, null, [new TextRun(title)]);

    private static Paragraph Text(string words) => new([new TextRun(words)]);
}
