using System.Diagnostics;
using System.Globalization;
using Wardmote.Evidence.Checking;
using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Benchmarks;

/// <summary>The checker on a report of fifty pages, in one process: no peer does this, so the target stands alone.</summary>
internal static class CheckBench
{
    private const int Before = 3;

    public static string Run(Bench bench)
    {
        var folder = Path.Combine(bench.Peers, "..", "seed");
        var path = (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.txt").FirstOrDefault() : null)
            ?? throw new FileNotFoundException($"There is no board pack in {Path.GetFullPath(folder)}.");
        var load = Seconds(() => ReportReader.Read(path), out var report);
        var first = Seconds(() => ReportChecker.Check(report), out var findings);
        var loads = Timed(bench.Rounds, () => ReportReader.Read(path));
        var checks = Timed(bench.Rounds, () => ReportChecker.Check(report));
        return string.Create(CultureInfo.InvariantCulture, $"""
            ## Check of a 50-page board pack

            The extracted text of a published pack ({File.ReadAllLines(path).Length} lines, {report.Sentences.Count()} sentences, {report.Tables.Count()} tables, {findings.Count} findings). Seconds;
            medians of {bench.Rounds} after {Before} that are not counted, in one process. Target: the check at most 1 s after load.

            | | first, compiling as it goes | median | lowest–highest |
            |---|--:|--:|--:|
            | Load | {load:0.000} | {Median(loads):0.000} | {loads.Min():0.000}–{loads.Max():0.000} |
            | Check | {first:0.000} | {Median(checks):0.000} | {checks.Min():0.000}–{checks.Max():0.000} |

            """);
    }

    private static List<double> Timed<T>(int rounds, Func<T> work) =>
        [.. Enumerable.Range(0, Before + rounds).Select(_ => Seconds(work, out var _)).Skip(Before)];

    private static double Seconds<T>(Func<T> work, out T done)
    {
        var clock = Stopwatch.StartNew();
        done = work();
        return clock.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
