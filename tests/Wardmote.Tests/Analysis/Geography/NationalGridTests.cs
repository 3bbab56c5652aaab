using System.Text.Json;
using CsCheck;
using Wardmote.Analysis.Geography;

namespace Wardmote.Tests.Analysis.Geography;

public sealed class NationalGridTests
{
    /// <summary>Ordnance Survey, A guide to coordinate systems in Great Britain, annex C: the water tower at Caister.</summary>
    [Fact]
    public void TransverseMercator_OfTheWorkedExample_AgreesToAMillimetre()
    {
        var tower = new GeoPoint(1 + 43 / 60.0 + 4.5177 / 3600, 52 + 39 / 60.0 + 27.2531 / 3600);
        var grid = TransverseMercator.Grid.Project(tower);
        Assert.Equal(651_409.903, grid.Easting, 0.001);
        Assert.Equal(313_177.270, grid.Northing, 0.001);

        var back = TransverseMercator.Grid.Unproject(new GridPoint(651_409.903, 313_177.270));
        Assert.Equal(tower.Longitude, back.Longitude, 1e-8);
        Assert.Equal(tower.Latitude, back.Latitude, 1e-8);
    }

    [Fact]
    public void NationalGrid_ThereAndBack_IsWithinACentimetreAnywhereInGreatBritain() =>
        Gen.Select(Gen.Double[-8, 2], Gen.Double[49.5, 61]).Sample((longitude, latitude) =>
        {
            var back = NationalGrid.ToWgs84(NationalGrid.FromWgs84(new GeoPoint(longitude, latitude)));
            return Math.Abs(back.Longitude - longitude) < 2e-7 && Math.Abs(back.Latitude - latitude) < 1e-7;
        });

    /// <summary>The Office for National Statistics gives the middle of each area twice, on the grid to a metre and in degrees to five places.</summary>
    [Fact]
    public void NationalGrid_OfPublishedMiddles_IsWithinTheAccuracyThatIsPromised()
    {
        var folder = Repository.Shared("data/boundaries/lsoa11");
        var checkedOnes = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.geojson"))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var feature in json.RootElement.GetProperty("features").EnumerateArray())
            {
                var p = feature.GetProperty("properties");
                var grid = NationalGrid.FromWgs84(new GeoPoint(p.GetProperty("LONG").GetDouble(), p.GetProperty("LAT").GetDouble()));
                var apart = Math.Sqrt(Math.Pow(grid.Easting - p.GetProperty("BNG_E").GetDouble(), 2) + Math.Pow(grid.Northing - p.GetProperty("BNG_N").GetDouble(), 2));
                Assert.True(apart < NationalGrid.AccuracyMetres, $"{p.GetProperty("LSOA11CD")} is {apart:0.0} m away");
                checkedOnes++;
            }
        }

        Assert.Equal(487, checkedOnes);
    }
}
