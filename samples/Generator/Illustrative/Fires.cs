using System.Globalization;
using System.Text;
using Wardmote.Samples.Files;

namespace Wardmote.Samples.Illustrative;

/// <summary>
/// One record for each fire of 2017 and 2018. Yearly totals (246 and 352) and those of Cambourne (13 and 35) were published,
/// as was the direction of every other change; which fire was when, where and why is made up.
/// </summary>
internal static class Fires
{
    private static readonly string[] OtherParishes =
    [
        "Balsham", "Bar Hill", "Barrington", "Bassingbourn", "Bourn", "Caldecote", "Caxton", "Comberton", "Dry Drayton", "Duxford",
        "Elsworth", "Fen Ditton", "Fowlmere", "Foxton", "Fulbourn", "Gamlingay", "Girton", "Great Shelford", "Guilden Morden",
        "Hardwick", "Harston", "Haslingfield", "Histon", "Impington", "Landbeach", "Linton", "Litlington", "Longstanton", "Meldreth",
        "Milton", "Oakington", "Orwell", "Over", "Papworth Everard", "Sawston", "Steeple Morden", "Swavesey", "Teversham", "Thriplow",
        "Waterbeach", "Whittlesford",
    ];

    private static readonly Year[] Years =
    [
        new(2017, 246, [("Cambourne", 13), ("Cottenham", 7), ("Willingham", 6), ("Melbourn", 5)], Deliberate: 92, NotKnown: 10, CambourneDeliberate: 6,
            Outdoor: 104, Building: 96, Season: [12, 12, 18, 24, 24, 26, 28, 24, 20, 20, 24, 14]),
        new(2018, 352, [("Cambourne", 35), ("Cottenham", 16), ("Willingham", 14), ("Melbourn", 13)], Deliberate: 148, NotKnown: 15, CambourneDeliberate: 24,
            Outdoor: 181, Building: 111, Season: [15, 15, 17, 25, 32, 46, 60, 40, 30, 28, 30, 14]),
    ];

    public static byte[] File()
    {
        var draw = new Draw(1496);
        var text = new StringBuilder("Illustrative records: made up so that they add up to published totals\n\nIncident number,Incident date,Parish,Cause,Type\n");
        foreach (var year in Years)
        {
            Append(text, year, draw);
        }

        return TextFile.Utf8(text.ToString());
    }

    private static void Append(StringBuilder text, Year year, Draw draw)
    {
        var others = year.Total - year.Named.Sum(n => n.Fires);
        var parishes = year.Named.Concat(Spread(others, draw)).SelectMany(p => Enumerable.Repeat(p.Parish, p.Fires)).ToList();
        var types = draw.Shuffled(("Outdoor", year.Outdoor), ("Building", year.Building), ("Vehicle", year.Total - year.Outdoor - year.Building));
        var cambourne = year.Named[0].Fires;
        var there = draw.Shuffled(("Deliberate", year.CambourneDeliberate), ("Accidental", cambourne - year.CambourneDeliberate));
        var elsewhere = draw.Shuffled(
            ("Deliberate", year.Deliberate - year.CambourneDeliberate),
            ("Unknown", year.NotKnown),
            ("Accidental", year.Total - year.Deliberate - year.NotKnown - cambourne + year.CambourneDeliberate));

        var fires = parishes.Select(parish => (
                Date: Day(year, draw),
                Parish: parish,
                Cause: parish == "Cambourne" ? there.Dequeue() : elsewhere.Dequeue(),
                Type: types.Dequeue()))
            .OrderBy(f => f.Date)
            .ToList();
        for (var i = 0; i < fires.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{year.Number}-{i + 1:000},{fires[i].Date:dd/MM/yyyy},{fires[i].Parish},{fires[i].Cause},{fires[i].Type}\n");
        }
    }

    private static DateOnly Day(Year year, Draw draw)
    {
        var month = draw.Weighted(year.Season) + 1;
        return new DateOnly(year.Number, month, draw.Between(1, DateTime.DaysInMonth(year.Number, month)));
    }

    /// <summary>No other parish comes near the four that were named.</summary>
    private static IEnumerable<(string Parish, int Fires)> Spread(int fires, Draw draw)
    {
        var counts = new int[OtherParishes.Length];
        for (var left = fires; left > 0;)
        {
            var parish = draw.Below(counts.Length);
            if (counts[parish] < 11)
            {
                counts[parish]++;
                left--;
            }
        }

        return OtherParishes.Zip(counts);
    }

    private sealed record Year(
        int Number, int Total, (string Parish, int Fires)[] Named, int Deliberate, int NotKnown, int CambourneDeliberate, int Outdoor, int Building, int[] Season);
}
