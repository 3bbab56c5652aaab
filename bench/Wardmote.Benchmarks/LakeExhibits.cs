using System.Diagnostics;
using System.Globalization;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Benchmarks;

/// <summary>Exhibits over the imported lake, asked as a server asks them: the lake opened anew each time, in a process that is running.</summary>
internal static class LakeExhibits
{
    private const int Before = 3;
    private const int Timed = 5;

    private static readonly Dictionary<string, string> Questions = new()
    {
        ["exhibit-types"] = "rows: crime_type\ncolumns: month\ntotal-row: All crimes\ntotal-column: 2018",
        ["exhibit-lsoas"] = "rows: lsoa_code\norder: value desc\ntop: 20",
        ["exhibit-burglary"] = "rows: lsoa_code\ncolumns: month\nwhere: { crime_type: Burglary }\norder: last desc\ntop: 20",
        ["exhibit-force"] = "rows: crime_type\ncolumns: outcome\nwhere: { reported_by: Force 07 Constabulary }\nshow: share\nshare-of: row",
    };

    public static IEnumerable<string> Names => Questions.Keys;

    /// <summary>What each asks, for a reader of the results.</summary>
    public static IEnumerable<(string Name, string What)> Titles =>
    [
        ("exhibit-types", "Crime type by month"),
        ("exhibit-lsoas", "The 20 highest of 35,000 LSOAs"),
        ("exhibit-burglary", "Burglary by month in the 20 highest of 35,000 LSOAs"),
        ("exhibit-force", "Outcomes by crime type of one force, in shares"),
    ];

    /// <returns>The median of five, in seconds, after three that are not counted.</returns>
    public static string Seconds(string name, string lake)
    {
        var seconds = Enumerable.Range(0, Before + Timed).Select(_ => Once(name, lake)).Skip(Before).Order().ToList();
        return seconds[Timed / 2].ToString("0.000", CultureInfo.InvariantCulture);
    }

    private static double Once(string name, string lake)
    {
        var clock = Stopwatch.StartNew();
        var folder = new Lake(lake);
        var catalog = DatasetCatalog.Load(folder.DefinitionsFolder);
        using var warehouse = new Warehouse(folder, catalog);
        var question = QuestionReader.Read($"id: {name}\ncaption: Street-level crime\ndataset: street-crime\n{Questions[name]}", name, 1);
        new ExhibitEngine(warehouse, catalog).Answer(question);
        return clock.Elapsed.TotalSeconds;
    }
}
