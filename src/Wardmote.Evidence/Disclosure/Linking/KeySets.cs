namespace Wardmote.Evidence.Disclosure.Linking;

/// <summary>The different combinations of keys that records have in the cuts of one family, and which of them a sum takes in.</summary>
internal sealed class KeySets
{
    private readonly IReadOnlyList<int> cuts;
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<IReadOnlyList<string>> keys = [];
    private readonly Dictionary<(int Cut, string Keys), HashSet<int>> known = [];

    /// <param name="cuts">Their places among the cuts of the records.</param>
    public KeySets(CountedRecords records, IReadOnlyList<int> cuts)
    {
        this.cuts = cuts;
        foreach (var record in records.All)
        {
            CombinationOf(record);
        }

        Title = string.Join(" / ", cuts.Select(c => records.Cuts[c].Title).Distinct());
    }

    /// <summary>For reports: "Year / Month".</summary>
    public string Title { get; }

    public int Count => keys.Count;

    public bool Has(int cut) => cuts.Contains(cut);

    /// <summary>Combinations that have one of the keys in a cut.</summary>
    public HashSet<int> Of(int cut, IReadOnlyList<string> admitted)
    {
        var id = (cut, string.Join('\u001e', admitted));
        if (!known.TryGetValue(id, out var set))
        {
            var (place, wanted) = (cuts.ToList().IndexOf(cut), admitted.ToHashSet());
            known[id] = set = [.. Enumerable.Range(0, keys.Count).Where(k => wanted.Contains(keys[k][place]))];
        }

        return set;
    }

    public string NameOf(int combination) => string.Join(", ", keys[combination].Where(k => k.Length > 0).Distinct()) is { Length: > 0 } name ? name : "not recorded";

    public int CombinationOf(CountedRecord record)
    {
        IReadOnlyList<string> combination = [.. cuts.Select(c => record.Keys[c])];
        var id = string.Join('\u001f', combination);
        if (!numbers.TryGetValue(id, out var number))
        {
            numbers[id] = number = keys.Count;
            keys.Add(combination);
        }

        return number;
    }
}
