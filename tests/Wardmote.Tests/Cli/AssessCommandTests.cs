namespace Wardmote.Tests.Cli;

public sealed class AssessCommandTests : IDisposable
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

    public AssessCommandTests()
    {
        terminal.With("callouts.csv", Terminal.Callouts);
        terminal.With("text/assessment.md", FrontMatter);
        terminal.With("text/01-violence.md", Topic);
        terminal.Type("import", "callouts.csv", "--dataset", "ambulance-assaults", "--lake", "my-lake");
    }

    [Fact]
    public void Assessment_InTwoFormats_WritesThoseFilesAndListsThem()
    {
        var said = terminal.Type("assess", "text", "--lake", "my-lake", "--out", "published", "--formats", "html,csv");
        Assert.Equal(0, said.Exit);
        Assert.Equal(
            ["assessment.html", "data.zip", "data/callouts.csv", "data/metadata.json"],
            Written());
        Assert.Equal(Written().Order(), said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Path.GetRelativePath("published", l)).Order());
        Assert.Equal("District,2016,2017\nFenland,12,15\nHuntingdonshire,20,18\n", File.ReadAllText(Path.Combine(terminal.Folder, "published/data/callouts.csv")).ReplaceLineEndings("\n"));
        Assert.Contains("15</data> callouts in Fenland", File.ReadAllText(Path.Combine(terminal.Folder, "published/assessment.html")));
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

    public void Dispose() => terminal.Dispose();

    private IEnumerable<string> Written()
    {
        var folder = Path.Combine(terminal.Folder, "published");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal);
    }
}
