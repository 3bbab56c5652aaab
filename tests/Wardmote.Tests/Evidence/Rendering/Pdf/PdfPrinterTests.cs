using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Docx;
using Wardmote.Evidence.Rendering.Pdf;

namespace Wardmote.Tests.Evidence.Rendering.Pdf;

public sealed class PdfPrinterTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wardmote-printing-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Pdf_FromTheBrowser_IsTaggedTitledOutlinedAndNumbered()
    {
        var pdf = Path.Combine(folder, "assessment.pdf");
        using (var file = File.Create(pdf))
        {
            new PdfPrinter().Write(Some.Document(), file);
        }

        Check(pdf);
        var info = Poppler.Run("pdfinfo", pdf);
        Assert.Contains("Community Safety Strategic Assessment", Poppler.Value(info, "Title"), StringComparison.Ordinal);
        Assert.Contains("A4", Poppler.Value(info, "Page size"), StringComparison.Ordinal);
        var structure = Poppler.Run("pdfinfo", "-struct-text", pdf);
        Assert.Contains("Figure", structure, StringComparison.Ordinal);
        Assert.Contains("Assault arrivals by month", Poppler.Run("pdfinfo", "-struct", pdf) + structure, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdfs_PrintedOneAfterTheOther_AreEachTheirOwnDocument()
    {
        PdfPrinter.Begin();
        foreach (var title in (string[])["Spring pack", "Autumn pack"])
        {
            var pdf = Path.Combine(folder, title + ".pdf");
            using (var file = File.Create(pdf))
            {
                var document = Some.Document();
                new PdfPrinter().Write(new Document { Control = document.Control with { Title = title }, Blocks = document.Blocks, Footnotes = document.Footnotes }, file);
            }

            Assert.StartsWith(title, Poppler.Value(Poppler.Run("pdfinfo", pdf), "Title"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Pdf_ThatTakesTooLong_IsStoppedAndTheNextIsPrinted()
    {
        var error = Assert.Throws<PdfException>(() => new PdfPrinter(TimeSpan.FromMilliseconds(1)).Write(Some.Document(), new MemoryStream()));
        Assert.Contains("was stopped", error.Message, StringComparison.Ordinal);
        using var next = new MemoryStream();
        new PdfPrinter().Write(Some.Document(), next);
        Assert.Equal("%PDF-"u8.ToArray(), next.ToArray()[..5]);
    }

    [Fact]
    public void Browser_ThatRefusesItsArguments_IsQuoted()
    {
        using var pipe = new BrowserPipe("/bin/sh", []);
        var error = Assert.Throws<PdfException>(() => pipe.Call("Target.createTarget", new { url = "about:blank" }));
        Assert.Matches("^The browser ended before the PDF was made. It said: .*option", error.Message);
    }

    [Fact]
    public void Pdf_FromLibreOffice_IsTaggedAndNumberedToo()
    {
        var docx = Path.Combine(folder, "assessment.docx");
        using (var file = File.Create(docx))
        {
            DocxRenderer.Write(Some.Document(), file);
        }

        var pdf = Path.Combine(folder, "assessment.pdf");
        var office = InstalledProgram.LibreOffice();
        Assert.True(office is not null, "LibreOffice is not installed; run ./test.sh, which installs it or says how.");
        OfficePrinter.Print(office, docx, pdf, Path.Combine(folder, "profile"), TimeSpan.FromMinutes(2));
        Check(pdf);
    }

    [Fact]
    public void Browser_ChosenButNotThere_IsSaidByName()
    {
        var error = Assert.Throws<PdfException>(() => InstalledProgram.Browser("/nowhere/chrome"));
        Assert.Contains("'/nowhere/chrome', which is not there", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Printer_ThatFails_IsQuoted()
    {
        var error = Assert.Throws<PdfException>(() => PrinterProcess.Run("/bin/sh", ["-c", "echo no room >&2; exit 3"], Path.Combine(folder, "none.pdf"), TimeSpan.FromMinutes(1)));
        Assert.Equal("/bin/sh made no PDF (exit code 3). It said: no room", error.Message);
    }

    [Fact]
    public void Printer_ThatHangs_IsStopped()
    {
        var error = Assert.Throws<PdfException>(() => PrinterProcess.Run("/bin/sh", ["-c", "sleep 600"], Path.Combine(folder, "none.pdf"), TimeSpan.FromMilliseconds(200)));
        Assert.Contains("was stopped", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Printer_ThatIsNotThere_IsSaid()
    {
        var error = Assert.Throws<PdfException>(() => PrinterProcess.Run("/nowhere/chrome", [], Path.Combine(folder, "none.pdf"), TimeSpan.FromMinutes(1)));
        Assert.StartsWith("/nowhere/chrome could not be started", error.Message, StringComparison.Ordinal);
    }

    /// <summary>What holds of the PDF whichever program printed it.</summary>
    private static void Check(string pdf)
    {
        var info = Poppler.Run("pdfinfo", pdf);
        Assert.Equal("yes", Poppler.Value(info, "Tagged"));
        var pages = Poppler.Value(info, "Pages");
        Assert.InRange(int.Parse(pages, System.Globalization.CultureInfo.InvariantCulture), 8, 20);
        var structure = Poppler.Run("pdfinfo", "-struct-text", pdf).Split('\n').Select(line => line.Trim().Split(' ', ':')[0]).ToHashSet();
        Assert.Superset(new HashSet<string> { "H1", "H2", "Table", "TR", "TH", "TD", "L", "LI" }, structure);
        Assert.Contains($"Page 3 of {pages}", Poppler.Run("pdftotext", pdf, "-"), StringComparison.Ordinal);
    }
}
