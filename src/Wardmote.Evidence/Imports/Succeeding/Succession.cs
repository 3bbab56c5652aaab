using System.Globalization;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Imports.Succeeding;

/// <summary>What a new import puts out of force, and what it may not.</summary>
internal sealed class Succession
{
    /// <summary>Months with fewer live records may shrink by chance; from here on, a month that loses more than half is questioned.</summary>
    private const int Noticeable = 20;

    private readonly Dataset dataset;
    private readonly IReadOnlyList<LiveSlice> live;
    private readonly bool replace;
    private readonly Place file;
    private readonly FindingList findings;

    /// <param name="live">Slices in force before the import.</param>
    /// <param name="replace">True where whoever imports it wants live figures replaced, even by less.</param>
    /// <param name="findings">Gets an error for each live figure that must not be replaced.</param>
    public Succession(Dataset dataset, IReadOnlyList<Slice> slices, IReadOnlyList<LiveSlice> live, bool replace, Place file, FindingList findings)
    {
        (this.dataset, this.live, this.replace, this.file, this.findings) = (dataset, live, replace, file, findings);
        Slices = [.. slices.Select(slice => slice with { ReplacesLonger = live.Any(l => IsLonger(l.Slice, slice) && (replace || IsCovered(l.Slice, slices))) })];
        Replaced = [.. live.Select(l => (Old: l, New: Slices.FirstOrDefault(s => s.Replaces(l.Slice)))).Where(r => r.New is not null).Select(r => new Replacement(r.Old, r.New!))];
        foreach (var slice in Slices)
        {
            Judge(slice);
        }
    }

    /// <summary>The new import's slices; those that take the place of a longer one say so.</summary>
    public IReadOnlyList<Slice> Slices { get; }

    /// <summary>Live slices that go out of force, each with the new one that takes its place.</summary>
    public IReadOnlyList<Replacement> Replaced { get; }

    private static bool IsLonger(Slice old, Slice slice) => old.Whose == slice.Whose && old.Period.Contains(slice.Period) && old.Period != slice.Period;

    /// <summary>True where the new slices together have every day of the old one: twelve months for a year.</summary>
    private static bool IsCovered(Slice old, IReadOnlyList<Slice> slices)
    {
        var day = old.Period.Start;
        foreach (var period in slices.Where(s => s.Whose == old.Whose).Select(s => s.Period).Order())
        {
            day = period.Start <= day && period.End >= day ? period.End.AddDays(1) : day;
        }

        return day > old.Period.End;
    }

    private void Judge(Slice slice)
    {
        foreach (var old in live.Where(l => l.Slice.Whose == slice.Whose && l.Slice.Period.Overlaps(slice.Period)))
        {
            if (slice.Replaces(old.Slice))
            {
                Questioned(slice, old);
            }
            else if (IsLonger(old.Slice, slice))
            {
                findings.Error(
                    FindingKind.Period,
                    file,
                    $"{Label(slice)} is only a part of {Label(old.Slice)}, which is live from {Named(old)}.",
                    $"Import a file that covers all of {Label(old.Slice)}. To put those figures out of force, all of them, and have {Label(slice)} alone, say so.",
                    slice.AsWritten,
                    ReadingChoice.Replace);
            }
            else
            {
                findings.Warn(
                    FindingKind.Period,
                    file,
                    $"{Label(slice)} overlaps with {Label(old.Slice)}, which is live from {Named(old)}. Both are in force.",
                    "Do not add up figures of the two.",
                    slice.AsWritten);
            }
        }

        var shorter = Replaced.Where(r => r.New == slice && r.Old.Slice.Period != slice.Period && slice.Period.Contains(r.Old.Slice.Period)).ToList();
        if (shorter.Count > 1)
        {
            findings.Warn(
                FindingKind.Period,
                file,
                $"{Label(slice)} takes the place of {shorter.Count} shorter periods, which can then no longer be told apart.",
                "If the shorter ones are still needed, ask the owner for the figures by those.",
                slice.AsWritten);
        }
    }

    /// <summary>A month of records that loses most of them is more often a stray record in another month's file than a correction.</summary>
    private void Questioned(Slice slice, LiveSlice old)
    {
        if (dataset.Grain == Grain.Record && !replace && old.Slice.Period == slice.Period && old.Slice.Rows >= Noticeable && slice.Rows * 2 < old.Slice.Rows)
        {
            findings.Error(
                FindingKind.Period,
                file,
                string.Create(CultureInfo.InvariantCulture, $"{Label(slice)} has {slice.Rows:N0} records here and {old.Slice.Rows:N0} in {Named(old)}, which it would replace."),
                "If they are strays, take them out of the file. If the smaller number is right, say so.",
                choice: ReadingChoice.Replace);
        }
    }

    private string Label(Slice slice) =>
        string.Join(", ", slice.Of.Where(o => o.Length > 0).Append(PeriodLabel.Of(slice.Period, dataset.Calendar.Year)));

    private static string Named(LiveSlice slice) => $"{slice.Import.Source.Name} (import {slice.Import.Id})";
}

/// <param name="Old">A slice in force until now.</param>
/// <param name="New">The slice of the new import that replaces it.</param>
internal sealed record Replacement(LiveSlice Old, Slice New);
