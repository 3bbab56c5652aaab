using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Tests.Evidence.Checking.Reading;

public sealed class WordReportTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"report-{Guid.NewGuid():N}.docx");

    public void Dispose() => File.Delete(path);

    private static Paragraph Words(string text, string? style = null) => new(
        new ParagraphProperties { ParagraphStyleId = style is null ? null : new ParagraphStyleId { Val = style } },
        new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    private static TableRow Row(params string[] cells) => new(cells.Select(c => new TableCell(Words(c))));

    [Fact]
    public void Read_HeadingsParagraphsAndTables_KeepsTheirOrderAndParagraphNumbers()
    {
        using (var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(
                Words("Theft", "Heading1"),
                Words("Thefts rose by 12%. They had been falling."),
                Words("Table 1: Thefts", "Caption"),
                new Table(Row("District", "2017", "2018"), Row("North", "100", "112"), Row("South", "25", "28"))));
        }

        var report = ReportReader.Read(path);
        Assert.Equal(["Thefts rose by 12%.", "They had been falling."], report.Sentences.Select(s => s.Text));
        Assert.All(report.Sentences, s => Assert.Equal((2, "Theft"), (s.Line, s.Headings[0])));
        var table = Assert.Single(report.Tables);
        Assert.Equal(("Table 1", 4, 112m), (table.Table.Name, table.Line, table.Table[0, 1]!.Value));
    }

    [Fact]
    public void Read_SomethingElseCalledDocx_SaysWhatToDo()
    {
        File.WriteAllText(path, "not a document");
        Assert.Contains("Save it again as .docx", Assert.Throws<ReportException>(() => ReportReader.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnUnknownKindOfFile_NamesTheOnesThatAreRead()
    {
        var pdf = Path.ChangeExtension(path, ".pdf");
        File.WriteAllText(pdf, "");
        Assert.Contains(".txt, .md or .docx", Assert.Throws<ReportException>(() => ReportReader.Read(pdf)).Message, StringComparison.Ordinal);
        File.Delete(pdf);
    }
}
