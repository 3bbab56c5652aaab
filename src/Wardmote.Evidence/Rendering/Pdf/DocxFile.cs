namespace Wardmote.Evidence.Rendering.Pdf;

/// <summary>A Word document that somebody sent.</summary>
public static class DocxFile
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Null where this machine can print it; otherwise what it lacks, and what to do.</summary>
    public static string? Missing => InstalledProgram.LibreOffice() is null
        ? "A Word document is made a PDF by LibreOffice, which was not found. Save the document as PDF and send that, or install LibreOffice (on Debian or Ubuntu: apt-get install libreoffice-writer-nogui)."
        : null;

    /// <summary>Tagged and with bookmarks, as far as the document uses styles for its headings.</summary>
    /// <exception cref="PdfException">There is no LibreOffice, or it could not read the document.</exception>
    public static byte[] ToPdf(byte[] docx)
    {
        var office = InstalledProgram.LibreOffice() ?? throw new PdfException(Missing!);
        var folder = Directory.CreateTempSubdirectory("wardmote-docx-").FullName;
        try
        {
            var (from, to) = (Path.Combine(folder, "paper.docx"), Path.Combine(folder, "paper.pdf"));
            File.WriteAllBytes(from, docx);
            OfficePrinter.Print(office, from, to, Path.Combine(folder, "profile"), Limit);
            return File.ReadAllBytes(to);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
