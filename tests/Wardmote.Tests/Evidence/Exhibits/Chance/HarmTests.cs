using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Harm;

namespace Wardmote.Tests.Evidence.Exhibits.Chance;

/// <summary>Counts weighed by severity, with weights made up for these tests.</summary>
public sealed class HarmTests : IDisposable
{
    private const string Question = """
        id: harm
        caption: Sentenced, weighed by harm
        dataset: probation-sentenced
        rows: year
        weights: { set: test-weights, by: offence }
        """;

    private const string Heads = "code,description,weight,set,version,valid from,source\n";

    private readonly string lake = Directory.CreateTempSubdirectory("harm-").FullName;

    private readonly SomeFigures figures = new SomeFigures().With("probation-sentenced", """
        offence     | period | offenders
        Violence    | 2016   | 10
        Violence    | 2017   | 12
        Acquisitive | 2016   | 30
        Acquisitive | 2017   | 20
        Motoring    | 2017   | 4
        """);

    public void Dispose()
    {
        figures.Dispose();
        Directory.Delete(lake, recursive: true);
    }

    [Fact]
    public void Table_WithWeights_AddsCountsTimesWeightsAndListsWhatItDoesNotKnow()
    {
        Weights(",Violence,100,Test,1,2015-01-01,Made up\n,Acquisitive,5,Test,1,2015-01-01,Made up\n");

        var answer = Answer(Question);

        Assert.Equal([1150m, 1300m], answer.Table.Rows.Select(r => r.Cells[2].Value!.Value));
        Assert.Equal([40m, 36m], answer.Table.Rows.Select(r => r.Cells[1].Value!.Value));
        Assert.All(answer.Table.Rows, r => Assert.True(r.Cells[3].Value < r.Cells[2].Value && r.Cells[2].Value < r.Cells[4].Value));
        Assert.Contains(answer.Notes, n => n.StartsWith("Weights: Test, 1, valid from 1 January 2015 (Made up).", StringComparison.Ordinal));
        Assert.Contains("Not weighed, and so left out: Motoring (4: neither its code nor its description is in the set).", answer.Notes);
    }

    [Fact]
    public void Table_WithoutLoadedWeights_SaysSoInPlaceOfFigures()
    {
        var answer = Answer(Question);

        Assert.All(answer.Table.Rows, r => Assert.Equal((null, "no weights loaded"), (r.Cells[2].Value, r.Cells[2].Text)));
        Assert.Contains(answer.Notes, n => n.StartsWith("No weights are loaded under 'test-weights', so nothing is weighed, and none are made up.", StringComparison.Ordinal));
    }

    [Fact]
    public void Versions_AreTakenByTheLastDayOfTheFigures()
    {
        Weights(",Violence,100,Test,1,2015-01-01,Made up\n,Violence,200,Test,2,2018-01-01,Made up\n");

        Assert.Equal([1000m, 1200m], Answer(Question).Table.Rows.Select(r => r.Cells[2].Value!.Value));
    }

    [Theory]
    [InlineData("weights: test-weights", 14, "weights is a word.")]
    [InlineData("weights: { set: test-weights }", 14, "by is missing.")]
    [InlineData("weights: { set: test-weights, by: ofence }", 14, "probation-sentenced cannot be cut by 'ofence'.")]
    [InlineData("weights: { set: test-weights, by: offence }\nkind: line", 14, "A table weighed by harm has its own columns.")]
    [InlineData("weights: { set: broken, by: offence }", 14, "broken.csv, row 1: there is no column 'code'.")]
    public void Weights_ThatCannotBeUsed_AreRefusedWhereTheyAreWritten(string weights, int line, string what)
    {
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(lake, HarmWeightFolder.Name)).FullName, "broken.csv"), "offence,days\nViolence,3\n");

        var problem = Assert.Throws<ExhibitException>(() => Answer("id: harm\ncaption: Harm\ndataset: probation-sentenced\nrows: year\n" + weights)).Problems[0];

        Assert.Equal(line, problem.Line);
        Assert.StartsWith(what, problem.What, StringComparison.Ordinal);
    }

    private ExhibitAnswer Answer(string question) =>
        new ExhibitEngine(figures.Source with { Weights = key => HarmWeightFolder.Read(lake, key) }).Answer(QuestionReader.Read(question, "02-violence.md", 10));

    private void Weights(string rows) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(lake, HarmWeightFolder.Name)).FullName, "test-weights.csv"), Heads + rows);
}
