using Wardmote.Evidence.Exhibits;

namespace Wardmote.Tests.Evidence.Exhibits.Hotspots;

/// <summary>Repeats at places that a partner names, without a map.</summary>
public sealed class NamedPlacesTests : IDisposable
{
    private readonly SomeFigures figures = new SomeFigures()
        .With("ed-assaults", "arrived | place\n" + string.Join('\n', Enumerable.Range(0, 12).SelectMany(i => new[]
        {
            $"2018-{i + 1:00}-03 02:15 | Place {i}",
            $"2018-{i + 1:00}-06 23:15 | PLACE {i}",
        }).Append("2018-05-05 10:00 |")))
        .With("ambulance-assaults", """
            district  | period | callouts
            Cambridge | 2017   | 222
            """);

    public void Dispose() => figures.Dispose();

    [Fact]
    public void NearRepeat_OfNamedPlaces_FindsRepeatsAtTheSamePlace()
    {
        var answer = figures.Answer("id: a\ncaption: Repeats\nkind: near-repeat\ndataset: ed-assaults\nrows: place\ndays: [7, 30]");
        var row = Assert.Single(answer.Table.Rows);
        Assert.StartsWith("Same ", row.Cells[0].Text, StringComparison.Ordinal);
        Assert.Equal(12, row.Cells[1].Value);
        Assert.True(row.Cells[2].Value > 5);
        Assert.Equal(0, row.Cells[4].Value);
        Assert.Contains("1 more arrivals say no place or no day, and are left out.", answer.Notes);
        Assert.Contains("They name 12 different places; a place that is spelt in two ways counts as two.", answer.Notes);
    }

    [Theory]
    [InlineData("kind: near-repeat\ndataset: ed-assaults", 13, "ed-assaults has no points on the map.", "Name the column that says the place, to find repeats at the same place: 'rows: place'.")]
    [InlineData("kind: near-repeat\ndataset: ed-assaults\nrows: palce", 14, "ed-assaults has no column of words 'palce' that could say the place.", "Did you mean 'place'?")]
    [InlineData("kind: near-repeat\ndataset: ed-assaults\nrows: place\ntotal-row: All", 15, "All records are looked at together here, so 'total-row' has nothing to say.", "Leave it out.")]
    [InlineData("kind: near-repeat\ndataset: ed-assaults\nrows: place\ndays: [7, 5]", 15, "'5' cannot end a band.", "List the upper end of each band as a whole number above nought, in order: [7, 14, 28].")]
    [InlineData("kind: near-repeat\ndataset: ambulance-assaults\nrows: district", 13, "ambulance-assaults has figures that somebody has counted already.", "Ask a dataset whose rows are records.")]
    [InlineData("kind: density\ndataset: ed-assaults\nwithin: Cambridge", 14, "No bounds of 'Cambridge' are known.", "Take in bounds of it, or of its wards: wardmote places import FILE --kind ward --vintage 2018.")]
    [InlineData("kind: density\ndataset: ed-assaults", 12, "Of which area the density is drawn is not said.", "Add a line such as 'within: South Cambridgeshire'.")]
    [InlineData("dataset: ed-assaults\nrows: location\nbandwidth: 200", 14, "'bandwidth' is for near repeats and densities.", "Leave it out, or write 'kind: near-repeat' or 'kind: density'.")]
    [InlineData("kind: hot-spots\ndataset: ed-assaults\nrows: location", 12, "A map needs rows that are places of one year.", "Write 'rows: ward' and 'places: 2018', or another kind of place and year.")]
    public void Questions_ThatCannotBeAnswered_SayWhyAndWhatToDo(string yaml, int line, string what, string suggestion)
    {
        var problems = Assert.Throws<ExhibitException>(() => figures.Answer($"id: a\ncaption: Repeats\n{yaml}")).Problems;
        Assert.Contains(new Problem("02-violence.md", line, what, suggestion), problems);
    }
}
