using Wardmote.Evidence.Rendering.Pdf.Binding;

namespace Wardmote.Tests.Evidence.Rendering.Pdf.Binding;

public sealed class PageStampTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    /// <summary>Upright, turned each way, and a page of which only a part is shown.</summary>
    /// <param name="right">Where its right edge is seen, in points.</param>
    /// <param name="top">How far below the upper edge of all that is on it the part that is shown begins.</param>
    [Theory]
    [InlineData("/MediaBox [0 0 595 842]", 595, 0)]
    [InlineData("/MediaBox [0 0 595 842] /Rotate 90", 842, 0)]
    [InlineData("/MediaBox [0 0 595 842] /Rotate 180", 595, 0)]
    [InlineData("/MediaBox [0 0 595 842] /Rotate -90", 842, 0)]
    [InlineData("/MediaBox [-100 -50 1091 1634] /CropBox [0 0 842 595]", 942, 1039)]
    public void Number_OnAnyPage_StandsInTheUpperRightCornerAsItIsSeen(string page, int right, int top)
    {
        var number = Written(new BoundPart { Title = "A paper", Pdf = PdfFile.Read(Papers.Plain(1, page)), FirstNumber = 39 }, "39");
        Assert.InRange(number.Right, right - 30, right - 26);
        Assert.InRange(number.Top, top + 10, top + 24);
    }

    [Fact]
    public void Sheet_ThatStandsForSeveralPages_BearsThemAll()
    {
        Written(new BoundPart { Title = "Not for publication", Pdf = PdfFile.Read(Papers.Plain(1)), FirstNumber = 39, StandsForUpTo = 50 }, "50");
        Assert.Contains("Pages 39 to 50", Poppler.Run("pdftotext", path, "-"), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_NotForPublication_SaysSoBesideItsNumber()
    {
        Written(new BoundPart { Title = "Exempt", Pdf = PdfFile.Read(Papers.Plain(1)), FirstNumber = 3, Mark = "Not for publication" }, "3");
        Assert.Matches(@"Not for publication\s+Page 3", Poppler.Run("pdftotext", "-layout", path, "-"));
    }

    /// <summary>Where a word stands on the first page, in points from the upper left corner.</summary>
    private (double Right, double Top) Written(BoundPart part, string word)
    {
        File.WriteAllBytes(path, Papers.Bound(part));
        var boxes = Poppler.Run("pdftotext", "-bbox", path, "-");
        var found = System.Xml.Linq.XElement.Parse(boxes.Split('\n').Single(line => line.Contains($">{word}</word>", StringComparison.Ordinal)));
        return ((double)found.Attribute("xMax")!, (double)found.Attribute("yMin")!);
    }
}
