using Wardmote.Evidence.Exhibits;

namespace Wardmote.Tests.Evidence.Exhibits;

/// <summary>Values of rows and columns that an author joins under one word.</summary>
public sealed class JoinTests : IDisposable
{
    private const string Question = "id: help\ncaption: Help sought\ndataset: help-sought\nrows: language\ncolumns: ages\ntotal-row: All\n";

    private readonly SomeFigures figures = new SomeFigures().With("help-sought", """
        language | ages  | period   | people
        English  | 18-24 | Jan 2018 | 40
        English  | 25-34 | Jan 2018 | 50
        Polish   | 18-24 | Jan 2018 | 7
        Polish   | 25-34 | Jan 2018 | 1
        Romanian | 35-64 | Jan 2018 | 2
        Yoruba   | 25-34 | Jan 2018 | 3
        """);

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Rows_Joined_StandAsOneWhereTheLastOfThemStood() => Assert.Equal(
        """
        First language|18-24|25-34|35-64
        English|40|50|
        Polish|7|1|
        Other||3|2
        All|47|54|2
        """,
        ExhibitEngineTests.Text(figures.Answer(Question + "join: { Other: [Romanian, Yoruba] }").Table));

    [Fact]
    public void RowsAndColumns_Joined_AreAddedUpBothWays() => Assert.Equal(
        """
        First language|18-24|25 to 64
        English|40|50
        Other|7|6
        All|47|56
        """,
        ExhibitEngineTests.Text(figures.Answer(Question + "join:\n  Other: [Polish, Romanian, Yoruba]\n  25 to 64: [25-34, 35-64]\n").Table));

    [Fact]
    public void JoinedRow_IsNamedInSentencesOrdersAndLists() => Assert.Equal(
        """
        First language|18-24|25-34|35-64
        The others|7|4|2
        English|40|50|
        All|47|54|2
        """,
        ExhibitEngineTests.Text(figures.Answer(Question + "join: { Other: [Polish, Romanian, Yoruba] }\ninclude-rows: [Other, English]\nlabels: { Other: The others }").Table));

    /// <summary>Half a year among whole ones would not be seen.</summary>
    [Fact]
    public void Years_OfWhichOneIsAPart_AreNotJoined()
    {
        using var own = new SomeFigures().With("ambulance-assaults", "district | period | callouts\nFenland | 2016 | 150\nFenland | 2017 | 157\nFenland | Jan - Nov 2018 | 184");
        const string callouts = "id: c\ncaption: C\ndataset: ambulance-assaults\nrows: district\ncolumns: year\n";
        Assert.Equal("Fenland|307|184", ExhibitEngineTests.Text(own.Answer(callouts + "join: { 2016 to 2017: [2016, 2017] }").Table).Split('\n')[1]);
        Assert.Equal("2018 covers January to November only, and would be hidden in '2017 to 2018'.", Assert.Single(Assert.Throws<ExhibitException>(() => own.Answer(callouts + "join: { 2017 to 2018: [2017, Jan - Nov 2018] }")).Problems).What);
    }

    [Theory]
    [InlineData("join: { Other: [Polish, Urdu] }", "No row or column is 'Urdu'.")]
    [InlineData("join: { Other: [Polish] }", "'Other' joins 1 value.")]
    [InlineData("join: { Other: [Polish, Yoruba], Else: [Yoruba, Romanian] }", "'Yoruba' is joined twice.")]
    [InlineData("join: Polish", "join is a word.")]
    public void Join_ThatCannotBe_IsRefusedInWords(string join, string said) =>
        Assert.Equal(said, Assert.Single(Assert.Throws<ExhibitException>(() => figures.Answer(Question + join)).Problems).What);
}
