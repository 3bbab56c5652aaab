using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Benchmarks;

/// <summary>
/// Hot spots at the size of a country, beside the tools that statisticians use: points into polygons, neighbours and Gi*, near repeats
/// and density, on what the peers' generator makes.
/// </summary>
internal static partial class SpatialBench
{
    private const string Points = "5000000";
    private const string Rounds = "999";

    // What all who ran on the generator's files agree on; anything else is no result to time.
    private const string Joined = "matched 4984786, largest 5595";
    private const string Linked = "links 277664, Moran's I 0.4416378843, Gi* first -0.37310529, above 1.96 3346";
    private const string Near = "1703 1639 921 / 2665 2826 2679 / 4070 4502 4276";

    /// <summary>Draws the density that Wardmote draws; spatstat has no script among the peers.</summary>
    private const string Spatstat = """
        suppressMessages(library(spatstat.explore))
        v <- matrix(readBin("spatial/pts5m.bin", "double", n = 400000), ncol = 2, byrow = TRUE)
        t0 <- proc.time()
        p <- ppp(v[, 1], v[, 2], window = owin(c(0, 500000), c(0, 280000)), check = FALSE)
        d <- density.ppp(p, sigma = 1000, dimyx = c(1120, 2000), edge = TRUE, positive = FALSE)
        cat(sprintf("RESULT density wall=%.2f\n", (proc.time() - t0)[3]))
        """;

    /// <summary>Each is a benchmark of its own too, for the slowest peers take minutes.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Bench, string>> Parts = new Dictionary<string, Func<Bench, string>>
    {
        ["spatial-join"] = Join,
        ["spatial-areas"] = Areas,
        ["spatial-near-repeat"] = Knox,
        ["spatial-density"] = Density,
    };

    private static string Join(Bench bench)
    {
        Generate(bench);
        var own = bench.Own("Wardmote, index and two threads", ["one", "points-in-polygons", bench.InScratch("spatial")]);
        var comparison = new Comparison("5 million points into 7,000 polygons", bench.Rounds);
        comparison.Add(own);
        comparison.Add(Peer(bench, "R sf, st_intersects", "Rscript", "pip.R", Points));
        comparison.Add(Peer(bench, "geopandas, sjoin", "/usr/bin/python3", "pip.py", "sjoin", Points), rounds: 1);
        comparison.Measure();
        Check(comparison, own, Joined);
        CheckPeers(comparison, own, "matched 4984786 max 5595");
        comparison.Note("Target: the step alone at most 4 s. All three match the same 4,984,786 points, at most 5,595 in one polygon.");
        return Section(comparison);
    }

    private static string Areas(Bench bench)
    {
        Generate(bench);
        var own = bench.Own("Wardmote", ["one", "areas", bench.InScratch("spatial")]);
        var comparison = new Comparison("35,000 areas: queen neighbours, Gi*, Moran's I, Gi* by 999 permutations", bench.Rounds);
        comparison.Add(own);
        comparison.Add(Peer(bench, "R spdep (also local Moran, analytic and permuted)", "Rscript", "moran.R", Rounds), rounds: 1);
        comparison.Measure();
        Check(comparison, own, Linked);
        CheckPeers(comparison, own, "links 277664", "0.4416378843", "-0.37310529", "n>1.96 3346");
        comparison.Note("Both find 277,664 links, Moran's I 0.4416378843, the first Gi* −0.37310529 and 3,346 areas above 1.96. Targets: neighbours at most 1 s, Gi* 0.13 s, permutations 5 s.");
        return Section(comparison);
    }

    private static string Knox(Bench bench)
    {
        Generate(bench);
        var own = bench.Own("Wardmote, 3 × 3 bands, 999 permutations", ["one", "near-repeat", bench.InScratch("spatial")]);
        var comparison = new Comparison("Near repeats among 10,000 events", bench.Rounds);
        comparison.Add(own);
        comparison.Measure();
        Check(comparison, own, Near);
        comparison.Note("Target: at most 1.5 s. The peers (R NearRepeat, Python pointpats) are not packaged by Debian and were not run.");
        return Section(comparison);
    }

    private static string Density(Bench bench)
    {
        Generate(bench);
        var own = bench.Own("Wardmote, Gaussian, 1 km, corrected at the rim", ["one", "density", bench.InScratch("spatial")]);
        var comparison = new Comparison("Density of 200,000 points on 2000 × 1120 cells", bench.Rounds);
        comparison.Add(own);
        comparison.Add(new Subject("R spatstat, density.ppp, the same", "Rscript", ["density.R"], bench.Scratch));
        comparison.Measure();
        comparison.Note("Target: at most 1 s.");
        return Section(comparison);
    }

    /// <summary>Times of whole processes compare unlike amounts of reading, so what each said of its own steps stands beside them.</summary>
    private static string Section(Comparison comparison)
    {
        foreach (var (subject, runs) in comparison.Runs)
        {
            var steps = runs.SelectMany(run => Step().Matches(run.Output).Select(m => (Name: m.Groups[1].Value.Trim(), Seconds: double.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))))
                .GroupBy(step => step.Name, step => step.Seconds);
            comparison.Note($"{subject.Name}, steps alone: {string.Join("; ", steps.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key} {Comparison.Median(s):0.00} s")))}.");
        }

        return comparison.Section();
    }

    private static void Check(Comparison comparison, Subject subject, string expected)
    {
        foreach (var said in comparison.Runs[subject].Select(run => run.Output.Split('\n')[^1]).Where(said => said != expected))
        {
            throw new InvalidOperationException($"{subject.Name} gave '{said}', not '{expected}'.");
        }
    }

    private static void CheckPeers(Comparison comparison, Subject own, params string[] expected)
    {
        foreach (var (subject, runs) in comparison.Runs.Where(r => r.Key != own))
        {
            foreach (var words in expected.Where(words => runs.Any(run => !run.Output.Contains(words, StringComparison.Ordinal))))
            {
                throw new InvalidOperationException($"{subject.Name} did not give '{words}'.");
            }
        }
    }

    private static void Generate(Bench bench)
    {
        var folder = bench.InScratch("spatial");
        Directory.CreateDirectory(folder);
        File.WriteAllText(bench.InScratch("density.R"), Spatstat);
        if (!File.Exists(Path.Combine(folder, "pts5m.bin")))
        {
            Shell.Run(bench.Scratch, $"/usr/bin/python3 '{bench.Peers}/gen_spatial.py' spatial");
        }

        // The generator writes GeoPackages; what is timed here is the geometry, so that the areas are unpacked beforehand.
        foreach (var name in (string[])["ward7k", "lsoa35k"])
        {
            if (!File.Exists(Path.Combine(folder, name + ".wkb")))
            {
                Shell.Run(folder, $"/usr/bin/python3 -c \"import geopandas; open('{name}.wkb', 'wb').write(b''.join(geopandas.read_file('{name}.gpkg').geometry.to_wkb()))\"");
            }
        }
    }

    private static Subject Peer(Bench bench, string name, string program, string script, params string[] arguments) =>
        new(name, program, [Path.Combine(bench.Peers, script), .. arguments], bench.Scratch, () => Environment.SetEnvironmentVariable("PEERS", bench.Scratch));

    [GeneratedRegex(@"^RESULT (.+?) (?:n=.*)?wall=([\d.]+)", RegexOptions.Multiline)]
    private static partial Regex Step();
}
