using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Rendering.Spreadsheet;
using Wardmote.Tests.Evidence.Imports;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Wardmote.Tests.Evidence.Rendering.Spreadsheet;

public class FormSpreadsheetTests
{
    private static readonly FormSheet Progress = new()
    {
        Name = "Progress",
        Title = "Progress in quarter 4",
        Guidance = ["Fill in the yellow columns."],
        Columns = [new("Action", 10), new("Progress", 60, IsEntry: true), new("Status", 12, IsEntry: true) { Choices = ["Red", "Amber", "Green"] }],
        Rows = [["1.4", "Two lines:\n- of a list", ""], ["1.5", "", "Green"]],
    };

    private static readonly FormSheet Kept = new() { Name = "As downloaded", Title = "Leave this sheet", Columns = [new("Cell", 30), new("Text", 60)], Rows = [["1.4/progress", "Two lines:\n- of a list"]], Hidden = true };

    [Fact]
    public void Write_AnyForm_IsAValidWorkbook()
    {
        using var file = Written();
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(workbook, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Equal([("Progress", false), ("As downloaded", true)], workbook.WorkbookPart!.Workbook!.Sheets!.Elements<X.Sheet>().Select(s => (s.Name!.Value!, s.State?.Value == X.SheetStateValues.Hidden)));
    }

    [Fact]
    public void Write_AColumnOfFewWords_OffersThemForItsRowsAlone()
    {
        using var file = Written();
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
        var rule = Assert.Single(workbook.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<X.DataValidation>()));
        Assert.Equal(("C4:C5", "\"Red,Amber,Green\""), (rule.SequenceOfReferences!.InnerText, rule.Formula1!.Text));
    }

    [Fact]
    public void Write_ThenReadAsAPartnersFile_GivesEveryCellBackWithItsLines()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("form.xlsx");
        using (var file = Written())
        {
            File.WriteAllBytes(path, file.ToArray());
        }

        Assert.Equal(["1.4", "Two lines:\n- of a list"], PartnerFile.Read(path, "Progress", keepLines: true).Rows[3].Cells);
        Assert.Equal(["1.4/progress", "Two lines:\n- of a list"], PartnerFile.Read(path, "As downloaded", keepLines: true).Rows[2].Cells);
    }

    private static MemoryStream Written()
    {
        var to = new MemoryStream();
        FormSpreadsheet.Write(Some.Control(), [Progress, Kept], to);
        return new MemoryStream(to.ToArray());
    }
}
