using System.Globalization;
using Wardmote.Evidence.Places;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Places;

/// <summary>Bounds written in a test as squares of GeoJSON, and short ways to take them in.</summary>
internal static class SomePlaces
{
    /// <summary>One square for each line "code | name | west | south | side", and what comes first in the file.</summary>
    public static string Squares(string stem, string lines, string head = "", string extra = "")
    {
        var features = lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            var (x, y, side) = (Number(cells[2]), Number(cells[3]), Number(cells[4]));
            return string.Create(CultureInfo.InvariantCulture, $$$"""
                {"type":"Feature","properties":{"{{{stem}}}CD":"{{{cells[0]}}}","{{{stem}}}NM":"{{{cells[1]}}}"{{{extra}}}},
                "geometry":{"type":"Polygon","coordinates":[[[{{{x}}},{{{y}}}],[{{{x + side}}},{{{y}}}],[{{{x + side}}},{{{y + side}}}],[{{{x}}},{{{y + side}}}],[{{{x}}},{{{y}}}]]]}}
                """);
        });
        return $$"""{"type":"FeatureCollection",{{head}}"features":[{{string.Join(',', features)}}]}""";
    }

    /// <summary>Two wards side by side near Cambridge, in degrees.</summary>
    public static string TwoWards(string stem = "WD18") => Squares(
        stem,
        """
        E05000001 | Westward | 0.10 | 52.20 | 0.01
        E05000002 | Eastward | 0.11 | 52.20 | 0.01
        """,
        extra: ",\"LAD18CD\":\"E07000001\",\"LAD18NM\":\"Twin Wards\"");

    public static PlaceOutcome<BoundaryImport> Wards(this ImportingTable table, string json, int? vintage = null, string name = "wards.geojson") =>
        new PlaceImporter(table.Lake, TimeProvider.System).ImportBoundaries(table.File(name, json), PlaceKind.Ward, vintage);

    public static PlaceOutcome<LookupImport> Lookup(this ImportingTable table, string csv, string name = "lookup.csv") =>
        new PlaceImporter(table.Lake, TimeProvider.System).ImportLookup(table.File(name, csv));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
