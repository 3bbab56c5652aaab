using System.Diagnostics;
using System.Globalization;
using System.Text;
using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Benchmarks;

/// <summary>
/// Tables by ward, crime and month made safe, in one process: how many cells are hidden besides those at risk, how long it takes, and how close
/// the attack comes. R packages do the same task; they are not run here, and stand beside it as they were measured on such a machine before.
/// </summary>
internal static class DisclosureBench
{
    private static readonly (string Name, string[] Made, string Peers)[] Instances =
    [
        ("s", ["2", "10", "5", "4", "20190212", "8"], "sdcTable OPT 32 (342) in 535 s; best heuristic 46 (579) in 0.05 s; GaussSuppression 59"),
        ("y", ["5", "40", "14", "1", "20190212", "40"], "sdcTable OPT 13 (102) in 17 s, HITAS 13 (102) in 9.4 s, SIMPLEHEURISTIC_OLD 16 (118) in 0.07 s; GaussSuppression 18 (129)"),
        ("m", ["5", "40", "14", "12", "20190212", "8"], "GaussSuppression 240 (1,717) in 24.8 s; SIMPLEHEURISTIC_OLD 254 (1,939) in 0.38 s"),
        ("l", ["20", "200", "14", "12", "20190212", "8"], "SIMPLEHEURISTIC_OLD 812 (6,221) in 1.2 s; GaussSuppression 862 (6,563) in 579 s"),
    ];

    public static string Run(Bench bench)
    {
        var text = new StringBuilder();
        Line(text, "## Disclosure control");
        Line(text, "");
        Line(text, "Counts of 1 to 4 are hidden, noughts are shown, all totals are printed. Seconds of one run in one process that is warm, the attack that proves it safe included.");
        Line(text, "");
        Line(text, "| Instance | cells | at risk | a reader knows | hidden besides | their counts | seconds | at most above the least | closest the attack comes |");
        Line(text, "|---|--:|--:|---|--:|--:|--:|--:|--:|");
        Warm(bench);
        foreach (var (name, made, _) in Instances)
        {
            var tables = Read(Made(bench, name, made));
            foreach (var attacker in new[] { AttackerKnowledge.Counts, AttackerKnowledge.Threshold })
            {
                Console.Error.WriteLine($"Disclosure: {name}, {attacker}");
                var clock = Stopwatch.StartNew();
                var report = Disclosure.Protect(tables, DisclosurePolicy.Adopted[0] with { Attacker = attacker }).Report;
                var seconds = clock.Elapsed.TotalSeconds;
                var closest = report.Cells.Where(cell => cell.IsAtRisk).Min(cell => cell.Possible.Width ?? long.MaxValue);
                var knows = attacker == AttackerKnowledge.Counts ? "that counts are not negative" : "which are from 1 to 4";
                Line(text, string.Create(CultureInfo.InvariantCulture, $"| {name} | {report.Printed:N0} | {report.AtRisk:N0} | {knows} | {report.Secondary:N0} | {report.CountHidden:N0} | {seconds:0.00} | {100 * report.Gap:0}% | {closest + 1} values |"));
            }
        }

        Line(text, "");
        Line(text, "The peers, measured on such a machine before, against a reader who knows that counts are not negative; cells hidden besides, and their counts:");
        Line(text, "");
        foreach (var (name, _, peers) in Instances)
        {
            Line(text, $"- {name}: {peers}.");
        }

        Line(text, "");
        Line(text, "Wardmote counts cells before it counts what is in them, so that it hides fewer cells with more in them. \"At most above the least\" is the price of the hidden cells beside a bound that no choice can beat.");
        Line(text, "");
        return text.ToString();
    }

    private static void Warm(Bench bench) => Disclosure.Protect(Read(Made(bench, "warm", ["2", "6", "4", "3", "1", "8"])), DisclosurePolicy.Adopted[0]);

    private static string Made(Bench bench, string name, IReadOnlyList<string> arguments)
    {
        var path = Path.Combine(bench.Scratch, $"tables-{name}.csv");
        if (!File.Exists(path))
        {
            using var process = Process.Start(new ProcessStartInfo("python3", [Path.Combine(bench.Peers, "gen_tables.py"), .. arguments, path]))!;
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"gen_tables.py ended with {process.ExitCode}.");
            }
        }

        return path;
    }

    private static LinkedTables Read(string path)
    {
        var rows = File.ReadLines(path).Skip(1).Select(line => line.Split(',')).ToList();
        var districts = rows.GroupBy(row => row[0]).Select(group => new AxisGroup(group.Key, [.. group.Select(row => row[1]).Distinct()])).ToList();
        Axis[] axes =
        [
            Axis.Grouped("ward", "All", [new("All", [.. districts.Select(district => district.Whole)]), .. districts]),
            Axis.Flat("crime", "All", rows.Select(row => row[2]).Distinct()),
            .. rows.Select(row => row[3]).Distinct().ToList() is { Count: > 1 } months ? [Axis.Flat("month", "All", months)] : Array.Empty<Axis>(),
        ];
        var counts = new Dictionary<string, long>();
        foreach (var row in rows)
        {
            var count = long.Parse(row[4], CultureInfo.InvariantCulture);
            foreach (var ward in new[] { "All", row[0], row[1] })
            {
                foreach (var crime in new[] { "All", row[2] })
                {
                    foreach (var month in axes.Length > 2 ? new[] { "All", row[3] } : ["All"])
                    {
                        var key = Key([ward, crime, month]);
                        counts[key] = counts.GetValueOrDefault(key) + count;
                    }
                }
            }
        }

        return LinkedTables.Of(new CountTable("Crimes", "crimes", axes, at => counts[Key([.. at, .. axes.Length > 2 ? [] : new[] { "All" }])]));
    }

    private static string Key(IReadOnlyList<string> at) => string.Join('\u001f', at);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
