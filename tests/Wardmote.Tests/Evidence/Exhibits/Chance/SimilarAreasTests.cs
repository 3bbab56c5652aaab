using Wardmote.Evidence.Exhibits;

namespace Wardmote.Tests.Evidence.Exhibits.Chance;

/// <summary>A district against the group of similar areas that a code list declares.</summary>
public sealed class SimilarAreasTests : IDisposable
{
    private const string Question = """
        id: similar
        caption: Callouts
        dataset: ambulance-assaults
        rows: district
        period: 2018
        similar-to: Fenland
        columns: [{ rate: callouts }]
        """;

    private readonly SomeFigures figures = new SomeFigures()
        .With("ambulance-assaults", """
            district         | period | callouts
            Cambridge        | 2018   | 500
            Fenland          | 2018   | 200
            Huntingdonshire  | 2018   | 100
            Cambridge        | 2012   | 90
            Fenland          | 2012   | 40
            """)
        .With("populations", "district | date | people\nCambridge | 30 June 2018 | 100000\nFenland | 30 June 2018 | 100000\nHuntingdonshire | 30 June 2018 | 100000\nCambridge | 30 June 2012 | 100000\nFenland | 30 June 2012 | 100000");

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Table_HasTheAreaFirst_ItsGroupAndTheirSource()
    {
        var answer = figures.Answer(Question);

        Assert.Equal(["Fenland", "Huntingdonshire"], answer.Table.Rows.Select(r => r.Cells[0].Text));
        Assert.Contains("Areas similar to Fenland: Made up for tests, 2015. No figures for East Cambridgeshire.", answer.Notes);
        Assert.Contains("Fenland: 2.0, number 1 of 2 from the highest and, against the others together (1.0), higher.", answer.Notes);
    }

    [Fact]
    public void Funnel_HoldsTheAreaAgainstItsGroup()
    {
        var answer = figures.Answer(Question + "\nkind: funnel");

        Assert.Equal(0, answer.Chart!.Funnel!.Highlighted);
        Assert.Contains(answer.Notes, n => n.StartsWith("Fenland: 2.0, number 1 of 2", StringComparison.Ordinal));
    }

    [Fact]
    public void Group_IsTheOneThatWasMeantAtTheTime() =>
        Assert.Equal(["Fenland", "Cambridge"], figures.Answer(Question.Replace("2018", "2012", StringComparison.Ordinal)).Table.Rows.Select(r => r.Cells[0].Text));

    [Theory]
    [InlineData("similar-to: Cambridge", "No group of areas similar to Cambridge is declared.")]
    [InlineData("similar-to: Fenland\ninclude-rows: [Fenland]", "Similar areas are rows of one column that has a code list.")]
    public void Group_ThatIsNotThere_IsRefusedWithWhatToDo(string asked, string what)
    {
        var problem = Assert.Throws<ExhibitException>(() => figures.Answer(Question.Replace("similar-to: Fenland", asked, StringComparison.Ordinal))).Problems[0];

        Assert.Equal(what, problem.What);
    }
}
