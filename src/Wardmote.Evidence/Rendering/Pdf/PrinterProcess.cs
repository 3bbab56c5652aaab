using System.ComponentModel;
using System.Diagnostics;

namespace Wardmote.Evidence.Rendering.Pdf;

/// <summary>Another program at work, in a folder of its own that is gone afterwards, and never for longer than allowed.</summary>
internal static class PrinterProcess
{
    private const int MessageLines = 5;

    /// <exception cref="PdfException">It could not start, ran too long, or left no file.</exception>
    public static void Run(string program, IEnumerable<string> arguments, string expectedFile, TimeSpan limit)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false, CreateNoWindow = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Start(start);
        process.StandardInput.Close();
        var said = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            throw new PdfException($"{program} did not finish the PDF within {limit.TotalSeconds:0} seconds and was stopped. Try again when the machine is less busy.");
        }

        if (!File.Exists(expectedFile) || new FileInfo(expectedFile).Length == 0)
        {
            throw new PdfException($"{program} made no PDF (exit code {process.ExitCode}). It said: {LastLines(said.GetAwaiter().GetResult())}");
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new PdfException($"{start.FileName} did not start.");
        }
        catch (Win32Exception failure)
        {
            throw new PdfException($"{start.FileName} could not be started: {failure.Message}.");
        }
    }

    private static string LastLines(string said)
    {
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == 0 ? "nothing." : string.Join(" ", lines.TakeLast(MessageLines));
    }
}
