using System.CommandLine;
using System.CommandLine.Help;
using Wardmote.Benchmarks;

var peers = new Option<DirectoryInfo>("--peers") { Description = "Folder with the peers' generators and scripts", DefaultValueFactory = _ => new DirectoryInfo("../shared/peers") };
var scratch = new Option<DirectoryInfo>("--scratch") { Description = "Folder for generated input and output (some 3 GB)", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(Path.GetTempPath(), "wardmote-bench")) };
var rounds = new Option<int>("--rounds") { Description = "Runs of each subject", DefaultValueFactory = _ => 5 };
var partnerships = new Option<int>("--partnerships") { Description = "How many partnerships the load is of", DefaultValueFactory = _ => 200 };
var postgres = new Option<string?>("--postgres") { Description = "Connection string of an empty PostgreSQL database, for the load" };
var results = new Option<FileInfo>("--results") { Description = "Where the sections are written", DefaultValueFactory = _ => new FileInfo("bench/RESULTS.md") };

var root = new RootCommand("Times Wardmote beside its peers, each as a process of its own, in one run.");
root.Options.Add(peers);
root.Options.Add(scratch);
root.Options.Add(rounds);
root.Options.Add(results);
root.Options.Add(partnerships);
root.Options.Add(postgres);
root.Subcommands.Add(Bench("import", "5 million street-level rows: import, and one grouping over the lake", ImportBench.Run));
root.Subcommands.Add(Bench("national", "5 million rows in a file for each force and month", NationalBench.Run));
root.Subcommands.Add(Bench("assessment", "The whole assessment in all formats", AssessmentBench.Run));
root.Subcommands.Add(Bench("check", "A 50-page report held against its own tables", CheckBench.Run));
root.Subcommands.Add(Bench("disclosure", "Tables made safe: cells hidden, time, and what an attack finds", DisclosureBench.Run));
root.Subcommands.Add(Bench("load", "Many partnerships' members reading at once", LoadBench.Run));
root.Subcommands.Add(Benches("spatial", "Points into polygons, hot spots, near repeats, density", SpatialBench.Parts));
foreach (var (name, run) in SpatialBench.Parts)
{
    root.Subcommands.Add(Bench(name, "One part of spatial", run));
}

root.Subcommands.Add(OneSubject.Command());
foreach (var option in root.Options.Where(o => o is not HelpOption and not VersionOption))
{
    option.Recursive = true;
}

return root.Parse(args).Invoke();

Command Bench(string name, string description, Func<Bench, string> run) => Benches(name, description, new Dictionary<string, Func<Bench, string>> { [name] = run });

Command Benches(string name, string description, IReadOnlyDictionary<string, Func<Bench, string>> parts)
{
    var command = new Command(name, description);
    command.SetAction(parse =>
    {
        var bench = new Bench(parse.GetValue(peers)!.FullName, parse.GetValue(scratch)!.FullName, parse.GetValue(rounds)) { Partnerships = parse.GetValue(partnerships), Postgres = parse.GetValue(postgres) };
        if (!Directory.Exists(bench.Peers))
        {
            Console.Error.WriteLine($"There is no folder {bench.Peers}. Say with --peers where the peers' generators and scripts are.");
            return 2;
        }

        Directory.CreateDirectory(bench.Scratch);
        foreach (var (part, run) in parts)
        {
            ResultsFile.Replace(parse.GetValue(results)!, part, run(bench));
        }

        return 0;
    });
    return command;
}

namespace Wardmote.Benchmarks
{
    internal sealed record Bench(string Peers, string Scratch, int Rounds)
    {
        public int Partnerships { get; init; }

        public string? Postgres { get; init; }

        /// <summary>The folder of this program, where the product's own command lies too.</summary>
        public static string Here => AppContext.BaseDirectory;

        public Subject Wardmote(string name, IReadOnlyList<string> arguments, Action? before = null) =>
            new(name, "dotnet", [Path.Combine(Here, "wardmote.dll"), .. arguments], Scratch, before);

        /// <summary>A part of this program run alone, for what has no command in the product.</summary>
        public Subject Own(string name, IReadOnlyList<string> arguments, Action? before = null) =>
            new(name, "dotnet", [Path.Combine(Here, "wardmote-bench.dll"), .. arguments], Scratch, before);

        /// <summary>Removes what an earlier run left.</summary>
        public static void Clear(string folder)
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        public string InScratch(string name) => Path.Combine(Scratch, name);
    }
}
