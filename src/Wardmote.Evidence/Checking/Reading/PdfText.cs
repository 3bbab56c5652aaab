using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>The text of a PDF, columns kept, by the pdftotext of Poppler where it is installed.</summary>
internal static class PdfText
{
    private const string Program = "pdftotext";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <exception cref="ReportException">pdftotext is not there, or cannot read the file; the message says what to do.</exception>
    public static string Read(string path)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in new[] { "-layout", "-enc", "UTF-8", Path.GetFullPath(path), "-" })
        {
            start.ArgumentList.Add(argument);
        }

        var file = Path.GetFileName(path);
        using var process = Started(start, file);
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new ReportException($"{file}: {Program} did not finish. Extract the text by hand, with {Program} -layout, and check that.");
        }

        return process.ExitCode == 0 && text.Result.Any(char.IsLetter)
            ? text.Result
            : throw new ReportException(process.ExitCode == 0
                ? $"{file} holds no text, only pictures of pages. Ask for the document that it was made from, or have it read by OCR first."
                : $"{file} cannot be read by {Program}: {errors.Result.Trim().Split('\n')[0]} Open it and save it again, without a password.");
    }

    private static Process Started(ProcessStartInfo start, string file)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new ReportException($"{file} is a PDF, and {Program}, which reads its text, is not installed. Install Poppler (on Debian and Ubuntu: poppler-utils), or extract the text elsewhere and check the .txt.", missing);
        }
    }
}
