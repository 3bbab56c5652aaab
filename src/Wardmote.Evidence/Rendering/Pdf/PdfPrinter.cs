using Wardmote.Evidence.Rendering.Docx;
using Wardmote.Evidence.Rendering.Html;

namespace Wardmote.Evidence.Rendering.Pdf;

/// <summary>
/// A document as tagged PDF: its HTML printed by the browser that the machine has, or, where it has none, its DOCX printed
/// by LibreOffice.
/// </summary>
/// <param name="limit">How long the other program may take; two minutes where nothing is said.</param>
public sealed class PdfPrinter(TimeSpan? limit = null)
{
    private readonly TimeSpan limit = limit ?? TimeSpan.FromMinutes(2);

    /// <summary>Null where this machine can print; otherwise what it lacks, and what to do.</summary>
    public static string? Missing => InstalledProgram.Browser() is null && InstalledProgram.LibreOffice() is null
        ? "A PDF needs Chromium, Google Chrome or Microsoft Edge, or else LibreOffice, and none was found. "
            + "Install one (on Debian or Ubuntu: apt-get install chromium), or set WARDMOTE_BROWSER to the path of one."
        : null;

    /// <summary>Starts the browser while the document is still being made, so that printing need not wait for it.</summary>
    public static void Begin()
    {
        if (!OperatingSystem.IsWindows() && InstalledProgram.Browser() is { } browser)
        {
            KeptBrowser.For(browser).Begin();
        }
    }

    /// <exception cref="PdfException">There is neither a browser nor LibreOffice, or the one used failed.</exception>
    public void Write(Document document, Stream to)
    {
        var folder = Directory.CreateTempSubdirectory("wardmote-pdf-").FullName;
        try
        {
            var pdf = Path.Combine(folder, "assessment.pdf");
            Print(document, folder, pdf);
            using var printed = File.OpenRead(pdf);
            printed.CopyTo(to);
        }
        finally
        {
            PrinterFolder.Remove(folder);
        }
    }

    private void Print(Document document, string folder, string pdf)
    {
        var profile = Path.Combine(folder, "profile");
        if (InstalledProgram.Browser() is { } browser)
        {
            var html = Path.ChangeExtension(pdf, ".html");
            using (var text = new StreamWriter(html))
            {
                new HtmlRenderer(new HtmlLinks { IsForPrinter = true }).Write(document, text);
            }

            BrowserPrinter.Print(browser, html, pdf, profile, limit);
        }
        else if (InstalledProgram.LibreOffice() is { } office)
        {
            var docx = Path.ChangeExtension(pdf, ".docx");
            using (var file = File.Create(docx))
            {
                DocxRenderer.Write(document, file);
            }

            OfficePrinter.Print(office, docx, pdf, profile, limit);
        }
        else
        {
            throw new PdfException(Missing!);
        }
    }
}
