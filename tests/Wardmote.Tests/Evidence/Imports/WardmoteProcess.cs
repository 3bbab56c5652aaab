using System.Diagnostics;
using System.Text;

namespace Wardmote.Tests.Evidence.Imports;

/// <summary>The real command in a process of its own, which can be killed.</summary>
internal sealed class WardmoteProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();

    private WardmoteProcess(Process process) => this.process = process;

    /// <param name="dataset">Null to let it be recognised.</param>
    public static WardmoteProcess Import(string file, string? dataset, string lake)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "wardmote.dll"), "import", file, "--lake", lake, "--definitions", Repository.Folder("samples/south-cambridgeshire/definitions") })
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var argument in dataset is null ? [] : new[] { "--dataset", dataset })
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        var wardmote = new WardmoteProcess(process);
        process.OutputDataReceived += (_, line) => wardmote.output.AppendLine(line.Data);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return wardmote;
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

    /// <summary>What it said on standard output; whole once it has ended.</summary>
    public string Output => output.ToString().Trim();

    public void KillWhen(Func<bool> due)
    {
        while (!due() && !process.WaitForExit(5))
        {
            // It goes on until then.
        }

        KillAfter(TimeSpan.Zero);
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
            try
            {
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has ended since.
            }
        }

        return (peak, process.ExitCode);
    }

    public void Dispose() => process.Dispose();
}
