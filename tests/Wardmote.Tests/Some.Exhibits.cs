using System.Globalization;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests;

public static partial class Some
{
    private static readonly string[] Areas = ["Cambridgeshire", "Cambridge City", "East Cambridgeshire", "Fenland", "Huntingdonshire", "South Cambridgeshire", "Peterborough", "Total"];

    public static ExhibitBlock Exhibit(string id, string label, string caption, Table table, Chart? chart = null, params string[] notes) => new()
    {
        Id = id,
        Label = label,
        Caption = caption,
        Table = table,
        Chart = chart,
        Notes = notes,
        Provenance = new Provenance
        {
            Source = "Hospital trust, emergency department (ISTV)",
            Period = "January 2014 to December 2018",
            Caveats = ["Places are as the victim gave them at the desk."],
            Imports = [new ProvenanceImport("2018-12-14-0001", "ed-assaults-yearly", "ed assaults 2014-2018.csv", new string('a', 64), new DateTimeOffset(2018, 12, 14, 9, 30, 0, TimeSpan.Zero), 1215, Provisional: false)],
            Question = $"id: {id}\nrows: location\ncolumns: year",
        },
    };

    /// <summary>A table of counts: one row header, then a column per name.</summary>
    public static Table Counts(string corner, IReadOnlyList<string> columns, IEnumerable<(string Name, decimal?[] Values)> rows, string unit = "incidents", int decimals = 0) => new()
    {
        Columns = [new TableColumn { Heading = corner }, .. columns.Select(name => new TableColumn { Heading = name, Unit = unit, Decimals = decimals })],
        RowHeaders = 1,
        Rows = [.. rows.Select(row => new TableRow([Word(row.Name), .. row.Values.Select(value => Number(value, decimals))], Total: row.Name == "Total"))],
    };

    public static Cell Word(string text) => new() { Text = text };

    public static Cell Number(decimal? value, int decimals = 0) => value is { } number
        ? new Cell { Text = number.ToString("N" + decimals, CultureInfo.InvariantCulture), Value = number }
        : Cell.Blank;

    public static Cell Percent(decimal value) => new() { Text = value.ToString("0", CultureInfo.InvariantCulture) + "%", Value = value };

    public static ExhibitBlock AssaultsByPlace(int number, string label)
    {
        var table = Counts("Type of place", ["2014", "2015", "2016", "2017", "2018*"],
        [
            ("Countryside", [1, 1, 1, 2, 2]), ("Educational establishment", [13, 21, 12, 27, 39]), ("Home", [126, 76, 91, 102, 134]),
            ("Licensed premises", [118, 76, 77, 86, 143]), ("Public place", [327, 281, 321, 278, 1343]), ("Other or unknown", [133, 210, 149, 169, 123]),
            ("Total", [718, 665, 651, 664, 1784]),
        ]);
        var rows = table.Rows.ToList();
        rows[0] = new TableRow([.. rows[0].Cells.Take(5), new Cell { Text = "[c]", Note = 2 }]);
        var columns = table.Columns.ToList();
        columns[5] = columns[5] with { PartPeriod = "January to November", Provisional = true };
        return Exhibit($"assaults-by-place-{number}", label, "Assaults by type of place, 2014 to 2018", table with { Rows = rows, Columns = columns }, null,
            "2018 covers January to November.", "[c] is a count too small to show.");
    }

    /// <summary>Two row headers, two heading rows, a number and a share side by side: too wide for an upright page.</summary>
    public static ExhibitBlock NeedsByDistrict(int number, string label)
    {
        var columns = new List<TableColumn> { new() { Heading = "Group" }, new() { Heading = "Need" } };
        foreach (var district in Areas)
        {
            columns.Add(new TableColumn { Heading = district, Group = district, Short = "Number", Unit = "people" });
            columns.Add(new TableColumn { Heading = $"{district}, %", Group = district, Short = "%", Unit = "%" });
        }

        (string Group, string Need)[] needs = [("", "Number of offenders"), ("Gender", "Male"), ("Gender", "Female"), ("Issues", "Child issues"), ("Issues", "Suicide or self-harm"), ("Issues", "Domestic abuse"), ("Disability", "Yes"), ("Disability", "No")];
        var rows = needs.Select((need, r) => new TableRow([Word(need.Group), Word(need.Need), .. Areas.SelectMany((_, d) => new[] { Number(1008 / (d + 1) / (r + 1)), r == 0 ? Cell.Blank : Percent(100 / (r + 1)) })]));
        return Exhibit($"needs-by-district-{number}", label, "Needs of offenders by district, May 2018", new Table { Columns = columns, RowHeaders = 2, Rows = [.. rows] }, null,
            "A person can have several needs.");
    }
}
