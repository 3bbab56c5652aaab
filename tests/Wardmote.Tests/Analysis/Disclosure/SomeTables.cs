using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Tests.Analysis.Disclosure;

/// <summary>Tables of records drawn at random, and policies.</summary>
internal static class SomeTables
{
    private static readonly Axis Ward = Axis.Grouped("ward", "All wards", [new("All wards", ["North", "South"]), new("North", ["N1", "N2"]), new("South", ["S1", "S2", "S3"])]);
    private static readonly Axis District = Axis.Flat("ward", "All wards", ["North", "South"]);
    private static readonly Axis Crime = Axis.Flat("crime", "All crime", ["Theft", "Arson", "Other"]);
    private static readonly Axis Month = Axis.Flat("month", "Year", ["Q1", "Q2"]);

    public static DisclosurePolicy Policy(int threshold = 5, AttackerKnowledge attacker = AttackerKnowledge.Threshold, bool showsZero = true, long width = 1) => new()
    {
        Name = "Test",
        From = new(2026, 11, 1),
        Source = "none",
        Threshold = threshold,
        Attacker = attacker,
        ShowsZero = showsZero,
        Width = width,
    };

    /// <summary>One to three tables of the same records: by two or three axes, groups and their wards, with or without printed totals.</summary>
    public static LinkedTables Linked(int seed)
    {
        var random = new Random(seed);
        var records = Enumerable.Range(0, random.Next(3, 90)).Select(_ => new Dictionary<string, string>
        {
            ["ward"] = Pick(random, ["N1", "N2", "S1", "S2", "S3"]),
            ["crime"] = Pick(random, ["Theft", "Arson", "Other"]),
            ["month"] = Pick(random, ["Q1", "Q2"]),
        }).ToList();
        List<Axis[]> kinds = [[Ward, Crime], [Ward, Month], [Crime, Month], [District, Month], [District, Crime, Month], [Ward], [Crime.Without("All crime"), Month], [Ward.Without("S3"), Crime]];
        return LinkedTables.Of([.. Enumerable.Range(1, random.Next(1, 4)).Select(number => Table($"Table {number}", kinds[random.Next(kinds.Count)], records))]);
    }

    public static CountTable Table(string name, IReadOnlyList<Axis> axes, IReadOnlyList<Dictionary<string, string>> records) => new(name, "crimes", axes, categories =>
        Counted(axes, records, categories).Count(), categories => Counted(axes, records, categories).Aggregate(0UL, (key, record) => unchecked(key + Key(record))));

    private static IEnumerable<int> Counted(IReadOnlyList<Axis> axes, IReadOnlyList<Dictionary<string, string>> records, IReadOnlyList<string> categories) => Enumerable.Range(0, records.Count)
        .Where(record => axes.Zip(categories).All(pair => records[record][pair.First.Name] == pair.Second || GroupOf(records[record][pair.First.Name]) == pair.Second));

    /// <summary>As good as drawn by chance: D. E. Knuth's multiplicative hashing.</summary>
    private static ulong Key(int record) => unchecked((ulong)(record + 1) * 11400714819323198485UL) >> 16;

    /// <summary>
    /// A table by place, crime and month with all its totals, of which small counts and about as many others are hidden: a system of some
    /// hundred unknowns, too large for rounding not to matter.
    /// </summary>
    public static (PublishedNumbers Published, long[] Counts) Cube(int seed, double mean, int oneIn)
    {
        var random = new Random(seed);
        Axis[] axes = [Axis.Flat("ward", "All", Names("ward", 12)), Axis.Flat("crime", "All", Names("crime", 10)), Axis.Flat("month", "All", Names("month", 6))];
        var leaves = (from w in axes[0].Categories.Skip(1) from c in axes[1].Categories.Skip(1) from m in axes[2].Categories.Skip(1)
            select (w, c, m)).ToDictionary(cell => cell, _ => (long)(-mean * Math.Log(1 - random.NextDouble())));
        var tables = LinkedTables.Of(new CountTable("Cube", "crimes", axes, at => leaves.Where(leaf => Is(at[0], leaf.Key.w) && Is(at[1], leaf.Key.c) && Is(at[2], leaf.Key.m)).Sum(leaf => leaf.Value)));
        long[] counts = [.. Enumerable.Range(0, tables.Count).Select(tables.CountOf)];
        return (new([.. counts.Select(count => count is > 0 and < 5 ? new KnownRange(1, 4) : count > 0 && random.Next(oneIn) == 0 ? KnownRange.AtLeast(1) : KnownRange.Exactly(count))], [.. tables.Facts]), counts);

        static IEnumerable<string> Names(string kind, int count) => Enumerable.Range(1, count).Select(n => $"{kind} {n}");
        static bool Is(string asked, string own) => asked == "All" || asked == own;
    }

    private static string GroupOf(string category) => category[0] == 'N' ? "North" : category[0] == 'S' ? "South" : category;

    /// <summary>Skewed, so that some cells are small and some are not.</summary>
    private static string Pick(Random random, string[] names) => names[Math.Min(random.Next(names.Length), random.Next(names.Length))];
}
