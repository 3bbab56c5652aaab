namespace Wardmote.Analysis.Harm;

/// <summary>What one offence weighs: days of sentence, or whatever unit its set says.</summary>
/// <param name="Code">The offence code as its publisher writes it; blank where the set goes by description only.</param>
/// <param name="Weight">Nought or more.</param>
public sealed record HarmWeight(string Code, string Description, double Weight);

/// <summary>Offences as they were counted, before any weight is known.</summary>
/// <param name="Code">Null or blank where the data carry none.</param>
/// <param name="Description">Null or blank where the data carry none.</param>
/// <param name="Count">Nought or more; offences that could have happened belong here with nought.</param>
public sealed record OffenceCount(string? Code, string? Description, long Count);
