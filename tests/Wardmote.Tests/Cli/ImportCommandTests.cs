namespace Wardmote.Tests.Cli;

public sealed class ImportCommandTests : IDisposable
{
    private readonly Terminal terminal = new();

    [Fact]
    public void File_Imported_IsInTheLakeAndListedAsLive()
    {
        terminal.With("callouts.csv", Terminal.Callouts);
        var imported = terminal.Type("import", "callouts.csv", "--dataset", "ambulance-assaults", "--lake", "my-lake", "--note", "From the trust", "--provisional");
        Assert.Equal(0, imported.Exit);
        Assert.Contains("callouts.csv: 4 of 4 rows taken into ambulance-assaults as ", imported.Output);
        Assert.Contains("covers 2016, 2017", imported.Output);

        var listed = terminal.Type("imports", "--lake", "my-lake", "--json").Json[0];
        Assert.Equal("live", listed.GetProperty("standing").GetString());
        var import = listed.GetProperty("import");
        Assert.Equal("callouts.csv", import.GetProperty("source").GetProperty("name").GetString());
        Assert.Equal("From the trust", import.GetProperty("note").GetString());
        Assert.True(import.GetProperty("provisional").GetBoolean());
    }

    [Fact]
    public void File_InADryRun_IsReportedAndTheLakeStaysAsItWas()
    {
        terminal.With("callouts.csv", Terminal.Callouts);
        var said = terminal.Type("import", "callouts.csv", "--dataset", "ambulance-assaults", "--lake", "my-lake", "--dry-run");
        Assert.Equal(0, said.Exit);
        Assert.Contains("4 of 4 rows would be taken into ambulance-assaults", said.Output);
        Assert.Empty(Directory.Exists(Path.Combine(terminal.Folder, "my-lake"))
            ? Directory.EnumerateFiles(Path.Combine(terminal.Folder, "my-lake"), "*", SearchOption.AllDirectories)
            : []);
    }

    [Fact]
    public void File_ThatNeedsAWordMore_NamesTheOptionThatSaysIt()
    {
        terminal.With("odd.csv", "Colour,Shape\nred,round\n");
        var said = terminal.Type("import", "odd.csv", "--lake", "my-lake");
        Assert.Equal(1, said.Exit);
        Assert.Contains("odd.csv is not known by its headings. Say which dataset it is. Option: --dataset KEY; 'wardmote datasets' lists them.", said.Error);
    }

    [Fact]
    public void SameBytes_ImportedAgain_AreRecognised()
    {
        terminal.With("callouts.csv", Terminal.Callouts);
        terminal.With("again.csv", Terminal.Callouts);
        terminal.Type("import", "callouts.csv", "--dataset", "ambulance-assaults", "--lake", "my-lake");
        var said = terminal.Type("import", "again.csv", "--dataset", "ambulance-assaults", "--lake", "my-lake");
        Assert.Equal(0, said.Exit);
        Assert.Contains("again.csv is already there", said.Output);
    }

    [Fact]
    public void NewerFile_ForTheSamePeriods_ReplacesTheOlder()
    {
        terminal.With("old.csv", Terminal.Callouts);
        terminal.With("new.csv", Terminal.Callouts.Replace("15", "16", StringComparison.Ordinal));
        terminal.Type("import", "old.csv", "--dataset", "ambulance-assaults", "--lake", "my-lake");
        terminal.Type("import", "new.csv", "--dataset", "ambulance-assaults", "--lake", "my-lake");
        var listed = terminal.Type("imports", "--lake", "my-lake", "--json").Json;
        Assert.Equal(["replaced", "live"], listed.EnumerateArray().Select(i => i.GetProperty("standing").GetString()));
        var newer = listed[1].GetProperty("import").GetProperty("id").GetString();
        Assert.Equal(newer, listed[0].GetProperty("replacedBy")[0].GetString());
    }

    [Fact]
    public void SeveralFiles_OneOfThemUnreadable_AreEachReportedAndExitIs1()
    {
        terminal.With("returns/a.csv", Terminal.Callouts);
        terminal.With("returns/b.csv", "Colour,Shape\nred,round\n");
        var said = terminal.Type("import", "returns", "--dataset", "ambulance-assaults", "--lake", "my-lake", "--json");
        Assert.Equal(1, said.Exit);
        var files = said.Json.GetProperty("files");
        Assert.Equal(["imported", "refused"], files.EnumerateArray().Select(f => f.GetProperty("result").GetString()));
        Assert.Contains("Colour", files[1].GetRawText());
    }

    [Theory]
    [InlineData("returns/*.csv")]
    [InlineData("**/*.csv")]
    [InlineData("returns")]
    public void Pattern_OrFolder_MeansTheFilesInIt(string pattern)
    {
        terminal.With("returns/a.csv", Terminal.Callouts);
        terminal.With("returns/notes.md", "Not a return");
        var said = terminal.Type("import", pattern, "--dataset", "ambulance-assaults", "--lake", "my-lake");
        Assert.Equal(0, said.Exit);
        Assert.StartsWith(Path.Combine("returns", "a.csv") + ": 4 of 4 rows", said.Output);
    }

    [Theory]
    [InlineData("absent.csv", "There is no file absent.csv")]
    [InlineData("*.xlsx", "No file matches *.xlsx")]
    public void File_ThatIsNotThere_IsSaidOnStandardErrorAndExitIs1(string name, string sentence)
    {
        var said = terminal.Type("import", name, "--dataset", "ambulance-assaults", "--lake", "my-lake");
        Assert.Equal(1, said.Exit);
        Assert.Empty(said.Output);
        Assert.Contains(sentence, said.Error);
    }

    [Fact]
    public void Lake_NotNamed_IsTheVariablesOrTheUsualOneAndIsSaid()
    {
        terminal.With("callouts.csv", Terminal.Callouts);
        var usual = terminal.Type("import", "callouts.csv", "--dataset", "ambulance-assaults");
        Assert.Contains($"Using the lake {Path.Combine(terminal.Folder, "lake")}.", usual.Error);
        terminal.Variables["WARDMOTE_LAKE"] = "other";
        var other = terminal.Type("import", "callouts.csv", "--dataset", "ambulance-assaults");
        Assert.Contains($"Using the lake {Path.Combine(terminal.Folder, "other")}, which WARDMOTE_LAKE names.", other.Error);
    }

    [Fact]
    public void Import_AskedForByTheBeginningOfItsId_IsToldInFull()
    {
        terminal.With("callouts.csv", Terminal.Callouts);
        var imported = terminal.Type("import", "callouts.csv", "--dataset", "ambulance-assaults", "--lake", "my-lake", "--json");
        var id = imported.Json.GetProperty("files")[0].GetProperty("import").GetProperty("id").GetString()!;
        var told = terminal.Type("imports", id[..12], "--lake", "my-lake");
        Assert.Matches("(?m)^Import +" + id, told.Output);
        Assert.Matches("(?m)^Rows +4 read, 4 kept, 0 rejected", told.Output);
        Assert.Equal(1, terminal.Type("imports", "1999", "--lake", "my-lake").Exit);
    }

    [Fact]
    public void Imports_OfALakeThatIsNotThere_SaysWhatToDo()
    {
        var said = terminal.Type("imports", "--lake", "nowhere");
        Assert.Equal(1, said.Exit);
        Assert.Contains("Import a file into it first", said.Error);
    }

    public void Dispose() => terminal.Dispose();
}
