using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Places;

/// <summary>All places of one kind and vintage that are known, with their bounds where these were loaded.</summary>
public sealed class PlaceSet
{
    private readonly Dictionary<string, PlaceEntry> byCode;
    private readonly ILookup<string, PlaceEntry> byName;
    private readonly Lazy<PlaceFinder> finder;

    /// <param name="places">Each once.</param>
    /// <param name="shapes">Their bounds, which may come in several pieces; none where only lookup tables know the places.</param>
    internal PlaceSet(PlaceVintage of, IReadOnlyList<PlaceEntry> places, IReadOnlyList<PlaceShape> shapes)
    {
        Of = of;
        Places = places;
        Shapes = shapes;
        byCode = places.ToDictionary(p => p.Code);
        byName = places.ToLookup(p => Heading.Plain(p.Name));
        finder = new Lazy<PlaceFinder>(() => new PlaceFinder(shapes));
    }

    public PlaceVintage Of { get; }

    /// <summary>By name.</summary>
    public IReadOnlyList<PlaceEntry> Places { get; }

    public IReadOnlyList<PlaceShape> Shapes { get; }

    /// <summary>Squares that stand for the places where no bounds are loaded, by code; null for none.</summary>
    public IReadOnlyDictionary<string, PlaceTile>? Tiles { get; init; }

    /// <summary>Files that its bounds were taken from, by name.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Codes of the wards or LSOAs of which its places were put together, with that of the place in which each lies; empty where bounds of their own were loaded.</summary>
    public IReadOnlyDictionary<string, string> Pieces { get; init; } = new Dictionary<string, string>();

    public bool HasBounds => Shapes.Count > 0;

    public PlaceEntry? this[string code] => byCode.GetValueOrDefault(code);

    /// <summary>The place of that code, label or name; null for none, and where several have the name.</summary>
    public PlaceEntry? Find(string written) =>
        this[written]
        ?? (byName[Heading.Plain(written)].ToList() is [var only] ? only : Places.FirstOrDefault(p => Heading.Same(p.Label, written)));

    /// <summary>The code of the place in which a point lies; null where it lies in none.</summary>
    public string? At(double longitude, double latitude) => HasBounds ? finder.Value.At(longitude, latitude) : null;
}
