namespace Wardmote.Benchmarks;

/// <summary>Every force's months as they are downloaded, one file for each: loaded by one command, and loaded again when nothing is new.</summary>
internal static class NationalBench
{
    public static string Run(Bench bench)
    {
        var folder = Split(bench);
        var lake = bench.InScratch("national-lake");
        var files = Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories).Count();
        string[] import = ["import", folder, "--lake", lake];

        var comparison = new Comparison($"5 million rows in {files} files, by force and month", bench.Rounds);
        comparison.Add(bench.Own("DuckDB, load all files to one table", ["one", "duckdb-load", Path.Combine(folder, "*", "*.csv")]));
        comparison.Add(bench.Wardmote("Wardmote import of the folder (each file checked, typed, with its provenance)", import, () => Bench.Clear(lake)));
        comparison.Add(bench.Wardmote("Wardmote import again, every file there already", import));
        comparison.Measure();
        comparison.Note("Each file is an import of its own, whole or not at all. There is no target for this in so many files; the one for a single file is 1.5 times the bare load.");
        return comparison.Section();
    }

    /// <summary>The generated file holds its rows by month and force, as the files that it is cut into do.</summary>
    private static string Split(Bench bench)
    {
        var file = ImportBench.Generate(bench);
        var folder = bench.InScratch("national");
        if (!Directory.Exists(folder))
        {
            Shell.Run(bench.Scratch, $$"""
                rm -rf national.part && mkdir national.part && awk -F, '
                NR == 1 { head = $0; next }
                $2 != month || $3 != force {
                    if (out) close(out)
                    month = $2; force = $3
                    if (!(month in made)) { system("mkdir national.part/" month); made[month] = 1 }
                    name = tolower(force); gsub(/ /, "-", name)
                    out = "national.part/" month "/" month "-" name "-street.csv"
                    print head > out
                }
                { print > out }' '{{file}}' && mv national.part national
                """);
        }

        return folder;
    }
}
