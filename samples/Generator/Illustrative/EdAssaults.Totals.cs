namespace Wardmote.Samples.Illustrative;

/// <summary>What was published of the arrivals, and the shapes that are made up.</summary>
internal static partial class EdAssaults
{
    /// <summary>
    /// Home districts of 2018 follow the published shares of 888 victims: 72.6% from the county, 35% from Cambridge, 186 people
    /// from South Cambridgeshire, of whom 33.9% were hurt in a public place and 18.3% in licensed premises; 2014 has 77% from
    /// the county. Other years lie between. Admissions and stabbings rise, as was published; their counts are made up.
    /// </summary>
    public static IReadOnlyList<Year> Years { get; } =
    [
        new(2014, 768, Admitted: 92, Knives: 18, Glass: 20, Homes(262, 34, 17, 83, 195, 22, 155), []),
        new(2015, 723, Admitted: 95, Knives: 20, Glass: 21, Homes(246, 33, 16, 80, 176, 23, 149), []),
        new(2016, 702, Admitted: 101, Knives: 27, Glass: 22, Homes(239, 32, 15, 77, 166, 24, 149), []),
        new(2017, 739, Admitted: 116, Knives: 38, Glass: 24, Homes(256, 34, 16, 76, 166, 27, 164), []),
        new(2018, 888, Admitted: 152, Knives: 57, Glass: 27, Homes(311, 40, 19, 89, 186, 35, 208),
            [("South Cambs", "Public Place", 63), ("South Cambs", "Licensed premise", 34)]),
    ];

    private static readonly string[] Weapons = ["Fist or foot", "Pushed", "Blunt object", "Firearm", "Other weapon", "Unknown"];

    /// <summary>January to December, out of 20.</summary>
    private static readonly int[] Season = [14, 14, 15, 16, 18, 19, 20, 18, 16, 16, 15, 17];

    private enum When
    {
        Night,
        AnyTime,
        Evening,
        SchoolDay,
        WorkingDay,
    }

    /// <summary>Weights of the 24 hours, and of the days from Sunday out of 20; a night belongs to the day on which it began.</summary>
    private static readonly Dictionary<When, (int[] Hours, int[] Days)> Times = new()
    {
        [When.Night] = ([14, 15, 14, 9, 3, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4, 5, 7, 9, 11, 13], [6, 4, 4, 5, 8, 17, 20]),
        [When.AnyTime] = ([9, 9, 8, 5, 2, 1, 1, 1, 2, 2, 3, 4, 5, 5, 6, 8, 8, 8, 8, 8, 9, 9, 10, 10], [11, 10, 10, 10, 11, 17, 20]),
        [When.Evening] = ([6, 4, 3, 2, 1, 1, 1, 2, 3, 3, 4, 4, 5, 5, 5, 6, 7, 8, 9, 9, 10, 10, 9, 8], [18, 14, 13, 13, 14, 17, 20]),
        [When.SchoolDay] = ([0, 0, 0, 0, 0, 0, 0, 0, 4, 6, 8, 9, 12, 11, 9, 10, 3, 1, 0, 0, 0, 0, 0, 0], [0, 19, 20, 20, 19, 18, 0]),
        [When.WorkingDay] = ([2, 2, 2, 1, 1, 1, 2, 4, 6, 8, 9, 9, 9, 9, 9, 9, 9, 8, 6, 5, 4, 4, 3, 3], [10, 18, 18, 19, 19, 20, 14]),
    };

    private static readonly Location[] Locations =
    [
        new("Countryside", [1, 1, 1, 2, 2], When.AnyTime, ["a field", "footpath by the river"]),
        new("Educational Establishment", [13, 21, 12, 27, 39], When.SchoolDay, ["school", "school playground", "college", "on the way out of school"]),
        new("HMP", [1, 3, 6, 1, 11], When.AnyTime, ["prison"]),
        new("Home", [126, 76, 91, 102, 134], When.Evening, ["at home", "home", "friend's house", "partner's flat", "in the garden"]),
        new("Licensed premise", [118, 76, 77, 86, 143], When.Night, ["pub", "outside the pub", "nightclub", "bar in town", "club", "beer garden"]),
        new("Medical Establishment", [12, 23, 16, 27, 21], When.WorkingDay, ["on the ward", "hospital", "surgery"]),
        new("Police Station", [0, 1, 0, 1, 0], When.AnyTime, ["police station"]),
        new("Public Building", [14, 11, 11, 24, 53], When.WorkingDay, ["supermarket", "shop", "library", "leisure centre"]),
        new("Public Place", [327, 281, 321, 278, 343], When.Night, ["street", "town centre", "outside takeaway", "park", "car park", "taxi rank", "village green"]),
        new("Public Transport", [5, 1, 1, 1, 2], When.Evening, ["bus", "on the train"]),
        new("Workplace", [18, 19, 17, 21, 17], When.WorkingDay, ["at work", "work"]),
        new("Other / unknown", [133, 210, 149, 169, 123], When.AnyTime, ["not said", "unknown", "cannot remember", ""]),
    ];

    private static (string, int)[] Homes(int cambridge, int east, int fenland, int huntingdonshire, int south, int peterborough, int elsewhere) =>
    [
        ("Cambridge City", cambridge), ("East Cambs", east), ("Fenland", fenland), ("Hunts", huntingdonshire),
        ("South Cambs", south), ("Peterborough", peterborough), ("Out of county", elsewhere),
    ];

    /// <param name="Known">Published counts of one district's victims by type of place.</param>
    internal sealed record Year(
        int Number,
        int Total,
        int Admitted,
        int Knives,
        int Glass,
        IReadOnlyList<(string Name, int Victims)> Districts,
        IReadOnlyList<(string District, string Location, int Count)> Known);

    private sealed record Location(string Name, int[] ByYear, When When, string[] Places);
}
