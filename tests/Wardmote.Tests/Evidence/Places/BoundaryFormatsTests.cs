using Microsoft.Data.Sqlite;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.IO.Esri;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Places;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Places;

/// <summary>The same two wards as Shapefile and GeoPackage, on the grid and in degrees.</summary>
public sealed class BoundaryFormatsTests : IDisposable
{
    private const string GridProjection = "PROJCS[\"British_National_Grid\",GEOGCS[\"GCS_OSGB_1936\",DATUM[\"D_OSGB_1936\",SPHEROID[\"Airy_1830\",6377563.396,299.3249646]]]]";
    private const string WebProjection = "PROJCS[\"WGS_1984_Web_Mercator_Auxiliary_Sphere\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]]]]";

    private readonly ImportingTable table = new();

    public void Dispose() => table.Dispose();

    [Fact]
    public void Shapefile_OnTheNationalGrid_IsPlacedWhereItIs()
    {
        var file = WriteShapefile(GridProjection);
        var import = Import(file).Record;
        Assert.True(import.Reprojected);
        AssertCambridge();
    }

    [Fact]
    public void Shapefile_InAnotherProjection_IsRefusedByName()
    {
        var file = WriteShapefile(WebProjection);
        Assert.Contains("WGS_1984_Web_Mercator_Auxiliary_Sphere, which is not read", Assert.Throws<ImportException>(() => Import(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shapefile_WithoutItsAttributes_SaysWhichFileIsMissing()
    {
        var file = WriteShapefile(GridProjection);
        File.Delete(Path.ChangeExtension(file, ".dbf"));
        Assert.Contains("lacks its wards.dbf", Assert.Throws<ImportException>(() => Import(file)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(27700)]
    [InlineData(-1)]
    public void GeoPackage_OnTheNationalGrid_IsPlacedWhereItIs(int system)
    {
        Assert.True(Import(WriteGeoPackage(system)).Record.Reprojected);
        AssertCambridge();
    }

    [Fact]
    public void GeoPackage_ThatIsNone_IsRefused() =>
        Assert.Contains("cannot be read as a GeoPackage", Assert.Throws<ImportException>(() => Import(table.File("wards.gpkg", "not a database, but a text that is long enough"))).Message, StringComparison.Ordinal);

    [Fact]
    public void File_OfAnotherKind_SaysWhatIsRead() =>
        Assert.Contains("Use GeoJSON (.geojson), GeoPackage (.gpkg) or Shapefile (.shp)", Assert.Throws<ImportException>(() => Import(table.File("wards.kml", "<kml/>"))).Message, StringComparison.Ordinal);

    private PlaceOutcome<BoundaryImport> Import(string file) => new PlaceImporter(table.Lake, TimeProvider.System).ImportBoundaries(file, PlaceKind.Ward, null);

    private void AssertCambridge()
    {
        var wards = new PlaceBook(table.Lake).Find(new PlaceVintage(PlaceKind.Ward, 2018))!;
        Assert.Equal(["North", "South"], wards.Places.Select(p => p.Name));
        Assert.Equal("E05000001", wards.At(0.1224, 52.2057));
    }

    private static List<Feature> Features() =>
    [
        .. new[] { ("E05000001", "South", 258000), ("E05000002", "North", 259000) }.Select(w => new Feature(
            new GeometryFactory(new PrecisionModel(), 27700).ToGeometry(new Envelope(545000, 546000, w.Item3, w.Item3 + 1000)),
            new AttributesTable { { "WD18CD", w.Item1 }, { "WD18NM", w.Item2 } })),
    ];

    private string WriteShapefile(string projection)
    {
        var file = table.File("wards.shp");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        Shapefile.WriteAllFeatures(Features(), file, projection);
        return file;
    }

    private string WriteGeoPackage(int system)
    {
        var file = table.File("wards.gpkg");
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Run(connection, $"""
            CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT, description TEXT);
            INSERT INTO gpkg_spatial_ref_sys VALUES ('OSGB36 / British National Grid', 27700, 'EPSG', 27700, '', ''), ('Undefined', -1, 'NONE', -1, '', '');
            CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INTEGER);
            INSERT INTO gpkg_contents VALUES ('wards', 'features', {system});
            CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
            INSERT INTO gpkg_geometry_columns VALUES ('wards', 'geom', 'POLYGON', {system}, 0, 0);
            CREATE TABLE wards (fid INTEGER PRIMARY KEY, geom BLOB, "WD18CD" TEXT, "WD18NM" TEXT);
            """);
        foreach (var feature in Features())
        {
            Run(
                connection,
                "INSERT INTO wards (geom, WD18CD, WD18NM) VALUES ($shape, $code, $name)",
                ("$shape", new GeoPackageGeoWriter().Write(feature.Geometry)),
                ("$code", feature.Attributes["WD18CD"]),
                ("$name", feature.Attributes["WD18NM"]));
        }

        return file;
    }

    private static void Run(SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}
