namespace Wardmote.Evidence.Checking.Reading;

/// <summary>Reads a report to be checked: Word (.docx), PDF, Markdown (.md) or extracted text (.txt).</summary>
public static class ReportReader
{
    /// <exception cref="ReportException">The kind of file is unknown, or it cannot be read; the message names it and says what to do.</exception>
    public static Report Read(string path)
    {
        var file = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new ReportException($"There is no file '{path}'.");
        }

        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".TXT" => TextReport.Read(file, File.ReadAllText(path)),
            ".MD" or ".MARKDOWN" => MarkdownReport.Read(file, File.ReadAllText(path)),
            ".DOCX" => WordReport.Read(file, path),
            ".PDF" => TextReport.Read(file, PdfText.Read(path)),
            var kind => throw new ReportException($"{file}: a report is read from .docx, .pdf, .md or .txt, not from '{kind}'. Save it in one of these."),
        };
    }
}

/// <summary>A report that cannot be read. The message names the file and says what to do.</summary>
public sealed class ReportException(string message, Exception? inner = null) : Exception(message, inner);
