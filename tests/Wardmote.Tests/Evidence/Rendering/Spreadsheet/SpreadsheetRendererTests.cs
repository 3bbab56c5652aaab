using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Spreadsheet;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Wardmote.Tests.Evidence.Rendering.Spreadsheet;

public class SpreadsheetRendererTests
{
    [Fact]
    public void Workbook_OfAnyDocument_IsValid()
    {
        using var workbook = Open(Some.Document(times: 2));
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(workbook, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Workbook_OfTheSameDocument_IsTheSameBytes() => Assert.Equal(Bytes(Some.Document()), Bytes(Some.Document()));

    [Fact]
    public void Sheets_InOrder_AreContentsOneForEachTableAndNotes()
    {
        using var workbook = Open(Some.Document());
        Assert.Equal(["Contents", .. Some.Document().Exhibits.Select(exhibit => exhibit.Label), "Notes and sources"],
            workbook.WorkbookPart!.Workbook!.Sheets!.Elements<X.Sheet>().Select(sheet => sheet.Name!.Value!));
    }

    [Fact]
    public void Contents_OfTheWorkbook_LeadToEverySheet()
    {
        using var workbook = Open(Some.Document());
        var sheets = workbook.WorkbookPart!.Workbook!.Sheets!.Elements<X.Sheet>().Select(sheet => $"'{sheet.Name}'!A1").Skip(1);
        Assert.Equal(sheets, Part(workbook, "Contents").Worksheet!.Descendants<X.Hyperlink>().Select(link => link.Location!.Value!));
    }

    [Fact]
    public void Sheet_OfATable_SaysWhatItIsThenHasOneNamedTableOfNumbers()
    {
        var exhibit = Some.AssaultsByPlace(1, "Table 1");
        using var workbook = Open(Some.DocumentOf(exhibit));
        var grid = Grid(workbook, "Table 1");
        Assert.Equal("Table 1: Assaults by type of place, 2014 to 2018", grid[0][0]);
        Assert.Contains("Note 2: [c] is a count too small to show. (about: Countryside, 2018*)", grid.Select(row => row[0]));
        Assert.Contains("2018*: part year, provisional (January to November).", grid.Select(row => row[0]));
        var table = Part(workbook, "Table 1").TableDefinitionParts.Single().Table!;
        Assert.Equal(exhibit.Table.Columns.Select(column => column.Heading), table.TableColumns!.Elements<X.TableColumn>().Select(column => column.Name!.Value!));
        Assert.Equal(["Type of place", "2014", "2015", "2016", "2017", "2018*"], grid[^(exhibit.Table.Rows.Count + 1)]);
        Assert.Equal(["Public place", "327", "281", "321", "278", "1343"], grid[^3]);
        Assert.Empty(Part(workbook, "Table 1").Worksheet!.Descendants<X.MergeCell>());
        Assert.Equal($"A{grid.Count - exhibit.Table.Rows.Count}:F{grid.Count}", table.Reference!.Value);
    }

    [Fact]
    public void Numbers_InCells_AreNumbersInTheFormatShown()
    {
        using var workbook = Open(Some.DocumentOf(Some.AssaultsByPlace(1, "Table 1")));
        var cell = Part(workbook, "Table 1").Worksheet!.Descendants<X.Cell>().Single(c => c.CellValue?.Text == "1343");
        Assert.Null(cell.DataType);
        var styles = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var look = styles.CellFormats!.Elements<X.CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        Assert.Equal("#,##0", styles.NumberingFormats!.Elements<X.NumberingFormat>().Single(format => format.NumberFormatId!.Value == look.NumberFormatId!.Value).FormatCode!.Value);
    }

    [Fact]
    public void Words_ThatASpreadsheetWouldDecode_StayAsTheyAre()
    {
        var table = Some.Counts("Row", ["Column"], []) with { Rows = [new TableRow([Some.Word("_x0041_"), Some.Word("=1+1")])] };
        using var workbook = Open(Some.DocumentOf(Some.Exhibit("x", "Table 1", "x", table)));
        var strings = workbook.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.Elements<X.SharedStringItem>().Select(item => item.Text!.Text);
        Assert.Contains("_x005F_x0041_", strings);
        Assert.Contains("=1+1", strings);
    }

    [Fact]
    public void Sheets_OfExhibitsWithAwkwardLabels_HaveNamesThatAreAllowed()
    {
        var exhibit = Some.FiresByKind(1, "");
        string[] labels = ["Table [1]: a/b?", "Table [1]: a/b?", new string('x', 40), "", "contents"];
        using var workbook = Open(Some.DocumentOf([.. labels.Select((label, i) => exhibit with { Label = label, Id = $"exhibit-{i}" })]));
        Assert.Empty(new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken));
        var names = workbook.WorkbookPart!.Workbook!.Sheets!.Elements<X.Sheet>().Select(sheet => sheet.Name!.Value!).ToList();
        Assert.All(names, name => Assert.True(name.Length <= 31 && name.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\']) < 0, name));
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Properties_OfTheFile_AreTheDocuments()
    {
        using var workbook = Open(Some.Document());
        Assert.Equal("Community Safety Strategic Assessment", workbook.PackageProperties.Title);
        Assert.Equal("en-GB", workbook.PackageProperties.Language);
    }

    private static byte[] Bytes(Document document)
    {
        using var bytes = new MemoryStream();
        SpreadsheetRenderer.Write(document, bytes);
        return bytes.ToArray();
    }

    private static SpreadsheetDocument Open(Document document) => SpreadsheetDocument.Open(new MemoryStream(Bytes(document)), isEditable: false);

    private static WorksheetPart Part(SpreadsheetDocument workbook, string sheet)
    {
        var id = workbook.WorkbookPart!.Workbook!.Sheets!.Elements<X.Sheet>().Single(s => s.Name == sheet).Id!.Value!;
        return (WorksheetPart)workbook.WorkbookPart.GetPartById(id);
    }

    private static List<string[]> Grid(SpreadsheetDocument workbook, string sheet)
    {
        var strings = workbook.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.Elements<X.SharedStringItem>().Select(item => item.Text!.Text).ToList();
        return [.. Part(workbook, sheet).Worksheet!.Descendants<X.Row>().Select(row => row.Elements<X.Cell>()
            .Select(cell => cell.DataType?.Value == X.CellValues.SharedString ? strings[int.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)] : cell.CellValue!.Text)
            .ToArray())];
    }
}
