using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Places;

/// <summary>A column of a file of places, known by the way the Office for National Statistics names its fields ("WD17CD", "ward17_code").</summary>
/// <param name="Field">As it stands in the file.</param>
/// <param name="Vintage">The year in the name; null where it has none.</param>
/// <param name="IsName">True for the place's name, false for its code.</param>
/// <param name="IsCurrent">True for a code that was current when the file was made ("LADCD_ACTIVE"), whatever the year of the rest.</param>
public sealed partial record OnsField(string Field, PlaceKind Kind, int? Vintage, bool IsName, bool IsCurrent = false)
{
    private static readonly Dictionary<string, PlaceKind> Stems = new(StringComparer.OrdinalIgnoreCase)
    {
        ["WD"] = PlaceKind.Ward,
        ["ward"] = PlaceKind.Ward,
        ["PAR"] = PlaceKind.Parish,
        ["PARNCP"] = PlaceKind.Parish,
        ["parish"] = PlaceKind.Parish,
        ["LAD"] = PlaceKind.District,
        ["LTLA"] = PlaceKind.District,
        ["district"] = PlaceKind.District,
        ["LSOA"] = PlaceKind.Lsoa,
        ["CSP"] = PlaceKind.Csp,
        ["PFA"] = PlaceKind.Pfa,
        ["FRA"] = PlaceKind.Fra,
        ["UTLA"] = PlaceKind.County,
        ["CTY"] = PlaceKind.County,
        ["CTYUA"] = PlaceKind.County,
        ["CAUTH"] = PlaceKind.CombinedAuthority,
        ["RGN"] = PlaceKind.Region,
        ["CTRY"] = PlaceKind.Country,
    };

    /// <summary>Null where the name is not one of these.</summary>
    public static OnsField? Read(string field)
    {
        var match = Pattern().Match(field.Trim());
        if (!match.Success || !Stems.TryGetValue(match.Groups["stem"].Value, out var kind))
        {
            return null;
        }

        var year = match.Groups["year"].Value;
        return new OnsField(
            field,
            kind,
            year.Length > 0 ? 2000 + int.Parse(year, CultureInfo.InvariantCulture) : null,
            match.Groups["part"].Value.ToUpperInvariant() is "NM" or "NAME",
            match.Groups["active"].Success);
    }

    /// <summary>The official sign for how an area became another: U unchanged, S split, M merged, X otherwise changed.</summary>
    public static bool IsChange(string field) => field.Trim().ToUpperInvariant() is "CHGIND" or "CHANGE_CODE" or "CHNGIND";

    /// <summary>A column that says the vintage of each row.</summary>
    public static bool IsRowVintage(string field) => field.Trim().ToUpperInvariant() is "SOURCEFILE" or "VINTAGE";

    [GeneratedRegex("^(?<stem>[a-z]+?)(?<year>[0-9]{2})?_?(?<part>CD|NM|code|name)(?<active>_ACTIVE)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
