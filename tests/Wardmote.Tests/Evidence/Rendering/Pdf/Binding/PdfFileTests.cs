using System.Text;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Evidence.Rendering.Pdf.Binding;

namespace Wardmote.Tests.Evidence.Rendering.Pdf.Binding;

public sealed class PdfFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void File_ThatIsWhole_SaysItsPagesAndWhetherItIsTagged()
    {
        Assert.Equal((3, false, true), Said(Papers.Plain(3)));
        Assert.True(PdfFile.Read(Papers.FromTheBrowser).IsTagged);
    }

    [Fact]
    public void File_WithoutLetters_IsSeenToBeAPicture() =>
        Assert.False(PdfFile.Read(Papers.File(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>"])).HasText);

    [Fact]
    public void File_ThatIsNoPdf_IsRefused() =>
        Assert.Equal("The file is not a PDF.", Assert.Throws<PdfException>(() => PdfFile.Read("PK\u0003\u0004 a word document"u8.ToArray())).Message);

    [Fact]
    public void File_CutShortOrDamaged_IsRefusedInASentence()
    {
        var whole = Papers.Plain(3);
        foreach (var length in new[] { 9, 20, 200, whole.Length / 2 })
        {
            Assert.EndsWith(".", Assert.Throws<PdfException>(() => PdfFile.Read(whole[..length])).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<</A ")]
    public void File_NestedWithoutEnd_IsRefusedBeforeItIsRead(string bracket)
    {
        var hostile = Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj\n" + string.Concat(Enumerable.Repeat(bracket, 100_000)));
        Assert.Contains("nested without end", Assert.Throws<PdfException>(() => PdfFile.Read(hostile)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_ThatCouldActByItself_IsBoundWithoutItsScriptsAndForms()
    {
        const string page = "/MediaBox [0 0 595 842] /AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >> /Annots ["
            + "<< /Type /Annot /Subtype /Widget /Rect [0 0 9 9] /A << /S /SubmitForm /F (http://bad.invalid/) >> >> "
            + "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (bad.exe) >> >> "
            + "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://good.invalid/) /Next << /S /JavaScript /JS (bad) >> >> >>]";
        File.WriteAllBytes(path, Papers.Bound(new BoundPart { Title = "A paper", Pdf = PdfFile.Read(Papers.Plain(1, page, "/OpenAction << /S /JavaScript /JS (bad) >> /AcroForm << /Fields [] >>")) }));
        var written = Encoding.Latin1.GetString(File.ReadAllBytes(path));
        foreach (var bad in new[] { "JavaScript", "/JS", "SubmitForm", "Launch", "OpenAction", "AcroForm", "/Widget" })
        {
            Assert.DoesNotContain(bad, written, StringComparison.Ordinal);
        }

        Assert.Contains("https://good.invalid/", written, StringComparison.Ordinal);
    }

    private static (int Pages, bool Tagged, bool Text) Said(byte[] pdf) => PdfFile.Read(pdf) is var file ? (file.Pages, file.IsTagged, file.HasText) : default;
}
