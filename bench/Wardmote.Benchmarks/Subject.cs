using System.Diagnostics;
using System.Globalization;

namespace Wardmote.Benchmarks;

/// <summary>One thing that is timed: a command run as a process of its own, so that start-up and memory are counted honestly.</summary>
/// <param name="Name">As it stands in the table of results.</param>
/// <param name="Before">Undoes what an earlier run left, outside the time that is taken.</param>
internal sealed record Subject(string Name, string Program, IReadOnlyList<string> Arguments, string Folder, Action? Before = null)
{
    /// <summary>True where the process takes the time itself, of work that it has done before, and says it in seconds.</summary>
    public bool SaysSeconds { get; init; }

    /// <summary>As a person would type it, folders of this machine left out.</summary>
    public string Command => string.Join(' ', Arguments.Prepend(Program).Select(a => Path.IsPathRooted(a) ? Path.GetFileName(a) : a).Select(a => a.Contains(' ', StringComparison.Ordinal) ? $"'{a}'" : a));

    /// <summary>Runs it once. GNU time takes the peak resident memory of the process and its children.</summary>
    /// <exception cref="InvalidOperationException">The command failed; the message carries what it said.</exception>
    public Run Measure()
    {
        Before?.Invoke();
        var start = new ProcessStartInfo("/usr/bin/time", ["-q", "-f", "%M", Program, .. Arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        var seconds = clock.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Name} ended with {process.ExitCode}: {errors.Result}{output.Result}");
        }

        var kilobytes = long.Parse(errors.Result.Trim().Split('\n')[^1], CultureInfo.InvariantCulture);
        var said = output.Result.Trim();
        return new Run(SaysSeconds ? double.Parse(said, CultureInfo.InvariantCulture) : seconds, kilobytes / 1024.0, said);
    }
}

/// <param name="Seconds">Wall time of the process, or what it said itself.</param>
/// <param name="Megabytes">Peak resident memory, MiB.</param>
internal sealed record Run(double Seconds, double Megabytes, string Output);
