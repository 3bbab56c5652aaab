namespace Wardmote.Analysis.Disclosure.Numbers;

/// <summary>A number that may not be printed. It holds the true value.</summary>
/// <param name="Value">Null where the base is nought.</param>
public sealed record HiddenNumber(string Name, decimal? Value, HiddenNumberReason Reason);
