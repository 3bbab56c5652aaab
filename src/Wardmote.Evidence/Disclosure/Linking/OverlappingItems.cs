using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Disclosure.Linking;

/// <summary>
/// Sums of values that overlap (a person may have several needs) are taken apart by value: each is a part of the whole that the dataset's
/// definition names, and what is left of the whole is looked at as well, since anybody can subtract.
/// </summary>
internal static class OverlappingItems
{
    /// <exception cref="UnlinkableException">There is more of a part than of the whole.</exception>
    public static PartedRecords Part(CountedRecords records, IReadOnlyList<MeasuredUse> uses, Dataset dataset)
    {
        var sums = uses.SelectMany(use => use.Asked.Select(sum => new PartSum(use, sum, [.. use.Products(sum)]))).ToList();
        if (dataset.Columns.FirstOrDefault(c => c.Whole is not null) is not { } column || PlaceOf(records, Cut.Of(new Condition(column.Name, []), dataset).Cut) is not (>= 0 and var at))
        {
            return new(records, [new ItemPart { Records = [.. records.All.Select(r => (r, false))], Sums = sums }]);
        }

        // What a value says of other columns (the group that a need belongs to) cuts nothing any further.
        var kept = Enumerable.Range(0, records.Cuts.Count).Where(c => c != at && !CutFamilies.Determines(records, at, c)).ToList();
        var items = sums.SelectMany(s => s.Products.SelectMany(p => ItemsOf(p, records.Cuts[at], records, at).Select(item => (Item: item, s.Use, s.Sum, Product: p))));
        return new(
            new([.. kept.Select(c => records.Cuts[c])], [.. records.All.Select(r => Short(r, kept))]),
            [.. items.GroupBy(i => i.Item).Select(item => PartOf(records, at, kept, column.Whole!, item.Key, [.. item.GroupBy(i => (i.Use, i.Sum)).Select(g => new PartSum(g.Key.Use, g.Key.Sum, [.. g.Select(i => i.Product)]))]))]);
    }

    private static int PlaceOf(CountedRecords records, Cut cut) => records.Cuts.ToList().FindIndex(c => c.Id == cut.Id);

    /// <summary>Without a word of which values, all of them are added up.</summary>
    private static IEnumerable<string> ItemsOf(IReadOnlyList<Admitted> product, Cut items, CountedRecords records, int at) =>
        product.FirstOrDefault(a => a.Cut.Id == items.Id)?.Keys ?? records.All.Select(r => r.Keys[at]).Distinct();

    private static CountedRecord Short(CountedRecord record, List<int> kept) => record with { Keys = [.. kept.Select(c => record.Keys[c])] };

    private static ItemPart PartOf(CountedRecords records, int at, List<int> kept, string whole, string item, IReadOnlyList<PartSum> sums)
    {
        var left = new Dictionary<string, CountedRecord>();
        var own = new List<CountedRecord>();
        foreach (var record in records.All.Where(r => r.Keys[at] == whole || r.Keys[at] == item))
        {
            var short_ = Short(record, kept);
            var key = string.Join('\u001f', short_.Keys);
            left[key] = short_ with { Count = (left.GetValueOrDefault(key)?.Count ?? 0) + (record.Keys[at] == whole ? record.Count : -record.Count), Key = unchecked((left.GetValueOrDefault(key)?.Key ?? 0) + (record.Keys[at] == whole ? record.Key : 0 - record.Key)) };
            if (record.Keys[at] != whole)
            {
                own.Add(short_);
            }
        }

        return left.Values.Any(r => r.Count < 0)
            ? throw new UnlinkableException($"there are more of \"{item}\" than of \"{whole}\"")
            : new ItemPart
            {
                Records = [.. own.Select(r => (r, true)), .. left.Values.Select(r => (r, false))],
                Sums = sums,
                Item = item == whole ? null : item,
                Others = $"other than {item}",
                Whole = whole,
            };
    }
}

/// <param name="All">All records, by every cut but that of the values that overlap.</param>
internal sealed record PartedRecords(CountedRecords All, IReadOnlyList<ItemPart> Parts);

/// <summary>Sums whose records do not overlap, with the records that they count.</summary>
internal sealed record ItemPart
{
    /// <summary>Each with whether it has the value, or belongs to what is left of the whole.</summary>
    public required IReadOnlyList<(CountedRecord Record, bool IsItem)> Records { get; init; }

    public required IReadOnlyList<PartSum> Sums { get; init; }

    /// <summary>The value that all these sums are of; null where values do not overlap, or for the whole.</summary>
    public string? Item { get; init; }

    /// <summary>What is left of the whole.</summary>
    public string? Others { get; init; }

    public string? Whole { get; init; }
}

internal sealed record PartSum(MeasuredUse Use, AskedSum Sum, IReadOnlyList<IReadOnlyList<Admitted>> Products);
