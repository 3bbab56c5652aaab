using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using Wardmote.Evidence.Rendering;
using Wardmote.Tests.Evidence.Rendering.Pdf;
using X = DocumentFormat.OpenXml.Spreadsheet;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Wardmote.Tests.Evidence.Rendering;

/// <summary>A document written in every format, and what stands in the files.</summary>
internal sealed partial class Printed : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wardmote-printed-").FullName;

    public Printed(Document document) => new Publication(document).Write(folder, Enum.GetValues<Format>());

    public string Html => File.ReadAllText(At("assessment.html"));

    /// <summary>The words of the PDF in the order in which they are drawn, with single spaces.</summary>
    public string Pdf => Spaces().Replace(Poppler.Run("pdftotext", "-raw", At("assessment.pdf"), "-"), " ");

    public string PdfStructure => Poppler.Run("pdfinfo", "-struct-text", At("assessment.pdf"));

    public string Csv(string id) => File.ReadAllText(At($"data/{id}.csv"));

    /// <summary>What a reader of the Word file is given: all its words, and the descriptions of its pictures.</summary>
    public (string Words, IReadOnlyList<string> Pictures) Docx()
    {
        using var word = WordprocessingDocument.Open(At("assessment.docx"), isEditable: false);
        var body = word.MainDocumentPart!.Document!.Body!;
        return (body.InnerText, [.. body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Select(p => p.Description!.Value!)]);
    }

    /// <summary>The rows of the table with that label in the Word file, below its headings.</summary>
    public IReadOnlyList<IReadOnlyList<string>> DocxRows(string label)
    {
        using var word = WordprocessingDocument.Open(At("assessment.docx"), isEditable: false);
        var table = word.MainDocumentPart!.Document!.Body!.Descendants<Word.Table>().Single(t => t.GetFirstChild<Word.TableProperties>()?.TableCaption?.Val?.Value?.StartsWith(label + ":", StringComparison.Ordinal) == true);
        return [.. table.Elements<Word.TableRow>().Where(r => r.TableRowProperties?.GetFirstChild<Word.TableHeader>() is null).Select(r => r.Elements<Word.TableCell>().Select(c => c.InnerText).ToList())];
    }

    /// <summary>The cells of the sheet with that name, numbers as they are stored.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Sheet(string name)
    {
        using var workbook = SpreadsheetDocument.Open(At("tables.xlsx"), isEditable: false);
        var part = workbook.WorkbookPart!;
        var strings = part.SharedStringTablePart!.SharedStringTable!.Elements<X.SharedStringItem>().Select(s => s.InnerText).ToList();
        var sheet = (WorksheetPart)part.GetPartById(part.Workbook!.Sheets!.Elements<X.Sheet>().Single(s => s.Name == name).Id!.Value!);
        return [.. sheet.Worksheet!.Descendants<X.Row>().Select(row => row.Elements<X.Cell>()
            .Select(cell => cell.DataType?.Value == X.CellValues.SharedString ? strings[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)] : cell.CellValue?.Text ?? "").ToList())];
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string At(string file) => Path.Combine(folder, file);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
