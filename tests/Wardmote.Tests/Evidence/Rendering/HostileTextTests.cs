using System.Text.RegularExpressions;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Sylvan.Data.Csv;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Docx;
using Wardmote.Evidence.Rendering.OpenData;
using Wardmote.Evidence.Rendering.Spreadsheet;
using Wardmote.Tests.Evidence.Rendering.Html;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Wardmote.Tests.Evidence.Rendering;

/// <summary>Whatever partners put into a cell comes out of every format as it went in.</summary>
public partial class HostileTextTests
{
    private static readonly string[] Awkward =
    [
        "<script>alert(1)</script>", "a & b < c > d \" e ' f", "]]>", "<!--", "\u0000\u0001\u001F", "\uD800", "\uDC00x", "\uFFFE\uFFFF", "🚒👩‍🚒", "e\u0301",
        "_x0041_", "=HYPERLINK(\"x\")", "two\r\nlines\ttab", " spaces ", "{{ liquid }}", "%PDF", "\u202Eright to left", new string('w', 5000), "a,b;c|d", "\"quoted\"",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Int[0, Awkward.Length - 1].Select(i => Awkward[i]), Gen.String);

    [Fact]
    public void Cell_OfAnyText_SurvivesIntoEveryFormat() => Gen.Select(Texts, Texts, Texts).Sample((head, word, heading) =>
    {
        var document = Some.DocumentOf(Exhibit(head, word, heading));
        var expected = PlainText.Clean(word);
        Assert.Equal(expected, InHtml(document));
        Assert.Equal(expected, InCsv(document));
        Assert.Equal(expected, InSpreadsheet(document));
        Assert.Equal(expected.Replace("\n", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal), InWord(document));
    }, iter: 60);

    [Fact]
    public void Document_OfHostileWordsEverywhere_IsWellFormedInEveryFormat()
    {
        foreach (var text in Awkward)
        {
            var chart = Some.FiresByKind(1, "Figure 1").Chart! with { Description = text, ValueTitle = text, CategoryTitle = text, Categories = [.. Enumerable.Repeat(text, 6)], Series = [new Series(text, [1, 2, 3, null, 5, 6])] };
            var document = Some.DocumentOf(
                Some.Control() with { Title = text, Partnership = text, ProducedBy = [text] },
                new Heading(1, "one", text, [Some.Words(text), new Strong([Some.Words(text)])]),
                Some.Text(text),
                new RecommendationBlock("two", text, [Some.Text(text)]),
                Exhibit(text, text, text),
                Exhibit(text, text, text) with { Id = "drawn", Chart = chart });
            Assert.NotNull(Page.Of(document).Root);
            using var word = WordprocessingDocument.Open(Bytes(to => DocxRenderer.Write(document, to)), isEditable: false);
            using var sheets = SpreadsheetDocument.Open(Bytes(to => SpreadsheetRenderer.Write(document, to)), isEditable: false);
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(word, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(sheets, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
            using var metadata = System.Text.Json.JsonDocument.Parse(Bytes(to => OpenDataRenderer.WriteMetadata(document, to)));
            Assert.Equal(2, metadata.RootElement.GetProperty("tables").GetArrayLength());
        }
    }

    private static ExhibitBlock Exhibit(string head, string word, string heading) => Some.Exhibit("hostile", "Table 1", heading, new Wardmote.Evidence.Rendering.Table
    {
        Columns = [new Wardmote.Evidence.Rendering.TableColumn { Heading = heading }, new Wardmote.Evidence.Rendering.TableColumn { Heading = heading, Group = heading, Short = heading }],
        RowHeaders = 1,
        Rows = [new Wardmote.Evidence.Rendering.TableRow([Some.Word(head), Some.Word(word)])],
    }, null, word);

    private static string InHtml(Wardmote.Evidence.Rendering.Document document) =>
        Page.Of(document).ById("hostile").Descendants("tbody").Single().Elements("tr").Single().Elements().Last().Value;

    private static string InCsv(Wardmote.Evidence.Rendering.Document document)
    {
        using var reader = new StreamReader(Bytes(to => OpenDataRenderer.WriteCsv(document.Exhibits.Single(), to)));
        using var csv = CsvDataReader.Create(reader, new CsvDataReaderOptions { Delimiter = ',' });
        Assert.True(csv.Read());
        return csv.GetString(1);
    }

    private static string InSpreadsheet(Wardmote.Evidence.Rendering.Document document)
    {
        using var workbook = SpreadsheetDocument.Open(Bytes(to => SpreadsheetRenderer.Write(document, to)), isEditable: false);
        var sheet = workbook.WorkbookPart!.WorksheetParts.Single(part => part.TableDefinitionParts.Any(table => table.Table!.Name!.Value!.EndsWith("hostile", StringComparison.Ordinal)));
        var cell = sheet.Worksheet!.Descendants<X.Row>().Last().Elements<X.Cell>().LastOrDefault(cell => cell.CellReference!.Value!.StartsWith('B'));
        if (cell is null)
        {
            return "";
        }

        var strings = workbook.WorkbookPart.SharedStringTablePart!.SharedStringTable!.Elements<X.SharedStringItem>().ToList();
        var text = strings[int.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)].Text!.Text;
        return Code().Replace(text, code => ((char)Convert.ToInt32(code.Groups[1].Value, 16)).ToString());
    }

    private static string InWord(Wardmote.Evidence.Rendering.Document document)
    {
        using var word = WordprocessingDocument.Open(Bytes(to => DocxRenderer.Write(document, to)), isEditable: false);
        return word.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().Last().Descendants<TableCell>().Last().InnerText;
    }

    private static MemoryStream Bytes(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return new MemoryStream(bytes.ToArray());
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Code();
}
