using System.Globalization;
using Wardmote.Evidence.Places.Lookups;

namespace Wardmote.Evidence.Exhibits.Placing;

/// <summary>How it is known where a row belongs, as it stands in the table of placed rows.</summary>
/// <param name="IsShown">False where it belongs outside the area that is asked for.</param>
/// <param name="Share">How much of what it names lies in the place, 0 to 1.</param>
/// <param name="Differs">True where its point lies in another LSOA than it states.</param>
internal readonly record struct PlacedHow(FitBy By, bool IsShown, double Share, bool Differs)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{By}|{IsShown}|{Share:0.####}|{Differs}");

    public static PlacedHow Read(string text)
    {
        var parts = text.Split('|');
        return parts.Length == 4
            ? new PlacedHow(Enum.Parse<FitBy>(parts[0]), bool.Parse(parts[1]), double.Parse(parts[2], CultureInfo.InvariantCulture), bool.Parse(parts[3]))
            : new PlacedHow(FitBy.Nothing, false, 0, false);
    }
}
