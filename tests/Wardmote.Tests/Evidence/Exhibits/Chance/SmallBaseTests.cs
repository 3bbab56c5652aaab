using Wardmote.Evidence.Exhibits;

namespace Wardmote.Tests.Evidence.Exhibits.Chance;

/// <summary>Percentages of bases too small to be read.</summary>
public sealed class SmallBaseTests : IDisposable
{
    private const string Callouts = """
        id: callouts
        caption: Callouts
        dataset: ambulance-assaults
        rows: district
        columns: year
        show: share
        """;

    private readonly SomeFigures figures = new SomeFigures().With("ambulance-assaults", """
        district  | period | callouts
        Cambridge | 2016   | 20
        Cambridge | 2017   | 150
        Fenland   | 2016   | 29
        Fenland   | 2017   | 50
        """);

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Percentage_OfASmallBase_IsHeldBackWithTheRuleAndItsSource()
    {
        var answer = figures.Answer(Callouts + "\nsmall-bases: hold-back\ninterval: yes");

        Assert.Equal(["[u]", "[u]", "[u]", "75%"], answer.Table.Rows[0].Cells.Skip(1).Take(4).Select(c => c.Text));
        Assert.Contains(answer.Notes, n => n.StartsWith("[u]: held back, being of a base of fewer than 50 answers. ONS", StringComparison.Ordinal));
    }

    [Fact]
    public void Percentage_OfASmallBase_IsShownUnlessHoldingBackIsAsked() =>
        Assert.Equal("41%", figures.Answer(Callouts).Table.Rows[0].Cells[1].Text);

    [Fact]
    public void Word_ForSmallBases_IsOneOfTwo() =>
        Assert.Equal("small-bases is 'hide'.", Assert.Throws<ExhibitException>(() => figures.Answer(Callouts + "\nsmall-bases: hide")).Problems.Single().What);
}
