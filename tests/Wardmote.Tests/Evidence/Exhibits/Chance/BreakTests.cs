using Wardmote.Evidence.Exhibits;

namespace Wardmote.Tests.Evidence.Exhibits.Chance;

/// <summary>A break that is declared once in the definition is shown wherever figures of its two sides stand together.</summary>
public sealed class BreakTests : IDisposable
{
    private const string Reason = "from April 2018, noise is no longer counted (Counting rules of the test force).";

    private const string Years = """
        id: hate
        caption: Hate incidents
        dataset: broken-series
        rows: district
        columns: year
        """;

    private readonly SomeFigures figures = new SomeFigures().With("broken-series", """
        district  | period | incidents
        Cambridge | 2016   | 300
        Cambridge | 2017   | 200
        Cambridge | 2018   | 100
        """);

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Table_AcrossABreak_HasANoteAndWordsThatCompareNothing()
    {
        var answer = figures.Answer(Years + "\nchange: [{ kind: words }, { kind: interval }, { label: Before, kind: words, from: 2016, to: 2017 }]");

        Assert.Equal(["not comparable", "not comparable", "", "lower"], answer.Table.Rows[0].Cells.Skip(4).Select(c => c.Text));
        Assert.Equal($"Figures before and after are not comparable: {Reason}", answer.Notes[0]);
    }

    [Fact]
    public void Table_OfOneSideOfABreak_SaysNothingOfIt() =>
        Assert.Empty(figures.Answer(Years + "\nperiod: 2016 to 2017").Notes);

    [Theory]
    [InlineData("difference")]
    [InlineData("percent")]
    public void Change_AcrossABreak_IsRefused(string kind)
    {
        var problem = Assert.Throws<ExhibitException>(() => figures.Answer($"{Years}\nchange: {{ kind: {kind} }}")).Problems.Single();

        Assert.Equal($"2017 and 2018 cannot be compared: {Reason}", problem.What);
        Assert.Equal(15, problem.Line);
    }
}
