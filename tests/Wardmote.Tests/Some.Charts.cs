using System.Globalization;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests;

public static partial class Some
{
    /// <summary>A chart of that kind with its table: one row for each category.</summary>
    public static ExhibitBlock Charted(string id, string label, string caption, Chart chart, params string[] notes)
    {
        var table = Counts(chart.CategoryTitle ?? "", [.. chart.Series.Select(series => series.Name)],
            chart.Categories.Select((category, c) => (category, chart.Series.Select(series => series.Values[c]).ToArray())), chart.Unit ?? chart.ValueTitle, chart.Decimals);
        return Exhibit(id, label, caption, table, chart, notes);
    }

    /// <summary>Sixty months, one of them without a figure and the last one partial.</summary>
    public static ExhibitBlock AssaultsByMonth(int number, string label)
    {
        var months = Enumerable.Range(0, 60).Select(m => new DateOnly(2014, 1, 1).AddMonths(m)).ToList();
        return Charted($"assaults-by-month-{number}", label, "Assault arrivals by month, 2014 to 2018", new Chart
        {
            Kind = ChartKind.Line,
            Description = "Arrivals fall until 2016 and rise from then on.",
            Categories = [.. months.Select(month => month.ToString("MMM yyyy", CultureInfo.InvariantCulture))],
            CategoryTitle = "Month",
            ValueTitle = "Assault arrivals per month",
            Series =
            [
                new Series("All assaults", [.. months.Select((month, m) => m == 20 ? (decimal?)null : 60 + m * m / 120 + m * 7 % 13)]),
                new Series("Admitted to hospital", [.. months.Select((month, m) => (decimal?)(8 + m / 6 + m * 5 % 7))]),
                new Series("Stabbings", [.. months.Select((month, m) => (decimal?)(2 + m / 15 + m * 3 % 4))]),
            ],
            PartPeriods = [59],
        }, "December 2018 covers 1 to 14 December.");
    }

    public static ExhibitBlock VictimsByAge(int number, string label) => Charted($"victims-by-age-{number}", label, "Victims of stabbing by age and sex, 2014 to 2018", new Chart
    {
        Kind = ChartKind.Pyramid,
        Description = "Men in their twenties are the largest group.",
        Categories = ["0 to 9", "10 to 19", "20 to 29", "30 to 39", "40 to 49", "50 to 59", "60 to 69", "70 and over"],
        CategoryTitle = "Age",
        ValueTitle = "Victims",
        Series = [new Series("Men", [1, 42, 88, 51, 33, 14, 4, 1]), new Series("Women", [0, 9, 17, 12, 11, 5, 3, 2])],
    });

    public static ExhibitBlock ArrivalsByHour(int number, string label) => Charted($"arrivals-by-hour-{number}", label, "Assault arrivals by hour and weekday, 2018", new Chart
    {
        Kind = ChartKind.Heat,
        Description = "Arrivals gather between midnight and 3 am on Saturday and Sunday.",
        Categories = [.. Enumerable.Range(0, 24).Select(hour => hour.ToString("00", CultureInfo.InvariantCulture))],
        CategoryTitle = "Hour of arrival",
        ValueTitle = "Assault arrivals",
        Series = [.. new[] { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" }
            .Select((day, d) => new Series(day, [.. Enumerable.Range(0, 24).Select(h => (decimal?)((d > 4 && h < 4 ? 14 : 1) + (h * 5 + d * 3) % 7 + (h > 17 ? 4 : 0)))]))],
    });

    public static ExhibitBlock AmbulanceByDistrict(int number, string label) => Charted($"ambulance-by-district-{number}", label, "Ambulance callouts for assault by district, 2016 to 2018", new Chart
    {
        Kind = ChartKind.GroupedBar,
        Description = "Callouts fell in every district.",
        Categories = ["Cambridge City", "East Cambridgeshire", "Fenland", "Huntingdonshire", "South Cambridgeshire"],
        CategoryTitle = "District",
        ValueTitle = "Callouts",
        Series = [new Series("2016", [215, 55, 170, 131, 82]), new Series("2017", [222, 59, 157, 137, 62]), new Series("2018 (January to November)", [184, 38, 132, 104, 53])],
    }, "2018 covers January to November.");

    public static ExhibitBlock OffencesByYear(int number, string label) => Charted($"offences-by-year-{number}", label, "Sentenced offences by category, 2015 to 2018", new Chart
    {
        Kind = ChartKind.StackedBar,
        Description = "Violence and motoring offences grew most.",
        Categories = ["2015", "2016", "2017", "Jan - Sep 2018"],
        CategoryTitle = "Year",
        ValueTitle = "Sentenced offences",
        Series = [new Series("Violence", [9, 16, 38, 27]), new Series("Acquisitive", [5, 12, 21, 19]), new Series("Motoring", [3, 5, 7, 21]), new Series("Drugs", [2, 5, 7, 8]), new Series("Other", [1, 6, 13, 14]), new Series("Sexual", [null, null, 1, null])],
        PartPeriods = [3],
    });

    public static ExhibitBlock FiresByKind(int number, string label) => Charted($"fires-by-kind-{number}", label, "Fires by kind, 2018", new Chart
    {
        Kind = ChartKind.Bar,
        Description = "Outdoor fires are the most frequent.",
        Categories = ["Outdoor, deliberate", "Outdoor, accidental", "Building", "Vehicle", "Chimney", "Other or not known at the time of writing"],
        CategoryTitle = "Kind of fire",
        ValueTitle = "Fires",
        Series = [new Series("2018", [143, 88, 61, 37, 19, 3])],
    });

    public static ExhibitBlock ChangeByWard(int number, string label) => Charted($"change-by-ward-{number}", label, "Change in anti-social behaviour by ward, 2017 to 2018", new Chart
    {
        Kind = ChartKind.Bar,
        Description = "It fell in most wards and rose in three.",
        Categories = ["Milton and Waterbeach", "Shelford", "Bar Hill", "Gamlingay", "Cambourne", "Melbourn", "Histon and Impington"],
        CategoryTitle = "Ward",
        ValueTitle = "Change in incidents",
        Series = [new Series("Change", [17, 7, 4, 0, -38, -58, -81])],
    });

    public static ExhibitBlock HowSafe(int number, string label) => Charted($"how-safe-{number}", label, "How widespread are the following?", new Chart
    {
        Kind = ChartKind.Likert,
        Description = "Most think that verbal abuse is widespread.",
        Categories = ["Verbal abuse in the street", "Offensive jokes in everyday life", "Assault", "Expressions of hatred by public figures"],
        CategoryTitle = "Question",
        ValueTitle = "Respondents",
        Unit = "%",
        Series = [new Series("Very rare", [5, 5, 27, 18]), new Series("Fairly rare", [23, 14, 46, 32]), new Series("Don't know", [9, 9, 14, 18]), new Series("Fairly widespread", [45, 36, 9, 23]), new Series("Very widespread", [18, 36, 4, 9])],
    });
}
