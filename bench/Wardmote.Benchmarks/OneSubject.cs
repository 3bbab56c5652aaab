using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Benchmarks;

/// <summary>What a benchmark runs as a process of its own: bare DuckDB, or a part of the product that has no command.</summary>
internal static class OneSubject
{
    public static Command Command()
    {
        var what = new Argument<string>("what").AcceptOnlyFromAmong(["duckdb-load", "duckdb-scan", "lake-group", "duckdb-scan-again", "lake-group-again", "assessment", "serve", .. LakeExhibits.Names, .. SpatialSubjects.Names]);
        var path = new Argument<string>("path");
        var formats = new Argument<Format[]>("formats") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("one", "Run one subject once; used by the benchmarks themselves.") { Arguments = { what, path, formats }, Hidden = true };
        command.SetAction(parse => Console.WriteLine(Run(parse.GetValue(what)!, parse.GetValue(path)!, parse.GetValue(formats)!)));
        return command;
    }

    private static object? Run(string what, string path, Format[] formats) => what switch
    {
        "assessment" => WarmAssessment.Seconds(path, formats),
        "serve" => Serve(path),
        "duckdb-load" => Bare($"CREATE TABLE t AS SELECT * FROM read_csv('{path}'); SELECT count(*) FROM t"),
        "duckdb-scan" => Scan(path),
        "lake-group" => Lake(path),
        "duckdb-scan-again" => Again(() => Scan(path)),
        "lake-group-again" => Again(() => Lake(path)),
        _ when LakeExhibits.Names.Contains(what) => LakeExhibits.Seconds(what, path),
        _ => SpatialSubjects.Run(what, path),
    };

    private static string Serve(string folder)
    {
        LoadSite.ServeAsync(folder, Environment.GetEnvironmentVariable("WARDMOTE_BENCH_POSTGRES") is { Length: > 0 } connection ? connection : null).GetAwaiter().GetResult();
        return "stopped";
    }

    /// <returns>The median of five, in seconds, after one that is not counted.</returns>
    private static string Again(Func<object?> run)
    {
        run();
        var seconds = Enumerable.Range(0, 5).Select(_ =>
        {
            var clock = Stopwatch.StartNew();
            run();
            return clock.Elapsed.TotalSeconds;
        }).Order().ToList();
        return seconds[2].ToString("0.000", CultureInfo.InvariantCulture);
    }

    private static object? Scan(string path) => Bare(Group("\"LSOA code\"", "\"Month\"", "\"Crime type\"", $"read_csv('{path}')"));

    private static string Group(string place, string month, string type, string from) => $"""
        SELECT count(*) || ' groups, largest ' || max(n)
        FROM (SELECT {place}, {month}, {type}, count(*) AS n FROM {from} GROUP BY ALL)
        """;

    private static object? Bare(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SET threads = 2; " + sql;
        return command.ExecuteScalar();
    }

    private static object? Lake(string path)
    {
        using var warehouse = new Evidence.Warehouse.Warehouse(new Evidence.Imports.Lake(path), Evidence.Datasets.DatasetCatalog.Load());
        warehouse.Open("street-crime");
        using var command = warehouse.Connection.CreateCommand();
        command.CommandText = Group("lsoa_code", "period_start", "crime_type", "\"street-crime\"");
        return command.ExecuteScalar();
    }
}
