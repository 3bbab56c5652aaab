using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Docx;
using Wardmote.Tests.Evidence.Rendering.Html;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Wardmote.Tests.Evidence.Rendering;

/// <summary>A document of a few pages, with a table of words, in each format.</summary>
public class PaperTests
{
    [Fact]
    public void Html_OfAPaper_HasItsFactsAndNoContents()
    {
        var html = Page.Of(Some.Paper());
        Assert.Empty(html.Descendants("nav"));
        Assert.Equal("Place", html.Descendants("dt").Single().Value);
        Assert.Contains("wm-paper", html.Root!.Attribute("class")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_OfATableOfWords_HasItsCaptionAndKeepsLinesInCells()
    {
        var table = Page.Of(Some.Paper()).ById("present").Descendants("table").Single();
        Assert.Equal("Who was present", table.Element("caption")!.Value);
        var role = table.Descendants("th").Single(th => (string?)th.Attribute("scope") == "row" && th.Value.StartsWith("Chair", StringComparison.Ordinal));
        Assert.Single(role.Elements("br"));
    }

    [Fact]
    public void Paper_WithFiguresOfTheDocumentsOwn_BearsAnEditionsMarkOnlyWhereTheyRestOnPartnersReturns()
    {
        var exhibit = Some.Document().Exhibits.First();
        var import = new ProvenanceImport(null, "fires", "fires.csv", null, DateTimeOffset.UnixEpoch, null, Provisional: false);
        Assert.Null(With(exhibit with { Provenance = exhibit.Provenance with { Imports = [] } }).Edition);
        Assert.Equal(EditionKind.Restricted, With(exhibit with { Provenance = exhibit.Provenance with { Imports = [import] } }).Edition);

        static Document With(Block block) => new() { Form = DocumentForm.Paper, Control = Some.Paper().Control, Blocks = [block] };
    }

    [Fact]
    public void Docx_OfAPaper_IsValidAndStartsNoPageForAHeading()
    {
        using var stream = new MemoryStream();
        DocxRenderer.Write(Some.Paper(), stream);
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var heading = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Word.Style>().Single(style => style.StyleId == "Heading1");
        Assert.Null(heading.StyleParagraphProperties!.PageBreakBefore);
        var body = word.MainDocumentPart.Document!.Body!;
        Assert.Equal("Paper title", word.MainDocumentPart.StyleDefinitionsPart.Styles!.Elements<Word.Style>().Single(style => style.StyleId == body.Elements<Word.Paragraph>().First().ParagraphProperties!.ParagraphStyleId!.Val).StyleName!.Val);
        Assert.Equal(["About this document", "Who was present"], body.Elements<Word.Table>().Select(table => table.GetFirstChild<Word.TableProperties>()!.TableCaption!.Val!.Value));
    }
}
