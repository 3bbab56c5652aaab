namespace Wardmote.Evidence.Rendering.Pdf;

/// <summary>Prints the DOCX with LibreOffice, tagged and with bookmarks.</summary>
internal static class OfficePrinter
{
    private const string Filter = "pdf:writer_pdf_Export:"
        + """{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}""";

    /// <param name="pdf">Beside the DOCX and named as it is, for LibreOffice leaves no choice.</param>
    public static void Print(string office, string docx, string pdf, string profile, TimeSpan limit) => PrinterProcess.Run(office,
        ["--headless", "--norestore", "-env:UserInstallation=" + new Uri(profile).AbsoluteUri, "--convert-to", Filter, "--outdir", Path.GetDirectoryName(pdf)!, docx],
        pdf, limit);
}
