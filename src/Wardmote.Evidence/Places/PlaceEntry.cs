namespace Wardmote.Evidence.Places;

/// <summary>A place of one kind and vintage.</summary>
/// <param name="Label">Its name, with its district behind it where another place has the same.</param>
/// <param name="DistrictCode">Null where nothing that was loaded says it.</param>
public sealed record PlaceEntry(string Code, string Name, string Label, string? DistrictCode);
