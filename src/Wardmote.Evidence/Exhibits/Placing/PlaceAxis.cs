using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Places;

namespace Wardmote.Evidence.Exhibits.Placing;

/// <summary>Cuts by places of one vintage, whatever points, codes or names the rows have. Its keys are official codes.</summary>
/// <param name="within">Codes of the places that are shown; null for all in which something is found.</param>
internal sealed class PlaceAxis(PlaceSet places, IReadOnlySet<string>? within) : Axis
{
    private const char NotShown = '~';

    /// <summary>The key of what is in none of the places that are shown.</summary>
    public const string Elsewhere = "~";

    public PlaceSet Places => places;

    /// <summary>The same rows by how it is known where they belong: the keys of <see cref="PlacedHow"/>.</summary>
    public required PlacedHowAxis How { get; init; }

    /// <summary>True where every row of the return lies in a place that is shown, so that what its owner stated for all of them is of these.</summary>
    public required bool ShowsAll { get; init; }

    /// <summary>Names of groups ("Cambridgeshire") with the codes of their members.</summary>
    public required IReadOnlyDictionary<string, IReadOnlySet<string>> Groups { get; init; }

    /// <summary>"Total", and groups that are all that is shown. A total of more than is shown is no total of it.</summary>
    public override IReadOnlyList<string> TotalNames(IReadOnlyList<string> keys) =>
    [
        .. ShowsAll ? base.TotalNames(keys) : [],
        .. Groups.Where(g => keys.Where(Shows).All(g.Value.Contains) && (within is null || g.Value.IsSubsetOf(within))).Select(g => g.Key),
    ];

    public override bool Shows(string key) => key.Length > 0 && key[0] != NotShown;

    public override string Label(string key) => places[key]?.Label ?? (key.Length == 0 ? NotRecorded : key);

    /// <summary>By name. Where the author says which area is meant every place of it stands there, also one without figures.</summary>
    public override IReadOnlyList<string> InOrder(IReadOnlyList<FoundKey> found)
    {
        var keys = found.Select(f => f.Key).ToHashSet();
        return [.. places.Places.Select(p => p.Code).Where(c => within?.Contains(c) ?? keys.Contains(c)), .. keys.Where(k => !Shows(k)).Order(StringComparer.Ordinal)];
    }

    public override Member? Find(string name, IReadOnlyList<string> keys) =>
        places.Find(name) is { } place ? new Member(place.Label, [place.Code]) : base.Find(name, keys);
}

/// <summary>Cuts by how it is known where a row belongs.</summary>
internal sealed class PlacedHowAxis : Axis
{
    public override IReadOnlyList<string> InOrder(IReadOnlyList<FoundKey> found) => [.. found.Select(f => f.Key).Order(StringComparer.Ordinal)];
}
