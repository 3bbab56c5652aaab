using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Places;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Places;

public sealed class PlaceImporterTests : IDisposable
{
    private const string Grid = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},";
    private const string Cambridge = "E05000001 | Centre | 545000 | 258000 | 1000";

    private readonly ImportingTable table = new();

    public void Dispose() => table.Dispose();

    [Fact]
    public void Bounds_OfWards_AreInTheLakeWithTheirYearAndNames()
    {
        var outcome = table.Wards(SomePlaces.TwoWards());

        Assert.Equal((PlaceKind.Ward, 2018, 2, false), (outcome.Record.Kind, outcome.Record.Vintage, outcome.Record.Places, outcome.AlreadyThere));
        var wards = new PlaceBook(table.Lake).Find(new PlaceVintage(PlaceKind.Ward, 2018))!;
        Assert.Equal(["Eastward", "Westward"], wards.Places.Select(p => p.Name));
        Assert.Equal("E05000002", wards.At(0.115, 52.205));
        Assert.Null(wards.At(0.09, 52.205));
        Assert.Empty(table.Lake.Imports());
    }

    [Fact]
    public void Lake_WhoseNameHoldsSignsOfAPattern_IsReadBack()
    {
        var lake = new Lake(table.File("lakes [2018] *"));
        var importer = new PlaceImporter(lake, TimeProvider.System);
        importer.ImportBoundaries(table.File("wards.geojson", SomePlaces.TwoWards()), PlaceKind.Ward, null);
        importer.ImportLookup(table.File("lookup.csv", "LSOA11CD,WD18CD\nE01000001,E05000001\n"));

        var book = new PlaceBook(lake);
        Assert.Equal("E05000002", book.Find(new PlaceVintage(PlaceKind.Ward, 2018))!.At(0.115, 52.205));
        Assert.Equal("E05000001", book.Links.Up("E01000001", PlaceKind.Ward));
    }

    [Fact]
    public void Bounds_OfTheSameBytes_AreTakenInOnce()
    {
        var first = table.Wards(SomePlaces.TwoWards());
        var again = table.Wards(SomePlaces.TwoWards());

        Assert.True(again.AlreadyThere);
        Assert.Equal(first.Record.Id, again.Record.Id);
        Assert.Single(new PlaceFolder(table.Lake).Boundaries());
    }

    [Fact]
    public void Bounds_OfTheSamePlacesAgain_ReplaceThoseThatWereThere()
    {
        table.Wards(SomePlaces.TwoWards());
        table.Wards(SomePlaces.Squares("WD18", "E05000002 | Farther | 0.12 | 52.20 | 0.01"), name: "corrected.geojson");

        var wards = new PlaceBook(table.Lake).Find(new PlaceVintage(PlaceKind.Ward, 2018))!;
        Assert.Equal(["Farther", "Westward"], wards.Places.Select(p => p.Name));
        Assert.Null(wards.At(0.115, 52.205));
        Assert.Equal(2, new PlaceFolder(table.Lake).Boundaries().Count);
    }

    [Fact]
    public void Districts_OfWardsThatNameThem_AreMadeOfTheirWards()
    {
        table.Wards(SomePlaces.TwoWards());

        var districts = new PlaceBook(table.Lake).Find(new PlaceVintage(PlaceKind.District, 2018))!;
        Assert.Equal(("E07000001", "Twin Wards"), (Assert.Single(districts.Places).Code, districts.Places[0].Name));
        Assert.Equal("E07000001", districts.At(0.105, 52.205));
    }

    [Theory]
    [InlineData(Grid)]
    [InlineData("")]
    [InlineData("\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},")]
    public void NationalGrid_SaidOrNot_IsBroughtToDegrees(string head)
    {
        var outcome = table.Wards(SomePlaces.Squares("WD18", Cambridge, head));

        Assert.True(outcome.Record.Reprojected);
        Assert.Contains(outcome.Record.Findings, f => f.Message.Contains("to within 5 metres", StringComparison.Ordinal));
        Assert.Equal("E05000001", new PlaceBook(table.Lake).Find(new PlaceVintage(PlaceKind.Ward, 2018))!.At(0.1224, 52.2057));
    }

    [Theory]
    [InlineData("E05000001 | Swapped | 52.20 | 0.10 | 0.01", "", "longitude and latitude are swapped")]
    [InlineData("E05000001 | Paris | 2.35 | 48.85 | 0.01", "", "outside the United Kingdom")]
    [InlineData("E05000001 | Web | 13358.3 | 6841234.5 | 100", "", "neither degrees nor the British National Grid")]
    [InlineData(Cambridge, "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3857\"}},", "EPSG::3857, which is not read")]
    [InlineData("E07000001 | A district | 0.10 | 52.20 | 0.01", "", "the code of a district and not of a ward")]
    public void Bounds_ThatCannotBeRight_AreRefusedWithTheReason(string square, string head, string reason)
    {
        var refused = Assert.Throws<ImportException>(() => table.Wards(SomePlaces.Squares("WD18", square, head)));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Empty(new PlaceFolder(table.Lake).Boundaries());
    }

    [Fact]
    public void Bounds_DrawnElsewhereThanTheySay_AreRefused()
    {
        // Easting and northing swapped: Cambridge would lie in the sea off Scotland.
        var swapped = SomePlaces.Squares("WD18", "E05000001 | Centre | 258000 | 545000 | 1000", Grid, ",\"LONG\":0.1224,\"LAT\":52.2057");
        Assert.Contains("easting and northing are swapped", Assert.Throws<ImportException>(() => table.Wards(swapped)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Vintage_OtherThanTheFieldsSay_IsTakenWithAWarning()
    {
        var outcome = table.Wards(SomePlaces.TwoWards("WD19"), vintage: 2018);
        Assert.Equal(2018, outcome.Record.Vintage);
        Assert.Contains(outcome.Record.Findings, f => f.Severity == Severity.Warning && f.Message.Contains("WD19CD says 2019", StringComparison.Ordinal));
    }

    [Fact]
    public void Vintage_SaidNowhere_IsAskedFor() =>
        Assert.Contains("--vintage", Assert.Throws<ImportException>(() => table.Wards(SomePlaces.TwoWards("WD"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"type":"Topology","objects":{}}""", "not a GeoJSON FeatureCollection (its type is Topology)")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Fea""", "cannot be read as GeoJSON")]
    public void File_ThatIsNoGeoJson_IsRefused(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<ImportException>(() => table.Wards(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Lookup_NamedAsTheOnsDoes_IsRecognised()
    {
        var outcome = table.Lookup("LSOA11CD,LSOA11NM,CHGIND,LSOA21CD\nE01000001,Old 001A,U,E01000001\nE01000002,Old 001B,S,E01000003\n");
        Assert.Equal((2, "CHGIND"), (outcome.Record.Rows, outcome.Record.Change));
        Assert.Equal([(PlaceKind.Lsoa, (int?)2011, false), (PlaceKind.Lsoa, 2011, true), (PlaceKind.Lsoa, 2021, false)], outcome.Record.Columns.Select(c => (c.Kind, c.Vintage, c.IsName)));
    }

    [Theory]
    [InlineData("Colour,Shape\nred,round\n", "no column is named as the ONS names codes")]
    [InlineData("WD17CD,WD17NM\nE05000001,A\n", "needs two columns of codes")]
    [InlineData("WD17CD,LAD17CD\nE07000001,E05000001\n", "the code of a district and not of a ward")]
    [InlineData("WD17CD,LAD17CD\n", "has no rows")]
    public void Lookup_ThatSaysNothing_IsRefused(string csv, string reason) =>
        Assert.Contains(reason, Assert.Throws<ImportException>(() => table.Lookup(csv)).Message, StringComparison.Ordinal);
}
