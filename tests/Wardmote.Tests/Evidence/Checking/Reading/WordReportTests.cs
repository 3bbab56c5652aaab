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
    public void Read_RaisedNumbersAndDeletedText_AreNotRead()
    {
        Write(new Paragraph(
            new Run(new Text("Deaths were 0.06%")),
            new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new Text("2")),
            new DeletedRun(new Run(new DeletedText(" of all crimes"))),
            new Run(new RunProperties(new Vanish()), new Text(" hidden")),
            new Run(new Text(". That is few.") { Space = SpaceProcessingModeValues.Preserve })));

        var sentences = ReportReader.Read(path).Sentences.ToList();
        Assert.Equal(["Deaths were 0.06%.", "That is few."], sentences.Select(s => s.Text));
        Assert.Equal([true, false], sentences.Select(s => s.IsCited));
    }

    [Fact]
    public void Read_CaptionBelowItsTable_BelongsToIt()
    {
        Write(
            new Table(Row("District", "2017", "2018"), Row("North", "100", "112"), Row("South", "25", "28")),
            Words("Table 7: Thefts"),
            Words("Thefts rose in both districts, as was expected."));

        Assert.Equal(("Table 7", "Thefts"), Assert.Single(ReportReader.Read(path).Tables).Table is var table ? (table.Name, table.Caption) : default);
    }

    [Fact]
    public void Read_StyleBasedOnAHeading_IsAHeading()
    {
        using (var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "heading 1" }) { Type = StyleValues.Paragraph, StyleId = "berschrift1" },
                new Style(new StyleName { Val = "Council topic" }, new BasedOn { Val = "berschrift1" }) { Type = StyleValues.Paragraph, StyleId = "Topic" });
            main.Document = new Document(new Body(Words("Fires", "Topic"), Words("There were more fires than in the year before.")));
        }

        Assert.Equal("Fires", Assert.Single(ReportReader.Read(path).Sentences).Headings[0]);
    }

    [Fact]
    public void Read_AChart_HasTheFiguresThatItKeeps()
    {
        using (var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var chart = main.AddNewPart<ChartPart>();
            using (var stream = new StreamWriter(chart.GetStream(FileMode.Create)))
            {
                stream.Write("""
                    <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser>
                    <c:tx><c:strRef><c:strCache><c:pt idx="0"><c:v>Fires</c:v></c:pt></c:strCache></c:strRef></c:tx>
                    <c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>2017</c:v></c:pt><c:pt idx="1"><c:v>2018</c:v></c:pt></c:strCache></c:strRef></c:cat>
                    <c:val><c:numRef><c:numCache><c:formatCode>General</c:formatCode><c:pt idx="0"><c:v>246</c:v></c:pt><c:pt idx="1"><c:v>352</c:v></c:pt></c:numCache></c:numRef></c:val>
                    </c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>
                    """);
            }

            var drawing = $"""
                <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
                <wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Chart 1" descr="Fires by year"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">
                <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="{main.GetIdOfPart(chart)}"/>
                </a:graphicData></a:graphic></wp:inline></w:drawing>
                """;
            main.Document = new Document(new Body(Words("Figure 1: Fires by year"), new Paragraph(new Run(new Drawing(drawing)))));
        }

        var report = ReportReader.Read(path);
        var figures = Assert.Single(report.Tables).Table;
        Assert.Equal(("Figure 1", 352m, "2018"), (figures.Name, figures[1, 0]!.Value, figures.Rows[1].Label));
        Assert.Equal("Fires by year", Assert.Single(report.Parts.OfType<ReportPicture>()).Text);
    }

    [Fact]
    public void Read_AnUnknownKindOfFile_NamesTheOnesThatAreRead()
    {
        var rtf = Path.ChangeExtension(path, ".rtf");
        File.WriteAllText(rtf, "");
        Assert.Contains(".docx, .pdf, .md or .txt", Assert.Throws<ReportException>(() => ReportReader.Read(rtf)).Message, StringComparison.Ordinal);
        File.Delete(rtf);
    }

    private void Write(params OpenXmlElement[] body)
    {
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        document.AddMainDocumentPart().Document = new Document(new Body(body));
    }
}
