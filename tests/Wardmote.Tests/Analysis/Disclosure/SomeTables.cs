using Wardmote.Analysis.Disclosure;
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
        records.Count(record => axes.Zip(categories).All(pair => record[pair.First.Name] == pair.Second || GroupOf(record[pair.First.Name]) == pair.Second)));

    private static string GroupOf(string category) => category[0] == 'N' ? "North" : category[0] == 'S' ? "South" : category;

    /// <summary>Skewed, so that some cells are small and some are not.</summary>
    private static string Pick(Random random, string[] names) => names[Math.Min(random.Next(names.Length), random.Next(names.Length))];
}
