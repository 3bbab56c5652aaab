using Wardmote.Tests.Evidence.Places;

namespace Wardmote.Tests.Cli;

public sealed class PlacesCommandTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Bounds_AndLookups_AreTakenInAndListed()
    {
        terminal.With("wards.geojson", SomePlaces.TwoWards());
        terminal.With("lookup.csv", "LSOA11CD,WD17CD\nE01000001,E05000001\n");

        var bounds = terminal.Type("places", "import", "wards.geojson", "--kind", "ward", "--vintage", "2018", "--lake", "my-lake");
        Assert.Equal(0, bounds.Exit);
        Assert.StartsWith("wards.geojson: 2 wards of 2018 taken in as ", bounds.Output);
        Assert.Contains("is already there", terminal.Type("places", "import", "wards.geojson", "--kind", "ward", "--lake", "my-lake").Output);

        var lookup = terminal.Type("places", "lookup", "lookup.csv", "--lake", "my-lake");
        Assert.Equal(0, lookup.Exit);
        Assert.StartsWith("lookup.csv: 1 rows of LSOAs of 2011, wards of 2017 taken in as ", lookup.Output);

        var listed = terminal.Type("places", "--lake", "my-lake").Output;
        Assert.Matches("(?m)^wards of 2018 +2 ", listed);
        Assert.Matches("(?m)^lookup: LSOAs of 2011, wards of 2017 +1 ", listed);
    }

    [Fact]
    public void Bounds_ThatAreRefused_LeaveTheOthersAndExitIs1()
    {
        terminal.With("swapped.geojson", SomePlaces.Squares("WD18", "E05000001 | Swapped | 52.20 | 0.10 | 0.01"));
        terminal.With("wards.geojson", SomePlaces.TwoWards());

        var said = terminal.Type("places", "import", "swapped.geojson", "wards.geojson", "--kind", "ward", "--lake", "my-lake");

        Assert.Equal(1, said.Exit);
        Assert.Contains("longitude and latitude are swapped", said.Error);
        Assert.Contains("2 wards of 2018 taken in", said.Output);
    }

    [Theory]
    [InlineData("hamlet", "2018", "There is no kind of place 'hamlet'")]
    [InlineData("region", "2018", "Choose one of: ward, parish, district, lsoa, csp, pfa")]
    [InlineData("ward", "18", "--vintage is a year, such as 2018")]
    public void Option_ThatCannotBe_IsSaidAndExitIs2(string kind, string vintage, string sentence)
    {
        var said = terminal.Type("places", "import", "wards.geojson", "--kind", kind, "--vintage", vintage, "--lake", "my-lake");
        Assert.Equal(2, said.Exit);
        Assert.Contains(sentence, said.Error);
    }

    [Fact]
    public void Places_OfALakeWithoutAny_SaysHowToTakeThemIn()
    {
        terminal.With("callouts.csv", Terminal.Callouts);
        terminal.Type("import", "callouts.csv", "--dataset", "ambulance-assaults", "--lake", "my-lake");
        Assert.Contains("wardmote places import FILE", terminal.Type("places", "--lake", "my-lake").Output);
    }
}
