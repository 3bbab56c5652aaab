using System.Globalization;
using System.Text;
using Wardmote.Samples.Files;

namespace Wardmote.Samples.Illustrative;

/// <summary>
/// One record for each of the 3,820 arrivals of five years. Counts by type of place, and for 2018 those of victims' home
/// districts, were published and come out exactly; everything that tells one arrival from another is made up.
/// </summary>
internal static partial class EdAssaults
{
    public static byte[] File(Year year)
    {
        var draw = new Draw(532UL + (ulong)year.Number);
        var victims = Victims(year, draw);
        var blades = draw.Shuffled(("Knife", year.Knives), ("Glass/Bottle", year.Glass), ("", year.Total - year.Knives - year.Glass));
        var arrivals = victims
            .Select(v => Arrival(v, blades.Dequeue(), year, draw))
            .OrderBy(a => a.Arrived)
            .ToList();
        Admit(arrivals, year.Admitted, draw);

        var text = new StringBuilder("Illustrative records: made up so that they add up to published totals; nobody is described\n\n")
            .Append("Record number,Arrived,Date of assault,Time of assault,Place as told,Location type,Weapon,Admitted,Age,Sex,Home district\n");
        for (var i = 0; i < arrivals.Count; i++)
        {
            var a = arrivals[i];
            text.Append(CultureInfo.InvariantCulture, $"{i + 1},{a.Arrived:dd/MM/yyyy HH:mm},{a.Assaulted:dd/MM/yyyy},{a.Assaulted:HH:mm},{a.Place},{a.Location},")
                .Append(CultureInfo.InvariantCulture, $"{a.Weapon},{(a.Admitted ? "Y" : "N")},{a.Age},{a.Sex},{a.District}\n");
        }

        return TextFile.Utf8WithMark(text.ToString());
    }

    /// <summary>Pairs home districts with types of place; the year may say how many of one district go with one type.</summary>
    private static List<(string Location, string District)> Victims(Year year, Draw draw)
    {
        var locations = Locations.ToDictionary(l => l.Name, l => l.ByYear[year.Number - 2014]);
        var districts = year.Districts.ToDictionary(d => d.Name, d => d.Victims);
        var victims = new List<(string, string)>();
        foreach (var (district, location, count) in year.Known)
        {
            victims.AddRange(Enumerable.Repeat((location, district), count));
            locations[location] -= count;
            districts[district] -= count;
        }

        foreach (var tied in year.Known.Select(k => k.District).Distinct())
        {
            var free = locations.Where(l => year.Known.All(k => k.District != tied || k.Location != l.Key)).Select(l => (l.Key, l.Value));
            foreach (var location in draw.Shuffled(free).Take(districts[tied]))
            {
                victims.Add((location, tied));
                locations[location]--;
            }

            districts.Remove(tied);
        }

        var homes = draw.Shuffled(districts.Select(d => (d.Key, d.Value)));
        victims.AddRange(draw.Shuffled(locations.Select(l => (l.Key, l.Value))).Select(location => (location, homes.Dequeue())));
        return victims;
    }

    private static Record Arrival((string Location, string District) victim, string blade, Year year, Draw draw)
    {
        var kind = Locations.First(l => l.Name == victim.Location);
        var hours = Times[kind.When];
        DateTime arrived;
        DateTime assaulted;
        do
        {
            var hour = draw.Weighted(hours.Hours);
            var day = new DateTime(year.Number, 1, 1).AddDays(draw.Below(DateTime.IsLeapYear(year.Number) ? 366 : 365));
            assaulted = day.AddHours(hour).AddMinutes(draw.Below(12) * 5);
            arrived = assaulted.AddMinutes(draw.Between(25, 240));
            if (draw.Below(20) >= hours.Days[(int)assaulted.AddHours(-6).DayOfWeek] || draw.Below(20) >= Season[assaulted.Month - 1])
            {
                arrived = DateTime.MinValue;
            }
        }
        while (arrived.Year != year.Number);

        var male = draw.Chance(blade.Length > 0 ? 83 : 69);
        return new Record
        {
            Arrived = arrived,
            Assaulted = assaulted,
            Place = draw.One(kind.Places),
            Location = victim.Location,
            District = victim.District,
            Weapon = blade.Length > 0 ? blade : Weapons[draw.Weighted([620, 90, 80, 3, 57, 150])],
            Age = Age(kind.When, blade.Length > 0 && male, draw),
            Sex = draw.Below(250) == 0 ? "Not known" : male ? "M" : "F",
        };
    }

    private static int Age(When when, bool stabbed, Draw draw) => when == When.SchoolDay
        ? draw.Between(11, 18)
        : draw.Weighted(stabbed ? [0, 16, 55, 18, 8, 3, 1] : [1, 17, 36, 20, 13, 8, 5]) * 10 + draw.Below(10);

    /// <summary>Those hurt with a blade are six times as likely to be kept in.</summary>
    private static void Admit(List<Record> arrivals, int admissions, Draw draw)
    {
        for (var left = admissions; left > 0;)
        {
            var arrival = draw.One(arrivals);
            if (!arrival.Admitted && draw.Below(6) < (arrival.Weapon is "Knife" or "Glass/Bottle" ? 6 : 1))
            {
                arrival.Admitted = true;
                left--;
            }
        }
    }

    private sealed class Record
    {
        public required DateTime Arrived { get; init; }

        public required DateTime Assaulted { get; init; }

        public required string Place { get; init; }

        public required string Location { get; init; }

        public required string Weapon { get; init; }

        public required string District { get; init; }

        public required int Age { get; init; }

        public required string Sex { get; init; }

        public bool Admitted { get; set; }
    }
}
