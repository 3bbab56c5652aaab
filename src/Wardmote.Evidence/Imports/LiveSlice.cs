namespace Wardmote.Evidence.Imports;

/// <summary>A slice whose figures are in force: no newer import covers the same stretch of time for the same partner or area.</summary>
public sealed record LiveSlice(ImportRecord Import, Slice Slice);
