using System.Diagnostics;

namespace Wardmote.Benchmarks;

internal static class Shell
{
    /// <summary>Runs a preparation that is not timed.</summary>
    /// <exception cref="InvalidOperationException">It failed; what it said stands on standard error.</exception>
    public static void Run(string folder, string command)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"This failed with {process.ExitCode}: {command}");
        }
    }
}
