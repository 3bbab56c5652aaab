using Wardmote.Analysis.Disclosure.Numbers;

namespace Wardmote.Analysis.Disclosure.Before;

/// <summary>A percentage, rate or other number that an earlier publication printed.</summary>
/// <param name="Printed">As it was printed, to the decimals that the number has.</param>
/// <param name="Where">Names the publication, for reports.</param>
public sealed record EarlierNumber(DerivedNumber Number, decimal Printed, string Where);
