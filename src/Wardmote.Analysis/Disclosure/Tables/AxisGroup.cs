namespace Wardmote.Analysis.Disclosure.Tables;

/// <summary>A category and the categories that it adds up.</summary>
public sealed record AxisGroup(string Whole, IReadOnlyList<string> Parts);
