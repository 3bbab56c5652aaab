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

    [Theory]
    [InlineData("join: { Other: [Polish, Urdu] }", "No row or column is 'Urdu'.")]
    [InlineData("join: { Other: [Polish] }", "'Other' joins 1 value.")]
    [InlineData("join: { Other: [Polish, Yoruba], Else: [Yoruba, Romanian] }", "'Yoruba' is joined twice.")]
    [InlineData("join: Polish", "join is a word.")]
    public void Join_ThatCannotBe_IsRefusedInWords(string join, string said) =>
        Assert.Equal(said, Assert.Single(Assert.Throws<ExhibitException>(() => figures.Answer(Question + join)).Problems).What);
}
