using System.Diagnostics;

namespace Wardmote.Tests.Evidence.Imports;

/// <summary>The real command in a process of its own, which can be killed.</summary>
internal sealed class WardmoteProcess : IDisposable
{
    private readonly Process process;

    private WardmoteProcess(Process process) => this.process = process;

    public static WardmoteProcess Import(string file, string dataset, string lake)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "wardmote.dll"), "import", file, "--dataset", dataset, "--lake", lake, "--definitions", Repository.Folder("samples/south-cambridgeshire/definitions") })
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new WardmoteProcess(process);
    }

    /// <summary>SIGKILL, or its like: the process gets no chance to tidy up.</summary>
    public void KillAfter(TimeSpan instant)
    {
        if (!process.WaitForExit(instant))
        {
            process.Kill(entireProcessTree: true);
        }

        process.WaitForExit();
    }

    /// <returns>The exit code.</returns>
    public int Wait()
    {
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Waits for the end, looking at how much memory it takes.</summary>
    /// <returns>The most that it held at once, in bytes, and the exit code.</returns>
    public (long Bytes, int Exit) WaitForPeak()
    {
        var peak = 0L;
        while (!process.WaitForExit(50))
        {
            process.Refresh();
            peak = process.HasExited ? peak : Math.Max(peak, process.PeakWorkingSet64);
        }

        return (peak, process.ExitCode);
    }

    public void Dispose() => process.Dispose();
}
