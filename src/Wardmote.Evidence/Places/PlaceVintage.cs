using System.Globalization;

namespace Wardmote.Evidence.Places;

/// <summary>Places of one kind with the bounds of one year: "wards of 2018". A code without it says too little.</summary>
/// <param name="Vintage">The year whose bounds are meant.</param>
public readonly record struct PlaceVintage(PlaceKind Kind, int Vintage)
{
    /// <summary>"wards of 2018".</summary>
    public string InWords => string.Create(CultureInfo.InvariantCulture, $"{Kind.Several()} of {Vintage}");

    /// <summary>"ward@2018".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind.Word()}@{Vintage}");
}

/// <summary>A place as official registers know it.</summary>
/// <param name="Code">"E05011282".</param>
public sealed record PlaceName(string Code, string Name);
