using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Places.Files;
using Wardmote.Evidence.Places.Lookups;

namespace Wardmote.Evidence.Places;

/// <summary>The places of a lake as they were when this was opened; bounds and lookups are read when they are first needed.</summary>
public sealed class PlaceBook
{
    private readonly PlaceFolder folder;
    private readonly Lazy<IReadOnlyList<BoundaryImport>> bounds;
    private readonly Lazy<PlaceLinks> links;
    private readonly IReadOnlyList<TileLayout> tiles;
    private readonly Dictionary<PlaceVintage, PlaceSet?> sets = [];

    /// <param name="tiles">Layouts that stand in where no bounds are loaded; of two for the same places the later one is used.</param>
    public PlaceBook(Lake lake, IReadOnlyList<TileLayout>? tiles = null)
    {
        folder = new PlaceFolder(lake);
        bounds = new Lazy<IReadOnlyList<BoundaryImport>>(folder.Boundaries);
        links = new Lazy<PlaceLinks>(() => PlaceLinks.Read(folder));
        this.tiles = tiles ?? [];
    }

    public PlaceLinks Links => links.Value;

    /// <summary>Years of which bounds are loaded, or which a lookup table names.</summary>
    public IReadOnlyList<int> Vintages(PlaceKind kind) =>
        [.. bounds.Value.SelectMany(b => Makes(b.Of())).Concat(Links.Vintages).Concat(tiles.Select(t => t.Of)).Where(v => v.Kind == kind).Select(v => v.Vintage).Distinct().Order()];

    /// <summary>Null where nothing is known of them.</summary>
    public PlaceSet? Find(PlaceVintage of)
    {
        if (!sets.TryGetValue(of, out var set))
        {
            sets[of] = set = Make(of);
        }

        return set;
    }

    private PlaceSet? Make(PlaceVintage of)
    {
        var (shapes, pieces) = (Own(of), new Dictionary<string, string>());
        if (shapes.Count == 0)
        {
            (shapes, pieces) = Made(of);
        }

        List<(string Code, string Name, string? District)> places = shapes.Count > 0
            ? [.. shapes.DistinctBy(s => s.Code).Select(s => (s.Code, s.Name, s.DistrictCode ?? Links.Up(s.Code, PlaceKind.District)))]
            : [.. Links.Places(of).Select(p => (p.Code, p.Name, Links.Up(p.Code, PlaceKind.District)))];
        var layout = tiles.LastOrDefault(t => t.Of == of);
        if (layout is not null)
        {
            places.AddRange(layout.Tiles.Where(t => places.All(p => p.Code != t.Place.Code)).Select(t => (t.Place.Code, t.Place.Name, (string?)layout.Within.Code)).ToList());
        }

        if (places.Count == 0)
        {
            return null;
        }

        var shared = places.GroupBy(p => p.Name).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return new PlaceSet(
            of,
            [.. places.Select(p => new PlaceEntry(p.Code, p.Name, shared.Contains(p.Name) ? $"{p.Name} ({(p.District is { } d ? NameOf(d) ?? d : p.Code)})" : p.Name, p.District)).OrderBy(p => p.Label, StringComparer.Ordinal)],
            shapes)
        {
            Files = [.. bounds.Value.Where(b => b.Of() == of || (Makes(b.Of()).Contains(of) && bounds.Value.All(d => d.Of() != of))).Select(b => b.Source.Name).Distinct()],
            Pieces = pieces,
            Tiles = layout?.Tiles.ToDictionary(t => t.Place.Code),
        };
    }

    /// <summary>The name of a place of any kind, wherever it stands.</summary>
    public string? NameOf(string code) =>
        Links.NameOf(code)
        ?? tiles.FirstOrDefault(t => t.Within.Code == code)?.Within.Name
        ?? sets.Values.OfType<PlaceSet>().SelectMany(s => s.Shapes).FirstOrDefault(s => s.DistrictCode == code && s.DistrictName is not null)?.DistrictName;

    /// <summary>The newest bounds of each place.</summary>
    private List<PlaceShape> Own(PlaceVintage of)
    {
        var newest = new Dictionary<string, PlaceShape>();
        foreach (var import in bounds.Value.Where(b => b.Of() == of))
        {
            foreach (var shape in GeoParquet.Read(folder.ParquetFile(import)))
            {
                newest[shape.Code] = shape;
            }
        }

        return [.. newest.Values.OrderBy(s => s.Code, StringComparer.Ordinal)];
    }

    /// <summary>Larger places out of the wards or LSOAs that lie in them, and which lies in which, by code.</summary>
    private (List<PlaceShape> Shapes, Dictionary<string, string> Pieces) Made(PlaceVintage of)
    {
        foreach (var from in bounds.Value.Select(b => b.Of()).Distinct().Where(v => Makes(v).Contains(of)))
        {
            var pieces = Find(from)!;
            var made = pieces.Shapes
                .Select(s => (Shape: s, Up: Parent(pieces[s.Code]?.DistrictCode, of.Kind)))
                .Where(s => s.Up is not null)
                .ToList();
            if (made.Count > 0)
            {
                return ([.. made.Select(s => s.Shape with { Code = s.Up!, Name = NameOf(s.Up!) ?? s.Up!, DistrictCode = null, DistrictName = null })],
                    made.DistinctBy(s => s.Shape.Code).ToDictionary(s => s.Shape.Code, s => s.Up!));
            }
        }

        return ([], []);
    }

    private string? Parent(string? district, PlaceKind kind) => district is null ? null : kind == PlaceKind.District ? district : Links.Up(district, kind);

    /// <summary>What bounds of one kind and year can be put together to.</summary>
    private static IEnumerable<PlaceVintage> Makes(PlaceVintage of) => of.Kind is PlaceKind.Ward or PlaceKind.Lsoa
        ? [of, of with { Kind = PlaceKind.District }, of with { Kind = PlaceKind.Csp }, of with { Kind = PlaceKind.Pfa }]
        : [of];
}
