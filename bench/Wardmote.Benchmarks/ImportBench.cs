namespace Wardmote.Benchmarks;

/// <summary>
/// Import of 5 million street-level rows, beside a bare load of the same file into a DuckDB table and the tools that
/// analysts use; then one grouping over the lake, beside grouping straight from the file.
/// </summary>
internal static class ImportBench
{
    private const string Rows = "5000000";

    /// <summary>Groups of LSOA × month × type in the generated file, and the largest of them, agreed by all peers.</summary>
    private const string Expected = "2243177 groups, largest 2285";

    public static string Run(Bench bench)
    {
        var file = Generate(bench);
        var lake = bench.InScratch("lake");
        string[] import = ["import", file, "--dataset", "street-crime", "--lake", lake];

        var load = bench.Own("DuckDB, load to a table", ["one", "duckdb-load", file]);
        var wardmote = bench.Wardmote("Wardmote import (checked, typed, provenance, Parquet on disk)", import, () => Bench.Clear(lake));
        var imports = new Comparison("Import of 5 million street-level rows", bench.Rounds);
        imports.Add(load);
        imports.Add(wardmote);
        imports.Add(Peer(bench, "data.table, three columns", "Rscript", "p_dt.R", file, "cols"));
        imports.Add(Peer(bench, "data.table, all columns", "Rscript", "p_dt.R", file, "full"));
        imports.Add(Peer(bench, "pandas, three columns", "/usr/bin/python3", "p_pandas.py", file, "cols"));
        imports.Add(Peer(bench, "pandas, all columns", "/usr/bin/python3", "p_pandas.py", file, "full"));
        imports.Measure();
        imports.Note("Target: Wardmote at most 1.5 times the bare load, and at most 1 GiB of memory.");

        var scan = bench.Own("DuckDB, group straight from the CSV", ["one", "duckdb-scan", file]);
        var group = bench.Own("Wardmote, group over the lake", ["one", "lake-group", lake]);
        var grouping = new Comparison("Group by LSOA × month × type, 5 million rows", bench.Rounds);
        grouping.Add(scan);
        grouping.Add(group);
        grouping.Measure();
        Check(scan);
        Check(group);
        grouping.Note($"Both give {Expected}. Each is a fresh process here, and the start of .NET is part of it.");

        var again = new Comparison("The same grouping in a process that is running", bench.Rounds);
        again.Add(bench.Own("DuckDB, group straight from the CSV", ["one", "duckdb-scan-again", file]) with { SaysSeconds = true });
        again.Add(bench.Own("Wardmote, open the lake and group over it", ["one", "lake-group-again", lake]) with { SaysSeconds = true });
        again.Measure();
        again.Note("Medians of five after one.");

        var exhibits = new Comparison("Exhibits over the lake, in a process that is running", bench.Rounds);
        exhibits.Add(bench.Own("DuckDB, group straight from the CSV", ["one", "duckdb-scan-again", file]) with { SaysSeconds = true });
        foreach (var (name, what) in LakeExhibits.Titles)
        {
            exhibits.Add(bench.Own(what, ["one", name, lake]) with { SaysSeconds = true });
        }

        exhibits.Measure();
        exhibits.Note("Each exhibit as a server is asked for it: the lake opened, the question read, every figure with where it comes from. Target: at most 0.25 times the scan.");
        return string.Join("\n", imports.Section(), grouping.Section(), again.Section(), exhibits.Section());
    }

    private static void Check(Subject subject)
    {
        var said = subject.Measure().Output;
        if (said != Expected)
        {
            throw new InvalidOperationException($"{subject.Name} gave '{said}', not '{Expected}'.");
        }
    }

    public static string Generate(Bench bench)
    {
        var file = bench.InScratch("street-5m.csv");
        if (!File.Exists(file))
        {
            Shell.Run(bench.Scratch, $"gcc -O2 -o gen_police '{bench.Peers}/gen_police.c' -lm && ./gen_police {Rows} 20190212 > street-5m.tmp && mv street-5m.tmp street-5m.csv");
        }

        return file;
    }

    private static Subject Peer(Bench bench, string name, string program, string script, params string[] arguments) =>
        new(name, program, [Path.Combine(bench.Peers, script), .. arguments], bench.Scratch);
}
