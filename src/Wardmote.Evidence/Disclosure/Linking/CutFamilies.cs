namespace Wardmote.Evidence.Disclosure.Linking;

/// <summary>Which cuts make up one breakdown: those of one family, and places that lie within one another wherever there are records.</summary>
internal static class CutFamilies
{
    public static IReadOnlyList<KeySets> Of(CountedRecords records) =>
        [.. Enumerable.Range(0, records.Cuts.Count).GroupBy(c => records.Cuts[c].Family).SelectMany(family => Groups(records, [.. family])).Select(group => new KeySets(records, group))];

    private static List<List<int>> Groups(CountedRecords records, List<int> family)
    {
        if (records.Cuts[family[0]].Family != Cut.Place)
        {
            return [family];
        }

        var groups = new List<List<int>>();
        foreach (var cut in family.OrderByDescending(c => records.All.Select(r => r.Keys[c]).Distinct().Count()))
        {
            if (groups.FirstOrDefault(group => Determines(records, group[0], cut)) is { } finer)
            {
                finer.Add(cut);
            }
            else
            {
                groups.Add([cut]);
            }
        }

        return groups;
    }

    /// <summary>True where records that have the same key in one cut have the same in another.</summary>
    public static bool Determines(CountedRecords records, int finer, int coarser)
    {
        var seen = new Dictionary<string, string>();
        foreach (var record in records.All)
        {
            if (!seen.TryAdd(record.Keys[finer], record.Keys[coarser]) && seen[record.Keys[finer]] != record.Keys[coarser])
            {
                return false;
            }
        }

        return true;
    }
}
