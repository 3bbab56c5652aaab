using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Tests.Evidence.Exhibits;

public sealed class QuestionReaderTests
{
    [Theory]
    [InlineData("id: Fires 2018", 1, "The id is 'Fires 2018'.")]
    [InlineData("id: a\nkind: lines", 2, "kind is 'lines'.")]
    [InlineData("id: a\nrows: [a, b, c]", 2, "rows names 3 cuts.")]
    [InlineData("id: a\nrows: { a: b }", 2, "rows is a map.")]
    [InlineData("id: a\ntop: 0", 2, "top is '0', which is too few.")]
    [InlineData("id: a\ntop: ten", 2, "top is 'ten', which is not a whole number.")]
    [InlineData("id: a\nshow: [value, percent]", 2, "show names 'percent'.")]
    [InlineData("id: a\norder: biggest", 2, "order is 'biggest'.")]
    [InlineData("id: a\nshare-of: colum", 2, "share-of is 'colum'.")]
    [InlineData("id: a\nage-bands: [0, 30, 18]", 2, "'18' cannot start an age band.")]
    [InlineData("id: a\ntotal-row: { lable: Total }", 2, "An exhibit has no 'total-row: lable'.")]
    [InlineData("id: a\ncolumns:\n  - { measure: b }\n  - { mesure: c }", 4, "An exhibit has no 'columns: 2: mesure'.")]
    [InlineData("id: a\ncolumns:\n  - { rate: b, change: [c, d] }", 3, "One column is asked for as rate and change.")]
    [InlineData("id: a\ncolumns:\n  - { change: [c] }", 3, "A change is between two columns.")]
    [InlineData("id: a\nwhere: district", 2, "where is a word.")]
    [InlineData("- id: a", 1, "The exhibit is not a list of keys and values.")]
    [InlineData("id: a\ncaption: 'open", 2, "The exhibit is not YAML")]
    [InlineData("id: a\nid: b", 2, "The exhibit is not YAML")]
    public void Question_WithAMistake_SaysOnWhichLine(string yaml, int line, string what)
    {
        var problems = Assert.Throws<ExhibitException>(() => QuestionReader.Read(yaml, "02.md", 11)).Problems;

        var problem = Assert.Single(problems, p => p.What.StartsWith(what, StringComparison.Ordinal));
        Assert.Equal(("02.md", 10 + line), (problem.File, problem.Line));
        Assert.NotEmpty(problem.Suggestion);
    }

    [Fact]
    public void Question_WithoutWhatEveryExhibitSays_NamesAllOfIt()
    {
        var problems = Assert.Throws<ExhibitException>(() => QuestionReader.Read("rows: year", "02.md", 11)).Problems;

        Assert.Equal(["id is missing.", "caption is missing.", "dataset is missing."], problems.Select(p => p.What));
    }

    [Fact]
    public void Keys_ThatTheHowToExplains_AreKnown()
    {
        var page = File.ReadAllText(Repository.Folder("docs/how-to/add-an-exhibit.md"));
        var keys = page.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(l => l.Split('|')[1].Split('`').Where((_, i) => i % 2 == 1))
            .Select(k => k.Split(':')[0]).ToList();

        var problems = Assert.Throws<ExhibitException>(() => QuestionReader.Read(string.Join('\n', keys.Select(k => $"{k}: 1")), "02.md", 1)).Problems;

        Assert.True(keys.Count > 20);
        Assert.DoesNotContain(problems, p => p.What.StartsWith("An exhibit has no", StringComparison.Ordinal));
    }
}
