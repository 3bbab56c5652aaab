using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Places;

/// <summary>What a place is. The first six can be mapped; the others are known from lookup tables.</summary>
public enum PlaceKind
{
    Ward,
    Parish,

    /// <summary>A district, borough, city or unitary authority (ONS: LAD, LTLA).</summary>
    District,

    /// <summary>Lower layer super output area.</summary>
    Lsoa,

    /// <summary>Community Safety Partnership.</summary>
    Csp,

    /// <summary>Police force area.</summary>
    Pfa,

    /// <summary>Fire and rescue authority.</summary>
    Fra,
    County,
    CombinedAuthority,
    Region,
    Country,
}

/// <summary>How each kind is said, and how its official codes start. Source: ONS Register of Geographic Codes.</summary>
public static class PlaceKinds
{
    private static readonly Dictionary<PlaceKind, (string Word, string Several, string[] CodeStarts)> All = new()
    {
        [PlaceKind.Ward] = ("ward", "wards", ["E05", "W05", "S13", "N08"]),
        [PlaceKind.Parish] = ("parish", "parishes", ["E04", "W04", "E43"]),
        [PlaceKind.District] = ("district", "districts", ["E06", "E07", "E08", "E09", "W06", "S12", "N09"]),
        [PlaceKind.Lsoa] = ("lsoa", "LSOAs", ["E01", "W01", "S01", "95"]),
        [PlaceKind.Csp] = ("csp", "partnerships", ["E22", "W14"]),
        [PlaceKind.Pfa] = ("pfa", "police force areas", ["E23", "W15"]),
        [PlaceKind.Fra] = ("fra", "fire and rescue authorities", ["E31", "W25"]),
        [PlaceKind.County] = ("county", "counties", ["E10", "E11", "E13"]),
        [PlaceKind.CombinedAuthority] = ("combined authority", "combined authorities", ["E47"]),
        [PlaceKind.Region] = ("region", "regions", ["E12"]),
        [PlaceKind.Country] = ("country", "countries", ["E92", "W92", "S92", "N92"]),
    };

    /// <summary>Kinds that have bounds of their own to import.</summary>
    public static IReadOnlyList<PlaceKind> Mapped { get; } = [PlaceKind.Ward, PlaceKind.Parish, PlaceKind.District, PlaceKind.Lsoa, PlaceKind.Csp, PlaceKind.Pfa];

    /// <summary>"ward", as it is typed and said.</summary>
    public static string Word(this PlaceKind kind) => All[kind].Word;

    public static string Several(this PlaceKind kind) => All[kind].Several;

    /// <summary>"1 ward", "26 wards".</summary>
    public static string Count(this PlaceKind kind, int count) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{count:N0} {(count != 1 ? kind.Several() : kind is PlaceKind.Lsoa or PlaceKind.Csp or PlaceKind.Pfa or PlaceKind.Fra ? kind.Word().ToUpperInvariant() : kind.Word())}");

    public static PlaceKind? Find(string word) =>
        All.Where(k => Heading.Same(k.Value.Word, word) || Heading.Same(k.Value.Several, word)).Select(k => (PlaceKind?)k.Key).FirstOrDefault();

    /// <summary>The kind whose official codes start so; null for what is no such code.</summary>
    public static PlaceKind? OfCode(string code) => IsCode(code)
        ? All.Where(k => k.Value.CodeStarts.Any(s => code.StartsWith(s, StringComparison.Ordinal))).Select(k => (PlaceKind?)k.Key).FirstOrDefault()
        : null;

    /// <summary>A letter for the country and eight digits: "E05011282".</summary>
    public static bool IsCode(string text) =>
        text.Length == 9 && text[0] is 'E' or 'W' or 'S' or 'N' or 'K' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
