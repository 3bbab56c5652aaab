using System.ComponentModel;
using System.Diagnostics;

namespace Wardmote.Tests.Evidence.Rendering.Pdf;

/// <summary>What another program reads in a PDF of ours.</summary>
internal static class Poppler
{
    public static string Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            _ = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return said;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"{program} is not installed; run ./test.sh, which installs poppler or says how.");
        }
    }

    /// <summary>"13" of the line "Pages:  13".</summary>
    public static string Value(string info, string key) =>
        info.Split('\n').Single(line => line.StartsWith(key + ":", StringComparison.Ordinal))[(key.Length + 1)..].Trim();
}
