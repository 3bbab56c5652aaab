namespace Wardmote.Analysis.Periods;

/// <summary>What a piece of text says about time.</summary>
/// <param name="Period">The days that are meant.</param>
/// <param name="Mark">The mark that followed it and points at a footnote ("*" in "2018*"); null for none.</param>
/// <param name="Doubt">How it was taken where it could be taken otherwise, as a sentence; null where there is one reading.</param>
public readonly record struct PeriodReading(Period Period, string? Mark = null, string? Doubt = null);

/// <summary>A period found inside a longer heading.</summary>
/// <param name="Rest">The heading without it: "ALL ASB" of "Apr-Nov 2017 ALL ASB".</param>
public readonly record struct PeriodInText(PeriodReading Reading, string Rest);

/// <summary>Where a period stands in running text.</summary>
/// <param name="Start">Offset from 0.</param>
/// <param name="End">Offset after its last character.</param>
public readonly record struct PeriodPlace(int Start, int End, PeriodReading Reading);
