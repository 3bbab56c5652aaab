using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Imports.Tables;

public sealed class TableReaderTests : IDisposable
{
    private static readonly Period Y2018 = YearKind.Calendar.Starting(2018);

    private readonly ImportingTable importing = new();

    [Fact]
    public void SecondTable_BelowABlankRow_IsSaid()
    {
        var outcome = Import("District,2016,2017\nFenland,1,2\n\nArea,2016,2018\nHuntingdonshire,5,6\n");
        var finding = Assert.Single(outcome.Findings, f => f.Message.StartsWith("A second table", StringComparison.Ordinal));
        Assert.Equal((Severity.Warning, 4L), (finding.Severity, finding.Place.Row!.Value));
    }

    [Theory]
    [InlineData("District,2016,2017\nFenland,1,2\n\nHuntingdonshire,5,6\n\nTotal,6,8\n")]
    [InlineData("District,2016,2017\n\nFenland,..,*\n\nHuntingdonshire,5,6\n\nNote: provisional,,\n")]
    public void BlankRows_WithinATable_AreNotTakenForAnother(string text) =>
        Assert.DoesNotContain(Import(text).Findings, f => f.Message.StartsWith("A second table", StringComparison.Ordinal));

    [Fact]
    public void Period_ToldOfATableThatDatesItself_IsSaid()
    {
        var outcome = Import("District,2016,2017\nFenland,1,2\n", Y2018);
        var finding = Assert.Single(outcome.Findings, f => f.Severity == Severity.Warning);
        Assert.StartsWith("The table says for which time its figures are (2016, 2017), and was read so; 2018, which was said", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["2016", "2017"], outcome.Record!.Slices.Select(s => s.AsWritten));
    }

    [Theory]
    [InlineData("District,Callouts\nFenland,1\n")]
    [InlineData("District,2018\nFenland,1\n")]
    public void Period_ToldOfATableThatAgreesOrSaysNothing_NeedsNoWord(string text) =>
        Assert.DoesNotContain(Import(text, Y2018).Findings, f => f.Kind == FindingKind.Period);

    public void Dispose() => importing.Dispose();

    private ImportOutcome Import(string text, Period? period = null) =>
        importing.Import("ambulance-assaults", importing.File("callouts.csv", text), r => r with { Period = period });
}
