namespace Wardmote.Tests.Cli;

public sealed class DatasetsCommandTests
{
    [Fact]
    public void Datasets_Listed_NamesEachWithItsTitleAndOwner()
    {
        using var terminal = new Terminal();
        var said = terminal.Type("datasets");
        Assert.Equal(0, said.Exit);
        Assert.Matches("(?m)^ambulance-assaults +Ambulance callouts for assault +Ambulance trust$", said.Output);
    }

    [Fact]
    public void Dataset_AskedFor_GivesItsDictionary()
    {
        using var terminal = new Terminal();
        var said = terminal.Type("datasets", "ambulance-assaults");
        Assert.Contains("Lawful basis", said.Output);
        Assert.Contains("measure, integer, counted in callouts, required, at least 0", said.Output);
    }

    [Fact]
    public void Dataset_AlmostNamedRight_IsSuggested()
    {
        using var terminal = new Terminal();
        var said = terminal.Type("datasets", "ambulance-assault");
        Assert.Equal(1, said.Exit);
        Assert.Empty(said.Output);
        Assert.Contains("Did you mean 'ambulance-assaults'?", said.Error);
    }

    [Fact]
    public void Datasets_WithAFolderOfDefinitions_AlsoListsThose()
    {
        using var terminal = new Terminal();
        var samples = Repository.Folder("samples/south-cambridgeshire/definitions");
        var said = terminal.Type("datasets", "ambulance-assaults", "--definitions", samples, "--json");
        var district = said.Json.GetProperty("columns")[0];
        Assert.Equal("district", district.GetProperty("name").GetString());
        Assert.Contains("South Cambridgeshire", district.GetProperty("codes").GetProperty("codes").EnumerateArray().Select(c => c.GetProperty("value").GetString()));
    }
}
