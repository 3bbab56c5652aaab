using System.Globalization;
using System.Runtime.InteropServices;

namespace Wardmote.Benchmarks;

/// <summary>bench/RESULTS.md: one part for each benchmark, so that one can be run again without the others.</summary>
internal static class ResultsFile
{
    private const string Title = "# Measured\n";

    public static void Replace(FileInfo file, string bench, string section)
    {
        var (start, end) = ($"<!-- {bench} -->\n", $"<!-- /{bench} -->\n");
        var text = file.Exists ? File.ReadAllText(file.FullName) : Title;
        var part = start + Heading(bench) + section + end;
        var from = text.IndexOf(start, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        text = from < 0 ? text + "\n" + part : text[..from] + part + text[(to + end.Length)..];
        File.WriteAllText(file.FullName, text);
        Console.WriteLine(section);
    }

    private static string Heading(string bench) => string.Create(CultureInfo.InvariantCulture,
        $"\nRun on {DateTime.UtcNow:d MMMM yyyy}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, .NET {Environment.Version}: `dotnet run -c Release --project bench/Wardmote.Benchmarks -- {bench}`\n\n");
}
