namespace Wardmote.Tests.Cli;

public sealed class AssessmentCommandsTests : IDisposable
{
    private const string FrontMatter = """
        ---
        title: Violence in two districts
        partnership: A partnership
        version: "1"
        status: draft
        date: 2018-12-31
        description: What the ambulance trust's callouts say.
        produced-by: [Research group]
        on-behalf-of: A partnership
        coverage: Two districts
        time-period: 2016 to 2017
        usage: May be copied.
        disclaimer: For a test.
        ---

        """;

    private const string Topic = """
        # Violence

        In 2017 there were {{ 'callouts' | value: 'Fenland', '2017' }} callouts in Fenland.

        ```exhibit
        id: callouts
        caption: Ambulance callouts
        dataset: ambulance-assaults
        rows: district
        columns: year
        measure: callouts
        ```

        """;

    private readonly Terminal terminal = new();

    public AssessmentCommandsTests()
    {
        terminal.With("callouts.csv", Terminal.Callouts);
        terminal.With("text/assessment.md", FrontMatter);
        terminal.With("text/01-violence.md", Topic);
        terminal.Type("import", "callouts.csv", "--dataset", "ambulance-assaults", "--lake", "my-lake");
    }

    [Fact]
    public void Assessment_AsPdfWhereNothingPrints_SaysWhatToInstall()
    {
        NothingPrints();
        var said = terminal.Type("assess", "text", "--lake", "my-lake", "--out", "published", "--formats", "html,pdf");
        Assert.Equal(1, said.Exit);
        Assert.StartsWith("A PDF needs Chromium", said.Error.Trim(), StringComparison.Ordinal);
        Assert.Equal(["assessment.html"], Written());
    }

    [Fact]
    public void Demonstration_WhereNothingPrints_MakesEverythingElseAndSaysSo()
    {
        NothingPrints();
        var said = terminal.Type("demo", "--out", "demo");
        Assert.Equal(0, said.Exit);
        Assert.Contains("Everything but the PDF is made. A PDF needs Chromium", said.Error, StringComparison.Ordinal);
        Assert.Equal(
            ["assessment.docx", "assessment.html", "data.zip", "tables.xlsx"],
            new[] { "assessment.docx", "assessment.html", "assessment.pdf", "data.zip", "tables.xlsx" }.Where(name => File.Exists(Path.Combine(terminal.Folder, "demo", name))));
    }

    [Fact]
    public void Assessment_InTwoFormats_WritesThoseFilesAndListsThem()
    {
        var said = terminal.Type("assess", "text", "--lake", "my-lake", "--out", "published", "--formats", "html,csv");
        Assert.Equal(0, said.Exit);
        Assert.Equal(
            ["assessment.html", "data.zip", "data/RESTRICTED-NOT-FOR-PUBLICATION.txt", "data/callouts.csv", "data/metadata.json"],
            Written());
        Assert.Equal(Written().Order(), said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Path.GetRelativePath("published", l)).Order());
        Assert.Equal("District,2016,2017\nFenland,12,15\nHuntingdonshire,20,18\n", File.ReadAllText(Path.Combine(terminal.Folder, "published/data/callouts.csv")).ReplaceLineEndings("\n"));
        Assert.Contains("15</data> callouts in Fenland", File.ReadAllText(Path.Combine(terminal.Folder, "published/assessment.html")));
    }

    /// <summary>A draft leaves nothing behind that the next edition would have to be protected against.</summary>
    [Fact]
    public void PublicEdition_IsKeptOnlyWhereItIsPublished()
    {
        string[] Kept() => Directory.Exists(Path.Combine(terminal.Folder, "my-lake", "publications")) ? Directory.GetFiles(Path.Combine(terminal.Folder, "my-lake", "publications"), "*.json", SearchOption.AllDirectories) : [];
        string[] asked = ["assess", "text", "--lake", "my-lake", "--out", "published", "--formats", "html", "--edition", "public"];
        var draft = terminal.Type(asked);
        Assert.Equal(0, draft.Exit);
        Assert.Contains("This is a draft: what it tells is not kept.", draft.Error, StringComparison.Ordinal);
        Assert.Empty(Kept());
        var published = terminal.Type([.. asked, "--publish"]);
        Assert.Equal(0, published.Exit);
        Assert.DoesNotContain("draft", published.Error, StringComparison.Ordinal);
        Assert.Contains("Published: a site that serves this lake shows it", published.Error, StringComparison.Ordinal);
        Assert.Single(Kept());
        Assert.Contains("nothing had to be kept", terminal.Type([.. asked, "--publish"]).Error, StringComparison.Ordinal);
        Assert.Equal(0, terminal.Type(asked).Exit);
        Assert.Single(Kept());
    }

    /// <summary>The line that the command proposes is pasted; then nothing is withheld, and the attack has nothing to find.</summary>
    [Fact]
    public void PublicEdition_WithSmallCounts_ProposesALineThatTellsMore()
    {
        terminal.With("small.csv", "District,2016,2017\nFenland,12,15\nHuntingdonshire,3,4\nEast Cambridgeshire,2,4\nSouth Cambridgeshire,20,31\n");
        Assert.Equal(0, terminal.Type("import", "small.csv", "--dataset", "ambulance-assaults", "--lake", "small").Exit);
        string[] asked = ["assess", "text", "--lake", "small", "--out", "published", "--formats", "csv", "--edition", "public"];
        var said = terminal.Type(asked);
        Assert.Equal(0, said.Exit);
        var line = said.Error.Split('\n').Select(text => text.Trim()).Single(text => text.StartsWith("join: {", StringComparison.Ordinal));
        Assert.Contains("coarser-cuts.csv", Directory.GetFiles(Path.Combine(terminal.Folder, "published-restricted")).Select(Path.GetFileName));

        terminal.With("text/01-violence.md", Topic.Replace("measure: callouts\n", $"measure: callouts\n{line}\n", StringComparison.Ordinal));
        Assert.DoesNotContain("coarsely", terminal.Type(asked).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("[c]", File.ReadAllText(Path.Combine(terminal.Folder, "published/data/callouts.csv")), StringComparison.Ordinal);
        Assert.Equal(0, terminal.Type("attack", "published").Exit);
    }

    [Fact]
    public void RestrictedEdition_ToBePublished_IsRefused()
    {
        var said = terminal.Type("assess", "text", "--lake", "my-lake", "--out", "published", "--publish");
        Assert.Equal(2, said.Exit);
        Assert.Contains("is not for publication", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assessment_WithAMistake_NamesItsFileAndLineAndWritesNothing()
    {
        terminal.With("text/01-violence.md", Topic.Replace("dataset: ambulance-assaults", "dataset: ambulance-asaults", StringComparison.Ordinal));
        var said = terminal.Type("assess", "text", "--lake", "my-lake", "--out", "published", "--formats", "html");
        Assert.Equal(1, said.Exit);
        Assert.Contains("01-violence.md, line 8:", said.Error);
        Assert.Contains("Did you mean 'ambulance-assaults'?", said.Error);
        Assert.False(Directory.Exists(Path.Combine(terminal.Folder, "published")));
    }

    [Theory]
    [InlineData("--formats", "html,word", "There is no format 'word'.")]
    [InlineData("--formats", ",", "--formats names none.")]
    public void Format_ThatIsUnknown_IsWrongUsage(string option, string value, string sentence)
    {
        var said = terminal.Type("assess", "text", "--lake", "my-lake", "--out", "published", option, value);
        Assert.Equal(2, said.Exit);
        Assert.Contains(sentence, said.Error);
    }

    [Fact]
    public void Folder_WithoutAnAssessment_SaysWhatToName()
    {
        var said = terminal.Type("assess", "nowhere", "--lake", "my-lake", "--out", "published");
        Assert.Equal(1, said.Exit);
        Assert.Contains("Name the folder in which the assessment's Markdown files lie.", said.Error);
    }

    [Theory]
    [InlineData("callouts[Fenland,2017]")]
    [InlineData("callouts[ fenland , 2017 ]")]
    public void Cell_Traced_LeadsToItsRowAndColumnOfThePartnersFile(string cell)
    {
        var said = terminal.Type("trace", cell, "--lake", "my-lake", "--assessment", "text");
        Assert.Equal(0, said.Exit);
        Assert.StartsWith("callouts[Fenland, 2017] reads 15\n", said.Output.ReplaceLineEndings("\n"));
        Assert.Contains("callouts.csv (ambulance-assaults, import ", said.Output);
        Assert.Contains("    row 2, column C: 15", said.Output);
    }

    [Fact]
    public void Cell_TracedAsJson_NamesTheImport()
    {
        var step = terminal.Type("trace", "callouts[Fenland,2017]", "--lake", "my-lake", "--assessment", "text", "--json").Json.GetProperty("step");
        Assert.Equal(15, step.GetProperty("value").GetDecimal());
        Assert.Equal("callouts.csv", step.GetProperty("sources")[0].GetProperty("import").GetProperty("source").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("calouts[Fenland,2017]", 1, "Did you mean 'callouts'?")]
    [InlineData("callouts[Fenlnd,2017]", 1, "has no row 'Fenlnd'. Did you mean 'Fenland'?")]
    [InlineData("callouts[Fenland,2019]", 1, "has no column '2019'.")]
    [InlineData("callouts", 2, "Write it as 'exhibit-id[Row,Column]'")]
    public void Cell_ThatIsNotThere_IsSaidWithASuggestion(string cell, int exit, string sentence)
    {
        var said = terminal.Type("trace", cell, "--lake", "my-lake", "--assessment", "text");
        Assert.Equal(exit, said.Exit);
        Assert.Contains(sentence, said.Error);
    }

    /// <summary>An empty search path hides browsers and LibreOffice on Linux; on other systems they have places of their own.</summary>
    private void NothingPrints()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Installed browsers can be hidden from the program on Linux only.");
        (terminal.Variables["PATH"], terminal.Variables["WARDMOTE_BROWSER"]) = ("", null);
    }

    public void Dispose() => terminal.Dispose();

    private IEnumerable<string> Written()
    {
        var folder = Path.Combine(terminal.Folder, "published");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal);
    }
}
