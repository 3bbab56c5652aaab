using Wardmote.Evidence.Disclosure.Coarsening;
using Wardmote.Evidence.Disclosure.Reporting;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests.Evidence.Disclosure;

/// <summary>Coarser cuts that are proposed, and what the public edition tells once their author has pasted them.</summary>
public sealed class CoarserCutsTests : IDisposable
{
    private const string ByLanguage = """
        neighbourhood | district  | language | ages  | period   | people
        Arbury        | Cambridge | English  | 18-24 | Jan 2018 | 40
        Arbury        | Cambridge | English  | 25-34 | Feb 2018 | 30
        Abbey         | Cambridge | English  | 35-64 | Jan 2018 | 60
        Abbey         | Cambridge | Polish   | 18-24 | Jan 2018 | 12
        Abbey         | Cambridge | Urdu     | 25-34 | Feb 2018 | 3
        Arbury        | Cambridge | Yoruba   | 25-34 | Jan 2018 | 2
        Waterlees     | Fenland   | Polish   | 35-64 | Mar 2018 | 25
        Waterlees     | Fenland   | Romanian | 35-64 | Jan 2018 | 4
        Staithe       | Fenland   | English  | 65-90 | Mar 2018 | 3
        Staithe       | Fenland   | Romanian | 18-24 | Feb 2018 | 1
        Petersfield   | Cambridge | Welsh    | 35-64 | Jan 2018 | 4
        Romsey        | Cambridge | Welsh    | 35-64 | Feb 2018 | 3
        Newnham       | Cambridge | Welsh    | 35-64 | Mar 2018 | 4
        Market        | Cambridge | Welsh    | 35-64 | Apr 2018 | 3
        Elm           | Fenland   | Welsh    | 35-64 | Jan 2018 | 3
        Medworth      | Fenland   | Welsh    | 35-64 | Feb 2018 | 4
        Roman Bank    | Fenland   | Welsh    | 35-64 | Mar 2018 | 2
        Parson Drove  | Fenland   | Welsh    | 35-64 | Apr 2018 | 4
        """;

    private readonly SomePublication publication = new();

    public CoarserCutsTests() => publication.Figures.With("help-sought", ByLanguage);

    public void Dispose() => publication.Dispose();

    [Theory]
    [InlineData("rows: language", "join: { Other: [", "Show Yoruba, Urdu and Romanian as one.")]
    [InlineData("rows: ages", "join: { 35 to 90: [35-64, 65-90] }", "Show 35-64 and 65-90 as one.")]
    [InlineData("rows: neighbourhood\nwhere: { language: Welsh }", "rows: district", "Show district in the place of neighbourhood.")]
    [InlineData("rows: district\nwhere: { language: Welsh }\ncolumns: month", "columns: year", "Show years in the place of months.")]
    public void Exhibit_WithSmallCounts_IsProposedCoarserAndTellsThatWhenPasted(string question, string lines, string what)
    {
        var proposals = Propose(question);
        var wanted = proposals.FirstOrDefault(proposal => proposal.What == what && proposal.Lines.StartsWith(lines, StringComparison.Ordinal));
        Assert.True(wanted is not null, string.Join("\n", CoarserCuts.InWords(proposals)));
        Assert.All(proposals, HoldsWhenPasted);
    }

    /// <summary>That which tells most more stands first.</summary>
    [Fact]
    public void Proposals_AreInOrderOfWhatTheyTellMore()
    {
        var gains = Propose("rows: language\ncolumns: month\ntotal-row: All\ntotal-column: All").Select(proposal => proposal.Afterwards.Kept - proposal.Now.Kept).ToList();
        Assert.True(gains.Count > 1);
        Assert.Equal(gains.OrderDescending(), gains);
    }

    /// <summary>Rows and columns joined together are one proposal, whichever was joined first.</summary>
    [Fact]
    public void Proposals_AreEachThereOnce()
    {
        var lines = Propose("rows: language\ncolumns: ages\ntotal-row: All").Select(proposal => string.Concat(proposal.Lines.Order())).ToList();
        Assert.NotEmpty(lines);
        Assert.Equal(lines.Distinct(), lines);
    }

    [Fact]
    public void Exhibit_OfWhichNothingIsWithheld_IsLeftAlone() => Assert.Empty(Propose("rows: district"));

    /// <summary>A sentence takes a figure of a value that would be gone.</summary>
    [Fact]
    public void Sentence_ThatWouldNotFitAnyMore_IsNamed()
    {
        var mending = Propose("rows: language", "{{ 'help' | value: 'Urdu' }} spoke Urdu.\n\n").Where(proposal => proposal.Block.Contains("join:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(mending);
        Assert.All(mending, proposal => Assert.Contains("01-topic.md, line 3", Assert.Single(proposal.ToMend), StringComparison.Ordinal));
    }

    [Fact]
    public void Report_SaysWhatToWriteAndWhatIsTold()
    {
        var proposals = Propose("rows: language");
        var report = publication.Build().Disclosed.Report with { Proposals = proposals };
        var table = DisclosureReportDocument.Of(report, publication.Build().Public.Control).Blocks.OfType<TableBlock>().Single(block => block.Id == "coarser-cuts").Table;
        Assert.Equal(proposals.Count, table.Rows.Count);
        Assert.Contains(proposals[0].Lines, table.Rows[0].Cells.Select(cell => cell.Text));
        using var csv = new StringWriter();
        CoarserCuts.WriteCsv(proposals, csv);
        Assert.Contains(proposals[0].What, csv.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"proposals\"", DisclosureReportJson.Write(report), StringComparison.Ordinal);
        Assert.Contains("None was found", DisclosureReportDocument.Of(report with { Proposals = [] }, publication.Build().Public.Control).Blocks.OfType<Paragraph>().Select(block => block.Text.PlainWords()).First(text => text.StartsWith("None", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private IReadOnlyList<CoarserProposal> Propose(string question, string words = "") => publication.With($"{words}```exhibit\nid: help\ncaption: Help sought\ndataset: help-sought\n{question}\n```\n").Propose();

    private void HoldsWhenPasted(CoarserProposal proposal)
    {
        var measure = Assert.Single(publication.With($"```exhibit\n{proposal.Block}\n```\n").Build().Disclosed.Report.Measures);
        var table = publication.Build().Public.Exhibits.Single().Table;
        var cells = table.Rows.Where(row => row.Cells[0].Text != "All").SelectMany(row => table.Columns.Select((column, c) => (column, cell: row.Cells[c])).Skip(1)).Where(at => at.column.Heading != "All" && at.cell.Text.Length > 0).Select(at => at.cell).ToList();
        Assert.Equal((proposal.Afterwards.Cells, proposal.Afterwards.Hidden, proposal.Afterwards.CountTold), (cells.Count, cells.Count(cell => cell.Text == Cell.WithheldMark), cells.Sum(cell => cell.Value ?? 0)));
        Assert.All(cells, cell => Assert.False(cell.Value is > 0 and < 5, $"{proposal.What} tells {cell.Text}"));
        Assert.Null(measure.Because);
    }
}
