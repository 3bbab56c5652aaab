using System.Globalization;
using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Before;
using Wardmote.Analysis.Disclosure.Numbers;
using Wardmote.Analysis.Disclosure.Tables;
using Wardmote.Evidence.Disclosure.Linking;

namespace Wardmote.Evidence.Disclosure.Recorded;

/// <summary>
/// What readers have from public editions of before. A number counts as theirs where this edition asks for the same records again, told or
/// not; numbers that no exhibit asks for any more are not looked at.
/// </summary>
public sealed class EarlierEditions
{
    public static readonly EarlierEditions None = new([]);

    private readonly ILookup<string, (ToldSum Told, string Where)> told;

    /// <param name="records">Of all that was published, also of what was withdrawn, from the oldest to the newest.</param>
    public EarlierEditions(IReadOnlyList<PublicationRecord> records) => (Editions, told) = (
        records.Count,
        records.SelectMany(record => record.Told.Select(sum => (Told: sum, Where: string.Create(CultureInfo.InvariantCulture, $"\"{record.Title}\" of {record.PublishedAt.UtcDateTime:d MMMM yyyy}"))))
            .DistinctBy(sum => (sum.Told.Key, sum.Told.Count, sum.Told.Within)).ToLookup(sum => sum.Told.Key));

    /// <summary>How many they are.</summary>
    internal int Editions { get; }

    internal ToldOfMeasure Of(LinkedMeasure linked, IReadOnlyList<MeasuredUse> uses)
    {
        var (counts, numbers, ranges) = (new List<EarlierCount>(), new List<EarlierNumber>(), new List<EarlierRange>());
        foreach (var (use, sum) in uses.SelectMany(use => use.Asked.Select(sum => (use, sum))))
        {
            foreach (var (before, where) in told[ToldSum.Of(use, sum, 0).Key])
            {
                switch (linked.CellsOf(use, sum))
                {
                    case { Count: > 0 } cells when before.Within is { } within:
                        ranges.Add(new(cells, before.Count, within));
                        break;
                    case [var cell]:
                        counts.Add(new(cell, before.Count, where));
                        break;
                    case { Count: > 1 } cells:
                        numbers.Add(new(DerivedNumber.Sum($"{before.Exhibit}, {before.Row}, {before.Column}", cells), before.Count, where));
                        break;
                }
            }
        }

        return new([.. counts.Distinct()], numbers, ranges);
    }
}

internal sealed record ToldOfMeasure(IReadOnlyList<EarlierCount> Counts, IReadOnlyList<EarlierNumber> Numbers, IReadOnlyList<EarlierRange> Ranges)
{
    public int Count => Counts.Count + Numbers.Count + Ranges.Count;

    public Release Into(LinkedTables tables) => new() { Tables = tables, CountsBefore = Counts, NumbersBefore = Numbers, RangesBefore = Ranges };
}
