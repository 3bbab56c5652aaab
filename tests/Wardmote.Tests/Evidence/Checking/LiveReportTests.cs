using Wardmote.Evidence.Checking;
using Wardmote.Evidence.Exhibits;
using Wardmote.Tests.Evidence.Exhibits;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Checking;

/// <summary>What stands around live values, and what datasets declare of their figures.</summary>
public sealed class LiveReportTests : IDisposable
{
    private const string Control = """
        ---
        title: Strategic assessment
        partnership: A partnership
        version: "0.9"
        status: draft
        date: 2018-12-31
        description: What the partnership should know
        produced-by: [Research group]
        on-behalf-of: The partnership
        coverage: A district
        time-period: To the end of 2018
        usage: Say where it is from
        disclaimer: No liability
        ---

        """;

    private const string Series = """


        ```exhibit
        id: series
        caption: Incidents in the districts
        dataset: broken-series
        rows: district
        columns: year
        total-row: All districts
        ```
        """;

    private readonly TemporaryFolder folder = new();

    private readonly SomeFigures figures = new SomeFigures().With("broken-series", """
        district  | period | incidents
        Cambridge | 2016   | 114
        Cambridge | 2017   | 131
        Cambridge | 2018   | 300
        Fenland   | 2016   | 30
        Fenland   | 2017   | 9
        Fenland   | 2018   | 40
        """);

    public void Dispose()
    {
        figures.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("In Cambridge they went {{ 'series' | percent_change: 'Cambridge', '2016', '2017' }} in the year to 2017.", CheckKind.UnsupportedChange, "no real change")]
    [InlineData("Between 2016 and 2017 they rose in Fenland, {{ 'series' | change: 'Fenland', '2016', '2017' }}.", CheckKind.UnsupportedChange, "from 30 to 9")]
    [InlineData("In 2017 {{ 'shares' | share: 'Cambridge', '2017' }} of them were in the city.", CheckKind.SmallBase, "of 40")]
    public void LiveValue_ThatTheWordsAroundItOverclaim_IsFound(string prose, CheckKind kind, string message)
    {
        var finding = Assert.Single(Check(prose));

        Assert.Equal(kind, finding.Kind);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("In Fenland they went {{ 'series' | change: 'Fenland', '2016', '2017' }} in the year to 2017.")]
    [InlineData("In Cambridge they went {{ 'series' | percent_change: 'Cambridge', '2016', '2017' }}, which {{ 'series' | change_in_words: 'Cambridge', '2016', '2017' }}.")]
    [InlineData("Of the {{ 'shares' | value: 'All', '2017' }} incidents {{ 'shares' | share: 'Cambridge', '2017' }} were in the city.")]
    public void LiveValue_ThatIsToldAsItIs_StandsWithoutFinding(string prose) => Assert.Empty(Check(prose));

    [Fact]
    public void Change_TypedAcrossABreakOfTheDataset_IsFoundWithItsReason()
    {
        var finding = Assert.Single(Check("In Cambridge incidents rose between 2017 and 2018."));

        Assert.Equal(CheckKind.AcrossBreak, finding.Kind);
        Assert.Contains("noise is no longer counted", finding.Message, StringComparison.Ordinal);
    }

    private IReadOnlyList<CheckFinding> Check(string prose)
    {
        figures.With("ambulance-assaults", "district | period | callouts\nCambridge | 2017 | 16\nFenland | 2017 | 24");
        folder.With("assessment.md", Control + "\n# Executive summary\n\nA low crime area.\n");
        var shares = prose.Contains("'shares'", StringComparison.Ordinal) ? "\n\n```exhibit\nid: shares\ncaption: Callouts\nshown: no\ndataset: ambulance-assaults\nrows: district\ncolumns: year\ntotal-row: All\n```\n" : "";
        folder.With("01-topic.md", $"# Incidents\n\n{prose}{Series}{shares}\n");
        return ReportSet.Read(folder.Path, new ExhibitEngine(figures.Source)).Check();
    }
}
