namespace Wardmote.Evidence.Checking.Reading;

/// <summary>Reads a report to be checked: extracted text (.txt), Markdown (.md) or Word (.docx).</summary>
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
            var kind => throw new ReportException($"{file}: a report is read from .txt, .md or .docx, not from '{kind}'. Save it in one of these, or extract the text of a PDF with pdftotext."),
        };
    }
}

/// <summary>A report that cannot be read. The message names the file and says what to do.</summary>
public sealed class ReportException(string message, Exception? inner = null) : Exception(message, inner);
