using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Union;
using Wardmote.Analysis.Geography;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Places.Files;

/// <summary>Makes places of the features of a file: their codes, names and districts, and their shapes in degrees.</summary>
internal sealed class PlaceReader(BoundaryFile file, Place place, FindingList findings)
{
    /// <summary>A surveyor's point may lie a little outside the simplified bounds of its area.</summary>
    private const double Slack = 0.02;

    private readonly List<OnsField> fields = [.. file.Features.SelectMany(f => f.Fields.Keys).Distinct().Select(OnsField.Read).OfType<OnsField>()];

    /// <param name="vintage">What whoever imports it says; null for the year that its fields are named by.</param>
    /// <exception cref="ImportException">The file does not hold places of that kind, or not where they can be.</exception>
    public (IReadOnlyList<PlaceShape> Places, int Vintage, bool Reprojected) Read(PlaceKind kind, int? vintage)
    {
        var code = CodeField(kind, vintage);
        var year = vintage ?? code.Vintage ?? throw new ImportException($"{place}: its field {code.Field} does not say which year's bounds they are. Say it with --vintage 2018.");
        if (vintage is { } said && code.Vintage is { } named && said != named)
        {
            findings.Warn(FindingKind.Period, place, $"It was loaded as the {kind.Several()} of {said}, but its field {code.Field} says {named}.", "Import it with the other --vintage where that is right.");
        }

        var isGrid = CoordinateSystem.IsNationalGrid(file, place, findings);
        var districts = (Code: Field(PlaceKind.District, year, isName: false), Name: Field(PlaceKind.District, year, isName: true));
        var name = Field(kind, code.Vintage, isName: true);
        var read = new List<PlaceShape>();
        var (mended, blank) = (0, 0);
        foreach (var (feature, index) in file.Features.Select((f, i) => (f, i)))
        {
            if (Of(feature, code.Field) is not { } own)
            {
                blank++;
                continue;
            }

            var shape = Polygons(feature.Shape, own, index);
            shape = isGrid ? ToDegrees(shape) : shape;
            CheckPlace(feature, own, shape);
            if (!shape.IsValid)
            {
                shape = GeometryFixer.Fix(shape);
                mended++;
            }

            read.Add(new PlaceShape(own, Of(feature, name) ?? own, kind == PlaceKind.District ? null : Of(feature, districts.Code), Of(feature, districts.Name), shape));
        }

        if (blank > 0)
        {
            findings.Warn(FindingKind.Value, place, $"{kind.Count(blank)} without a code in {code.Field} {(blank == 1 ? "was" : "were")} left out.", "A place is known by its code; give it one.");
        }

        if (mended > 0)
        {
            findings.Note(FindingKind.File, place, $"The bounds of {kind.Count(mended)} crossed themselves and were mended.", "Nothing to do.");
        }

        if (isGrid)
        {
            findings.Note(FindingKind.File, place, $"It is on the British National Grid, and was converted to degrees (WGS84) by Ordnance Survey's shift, to within {NationalGrid.AccuracyMetres} metres.", "Nothing to do.");
        }

        return (Once(read, kind), year, isGrid);
    }

    private OnsField CodeField(PlaceKind kind, int? vintage)
    {
        var codes = fields.Where(f => f.Kind == kind && !f.IsName && !f.IsCurrent).ToList();
        if ((codes.FirstOrDefault(f => f.Vintage == vintage) ?? codes.MaxBy(f => f.Vintage ?? 0)) is not { } code)
        {
            var others = fields.Where(f => !f.IsName).Select(f => f.Field).ToList();
            throw new ImportException(others.Count > 0
                ? $"{place}: no field has the codes of {kind.Several()}; there are {string.Join(", ", others)}. Say another --kind, or name the field as the ONS does (such as WD18CD)."
                : $"{place}: no field is named as the ONS names codes (such as WD18CD). Its fields are {string.Join(", ", file.Features.SelectMany(f => f.Fields.Keys).Distinct().Take(20))}.");
        }

        var wrong = file.Features.Select(f => Of(f, code.Field)).OfType<string>().FirstOrDefault(c => PlaceKinds.OfCode(c) is { } other && other != kind);
        return wrong is null
            ? code
            : throw new ImportException($"{place}: {code.Field} has {wrong}, which is the code of a {PlaceKinds.OfCode(wrong)!.Value.Word()} and not of a {kind.Word()}. Import it with --kind {PlaceKinds.OfCode(wrong)!.Value.Word()}.");
    }

    /// <summary>The field of that year, or of any.</summary>
    private string? Field(PlaceKind kind, int? vintage, bool isName)
    {
        var all = fields.Where(f => f.Kind == kind && f.IsName == isName).ToList();
        return (all.FirstOrDefault(f => f.Vintage == vintage) ?? all.OrderBy(f => f.IsCurrent).FirstOrDefault())?.Field;
    }

    private static string? Of(BoundaryFeature feature, string? field) => field is null ? null : feature.Fields.GetValueOrDefault(field);

    private Geometry Polygons(Geometry? shape, string code, int index) => shape switch
    {
        Polygon or MultiPolygon when !shape.IsEmpty => shape,
        GeometryCollection mixed when mixed.OfType<Polygon>().Any() => shape.Factory.CreateMultiPolygon([.. mixed.OfType<Polygon>()]),
        _ => throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"{place}: feature {index + 1} ({code}) is {(shape is null || shape.IsEmpty ? "without a shape" : $"a {shape.GeometryType}")}, and bounds are polygons. Export the areas.")),
    };

    /// <summary>Where the file says of a place where its middle is, its shape must lie there.</summary>
    private void CheckPlace(BoundaryFeature feature, string code, Geometry shape)
    {
        if (Number(feature, "LONG") is not { } longitude || Number(feature, "LAT") is not { } latitude)
        {
            return;
        }

        var around = shape.EnvelopeInternal.Copy();
        around.ExpandBy(Slack);
        if (!around.Contains(longitude, latitude))
        {
            throw new ImportException(FormattableString.Invariant($"{place}: {code} is drawn about {shape.EnvelopeInternal.Centre.X:0.###}, {shape.EnvelopeInternal.Centre.Y:0.###}, but its LONG and LAT say {longitude}, {latitude}. The coordinates are in another system, or easting and northing are swapped; export it as WGS84 (EPSG:4326)."));
        }
    }

    private static double? Number(BoundaryFeature feature, string field) =>
        double.TryParse(Of(feature, field), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private List<PlaceShape> Once(List<PlaceShape> read, PlaceKind kind)
    {
        if (read.Count == 0)
        {
            throw new ImportException($"{place}: there are no {kind.Several()} in it. Check that it is the right file.");
        }

        var parts = read.GroupBy(p => p.Code).ToList();
        if (parts.Count < read.Count)
        {
            findings.Note(FindingKind.Value, place, $"{kind.Count(parts.Count(p => p.Count() > 1))} came in several features, which were put together.", "Nothing to do.");
        }

        return [.. parts.Select(p => p.Count() == 1 ? p.First() : p.First() with { Shape = UnaryUnionOp.Union(p.Select(s => s.Shape)) }).OrderBy(p => p.Code, StringComparer.Ordinal)];
    }

    private static Geometry ToDegrees(Geometry shape)
    {
        var converted = shape.Copy();
        converted.Apply(new ToWgs84());
        converted.GeometryChanged();
        return converted;
    }

    private sealed class ToWgs84 : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence)
        {
            for (var i = 0; i < sequence.Count; i++)
            {
                var point = NationalGrid.ToWgs84(new GridPoint(sequence.GetX(i), sequence.GetY(i)));

                // A centimetre: what two neighbours share stays shared, and files stay small.
                sequence.SetX(i, Math.Round(point.Longitude, 7));
                sequence.SetY(i, Math.Round(point.Latitude, 7));
            }
        }
    }
}
