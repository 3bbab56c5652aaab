using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Docx;
using Document = Wardmote.Evidence.Rendering.Document;
using Heading = Wardmote.Evidence.Rendering.Heading;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Wardmote.Tests.Evidence.Rendering.Docx;

public sealed class DocxRendererTests : IDisposable
{
    private static readonly byte[] Written = Bytes(Some.Document(times: 2));

    private readonly WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(Written), isEditable: false);

    private Body Body => word.MainDocumentPart!.Document!.Body!;

    public void Dispose() => word.Dispose();

    [Fact]
    public void File_OfAnyDocument_IsValid() => Assert.Empty(Errors(word));

    [Fact]
    public void File_OfTheSameDocument_IsTheSameBytes() => Assert.Equal(Bytes(Some.DocumentOf(Some.NeedsByDistrict(1, "Table 1"))), Bytes(Some.DocumentOf(Some.NeedsByDistrict(1, "Table 1"))));

    [Fact]
    public void Headings_OfEveryLevel_AreInTheirStylesAndLedToFromTheContents()
    {
        Assert.Equal(5, InStyle("Heading1").Count());
        Assert.Contains("Issues", InStyle("Heading2").Select(p => p.InnerText));
        Assert.Equal("Who is hurt", InStyle("Heading3").First().InnerText);
        Assert.Contains(Codes(), code => code.StartsWith("TOC ", StringComparison.Ordinal));
        var entries = InStyle("TOC1").Concat(InStyle("TOC2")).ToList();
        Assert.Equal(Some.Document(times: 2).Blocks.OfType<Heading>().Count(heading => heading.Level <= 2), entries.Count);
        Assert.All(entries, entry => Assert.Contains(entry.Descendants<Hyperlink>().Single().Anchor!.Value, Bookmarks()));
    }

    [Fact]
    public void Bookmarks_OfAllAnchors_AreUniqueAndAllowed()
    {
        Assert.Equal(Bookmarks().Count, Bookmarks().Distinct().Count());
        Assert.All(Bookmarks(), name => Assert.True(name.Length <= 40 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'), name));
    }

    [Fact]
    public void CrossReference_ToAnExhibit_IsAFieldThatRepeatsItsLabel()
    {
        var reference = Codes().Single(code => code.StartsWith("REF ", StringComparison.Ordinal)).Split(' ')[1];
        var start = Body.Descendants<BookmarkStart>().Single(bookmark => bookmark.Name == reference);
        Assert.Equal("Table  SEQ Table \\* ARABIC 1", string.Concat(start.ElementsAfter().TakeWhile(e => e is not BookmarkEnd).Select(e => e.InnerText)));
        Assert.Equal("Caption", ((Paragraph)start.Parent!).ParagraphProperties!.ParagraphStyleId!.Val);
    }

    [Fact]
    public void Tables_Always_RepeatTheirHeadingsAndDoNotBreakRows()
    {
        var tables = Body.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().Skip(1).ToList();
        Assert.Equal(4, tables.Count);
        Assert.All(tables, table =>
        {
            Assert.NotNull(table.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
            Assert.All(table.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>(), row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
            Assert.StartsWith("Table ", table.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Table_TooWideForAnUprightPage_StandsOnASidewaysPage()
    {
        var turned = Body.Descendants<SectionProperties>().Select(section => section.GetFirstChild<PageSize>()!.Orient?.Value == PageOrientationValues.Landscape);
        Assert.Equal([false, true, false, true, false], turned);
        var widest = Body.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().Max(table => int.Parse(table.GetFirstChild<TableProperties>()!.TableWidth!.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.InRange(widest, 9638, 14570);
    }

    [Fact]
    public void Chart_AsAPicture_IsSvgWithPngBehindItAndAlternativeText()
    {
        var drawings = Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline>().ToList();
        Assert.Equal(16, drawings.Count);
        Assert.All(drawings, drawing => Assert.NotEmpty(drawing.DocProperties!.Description!.Value!));
        Assert.Equal("Assault arrivals by month, 2014 to 2018. Arrivals fall until 2016 and rise from then on.", drawings[0].DocProperties!.Description!.Value);
        Assert.Equal(16, word.MainDocumentPart!.ImageParts.Count(part => part.ContentType == "image/svg+xml"));
        Assert.Equal(16, word.MainDocumentPart.ImageParts.Count(part => part.ContentType == "image/png"));
    }

    [Fact]
    public void Footnotes_OfTheText_AreWordsOwnAndLaterReferencesRepeatTheNumber()
    {
        var notes = word.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<DocumentFormat.OpenXml.Wordprocessing.Footnote>().Where(note => note.Type is null).ToList();
        Assert.Equal([1, 2], notes.Select(note => note.Id!.Value));
        Assert.Contains("Serious Violence Strategy, April 2018", notes[0].InnerText, StringComparison.Ordinal);
        Assert.Equal([1, 2], Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.FootnoteReference>().Select(reference => reference.Id!.Value));
        Assert.Contains(Codes(), code => code.StartsWith("NOTEREF _footnote_1 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_OfEveryKind_AreRealListsAndNumbersStartAgain()
    {
        Assert.NotEmpty(InStyle("ListBullet"));
        Assert.All(InStyle("ListBullet"), item => Assert.NotNull(item.ParagraphProperties!.NumberingProperties));
        List<DocumentFormat.OpenXml.Wordprocessing.NumberingProperties> numbered = [.. InStyle("ListNumber").Concat(InStyle("RecommendationItem")).Select(item => item.ParagraphProperties!.NumberingProperties!)];
        Assert.Equal(4, numbered.Select(item => item.NumberingId!.Val!.Value).Distinct().Count());
        Assert.All(InStyle("ListNumber"), item => Assert.Equal(1, item.ParagraphProperties!.NumberingProperties!.NumberingLevelReference!.Val!.Value));
        Assert.All(InStyle("RecommendationItem"), item => Assert.Equal(0, item.ParagraphProperties!.NumberingProperties!.NumberingLevelReference!.Val!.Value));
    }

    [Fact]
    public void Footer_OnEveryPage_SaysPageXOfY()
    {
        var footer = word.MainDocumentPart!.FooterParts.Single().Footer!;
        Assert.Equal("Page  PAGE 1 of  NUMPAGES 1", footer.InnerText);
        Assert.Equal("Community Safety Strategic Assessment \u2013 Restricted edition: not for publication", word.MainDocumentPart.HeaderParts.Single().Header!.InnerText);
    }

    [Fact]
    public void Properties_OfTheFile_AreTheDocuments()
    {
        Assert.Equal("Community Safety Strategic Assessment", word.PackageProperties.Title);
        Assert.Equal("End of year review, 2018/19", word.PackageProperties.Subject);
        Assert.Equal("en-GB", word.PackageProperties.Language);
        Assert.Equal("Research analyst, county research group; Senior analyst, county research group", word.PackageProperties.Creator);
        Assert.Equal("en-GB", word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value);
    }

    [Theory]
    [InlineData("https://example.org/a b?c=d&e=<f>", 1)]
    [InlineData("http://[not an address", 0)]
    [InlineData("javascript:alert(1)", 0)]
    [InlineData("file:///etc/passwd", 0)]
    [InlineData("relative/page", 0)]
    public void Link_OfAnyKind_LeavesAFileThatOpens(string target, int links)
    {
        using var one = Open(Some.DocumentOf(new Wardmote.Evidence.Rendering.Paragraph([new Link(target, [Some.Words("read")])])));
        Assert.Empty(Errors(one));
        Assert.Equal(links, one.MainDocumentPart!.HyperlinkRelationships.Count());
        Assert.Contains("read", one.MainDocumentPart.Document!.InnerText, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Errors(WordprocessingDocument file) =>
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");

    private IEnumerable<Paragraph> InStyle(string style) => Body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style);

    private List<string> Codes() => [.. Body.Descendants<FieldCode>().Select(code => code.Text.Trim())];

    private List<string> Bookmarks() => [.. Body.Descendants<BookmarkStart>().Select(bookmark => bookmark.Name!.Value!)];

    private static byte[] Bytes(Document document)
    {
        using var bytes = new MemoryStream();
        DocxRenderer.Write(document, bytes);
        return bytes.ToArray();
    }

    private static WordprocessingDocument Open(Document document) => WordprocessingDocument.Open(new MemoryStream(Bytes(document)), isEditable: false);
}
