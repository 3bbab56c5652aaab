using System.IO.Compression;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Imports.Files;

namespace Wardmote.Tests.Evidence.Imports.Files;

public sealed class WorkbookTests : IDisposable
{
    private const string Two = """<row r="1"><c r="A1" t="str"><v>Ward</v></c><c r="B1"><v>2018</v></c></row><row r="2"><c r="A2" t="str"><v>North</v></c><c r="B2"><v>4</v></c></row>""";

    /// <summary>The same, one row further down.</summary>
    private static readonly string Lower = Two.Replace("r=\"2\"", "r=\"3\"", StringComparison.Ordinal).Replace("r=\"1\"", "r=\"2\"", StringComparison.Ordinal);

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("<v>0.28</v>", 1, "28%")]
    [InlineData("<v>0.28472222222222221</v>", 1, "28%")]
    [InlineData("<v>0.28472222222222221</v>", 2, "28.5%")]
    [InlineData("<v>1215</v>", 6, "1215")]
    [InlineData("<v>0.30000000000000004</v>", 0, "0.3")]
    [InlineData("<v>43251</v>", 3, "2018-05-31")]
    [InlineData("<v>43251.75</v>", 3, "2018-05-31 18:00")]
    [InlineData("<v>59</v>", 3, "1900-02-28")]
    [InlineData("<v>61</v>", 3, "1900-03-01")]
    [InlineData("<v>42736</v>", 4, "Jan 2017")]
    [InlineData("<v>0.5</v>", 5, "12:00")]
    [InlineData("<v>1E+300</v>", 3, "1E+300")]
    public void Xlsx_NumberWithAFormat_ReadsAsPeopleSeeIt(string value, int style, string text) =>
        Assert.Equal(text, Read(folder.Xlsx($"""<row r="1"><c r="A1" s="{style}">{value}</c><c r="B1"><v>1</v></c></row>""" + Lower)).Rows[0][1]);

    [Fact]
    public void Xlsx_DatesFrom1904_AreFourYearsLater() =>
        Assert.Equal("2018-05-31", Read(folder.Xlsx("""<row r="1"><c r="A1" s="3"><v>41789</v></c><c r="B1"><v>1</v></c></row>""" + Lower, from1904: true)).Rows[0][1]);

    [Fact]
    public void Xlsx_SharedRichAndInlineTexts_AreWhole()
    {
        var grid = Read(folder.Xlsx(
            """<row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>Histon &amp;&#10;Impington</t></is></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c></row>""",
            shared: "<si><t>Ward</t></si><si><r><t>Fen </t></r><r><t>Ditton</t></r><rPh sb=\"0\" eb=\"1\"><t>ignored</t></rPh></si>"), "Figures");

        Assert.Equal(["Fen Ditton", "", "Histon & Impington", "TRUE", "#N/A"], grid.Rows[1].Cells);
        Assert.True(grid.Rows[0].IsBlank);
        Assert.Equal(2, grid.Rows[1].Number);
    }

    [Fact]
    public void Xlsx_WithoutASheetNamed_ReadsTheFirstThatHasATable()
    {
        var grid = Read(folder.Xlsx(Two));

        Assert.Equal("Figures", grid.Sheet);
        Assert.Contains(grid.Findings, f => f is { Severity: Severity.Note } && f.Message == "The workbook has 2 sheets, and 'Figures' was read.");
        Assert.Equal("About this return", Read(folder.Xlsx(Two), "notes").Rows[0][1]);
    }

    [Fact]
    public void Xlsx_WithASheetThatIsNotThere_SuggestsTheNearest() =>
        Assert.EndsWith("has no sheet 'Figure'. Did you mean 'Figures'?", Assert.Throws<ImportException>(() => Read(folder.Xlsx(Two), "Figure")).Message, StringComparison.Ordinal);

    [Fact]
    public void Xlsx_MergedCells_AreKnown()
    {
        var grid = Read(folder.Xlsx(Two, after: """<mergeCells count="1"><mergeCell ref="B1:AA1"/></mergeCells>"""));

        Assert.Equal(new MergedCells(1, 2, 1, 27), grid.MergeAt(1, 20));
    }

    [Fact]
    public void Xlsx_WhatIsHidden_IsReadAndSaid()
    {
        var grid = Read(folder.Xlsx(
            Two.Replace("<row r=\"2\"", "<row r=\"2\" hidden=\"1\"", StringComparison.Ordinal),
            before: """<cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>""",
            state: "state=\"hidden\""));

        Assert.Equal("4", grid.Rows[1][2]);
        Assert.Equal(
            ["Row 2 is hidden in the sheet, and counted here.", "1 column is hidden in the sheet, and read here.", "The sheet is hidden in the workbook."],
            grid.Findings.Where(f => f.Severity == Severity.Warning).Select(f => f.Message));
    }

    [Fact]
    public void Xlsx_FormulaWithoutAResult_IsBlankAndSaid()
    {
        var grid = Read(folder.Xlsx(Two + """<row r="3"><c r="A3" t="str"><f>A1</f><v>Ward</v></c><c r="B3"><f>SUM(B2)</f></c></row>"""));

        Assert.Equal(["Ward"], grid.Rows[2].Cells);
        var finding = Assert.Single(grid.Findings, f => f.Severity == Severity.Warning);
        Assert.Equal("A formula has no result in the file.", finding.Message);
        Assert.EndsWith("sheet Figures, row 3, column B", finding.Place.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ods_RepeatedAndSpannedCells_StandWhereTheyAreSeen()
    {
        var grid = Read(folder.Ods(
            """
            <table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="3"><text:p>Title</text:p><office:annotation><text:p>A comment</text:p></office:annotation></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            <table:table-row><table:table-cell office:value-type="float" office:value="1215" table:number-columns-repeated="2"><text:p>1,215</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.285"><text:p>28%</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2018-05-31"><text:p>31/05/18</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2017-01-01"><text:p>Jan-17</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="1048572"><table:table-cell/></table:table-row>
            """));

        Assert.Equal(4, grid.Rows.Count);
        Assert.Equal(["Title"], grid.Rows[0].Cells);
        Assert.Equal(["1215", "1215", "28%", "2018-05-31", "Jan-17"], grid.Rows[3].Cells);
        Assert.Equal(new MergedCells(1, 1, 1, 3), Assert.Single(grid.Merged));
    }

    [Fact]
    public void Records_InAWorkbook_AreTakenInWithTheirPlaces()
    {
        using var importing = new ImportingTable();
        var file = folder.Xlsx(
            """<row r="1"><c r="A1" t="str"><v>Incident date</v></c><c r="B1" t="str"><v>Parish</v></c><c r="C1" t="str"><v>Cause</v></c><c r="D1" t="str"><v>Type</v></c></row><row r="2"><c r="A2" s="3"><v>43251</v></c><c r="B2" t="str"><v>Bourn</v></c><c r="C2" t="str"><v>Arson</v></c><c r="D2" t="str"><v>Outdoor</v></c></row><row r="3"><c r="A3" s="3"><v>43252</v></c><c r="B3" t="str"><v>Toft</v></c><c r="C3" t="str"><v>Dragon</v></c><c r="D3" t="str"><v>Vehicle</v></c></row>""");

        var outcome = importing.Import("fires", file, r => r with { AcceptRejects = true });

        Assert.Equal(1, outcome.Record!.Kept);
        Assert.Equal((3, "Dragon"), (outcome.Rejected.Single().Row, outcome.Rejected.Single().Value));
        Assert.Equal(["2018-05-31 | Bourn | Deliberate"], importing.Ask("SELECT period_start, parish, cause FROM fires"));
    }

    [Fact]
    public void Workbook_ThatUnpacksWithoutEnd_IsRefusedBeforeMemoryIsFull()
    {
        var file = folder.File("bomb.xlsx");
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            using (var targets = zip.CreateEntry("xl/_rels/workbook.xml.rels").Open())
            {
                targets.Write("<Relationships/>"u8);
            }

            using var part = zip.CreateEntry("xl/workbook.xml", CompressionLevel.Fastest).Open();
            part.Write("<workbook>"u8);
            var parts = string.Concat(Enumerable.Repeat("<x/>", 250_000)).Select(c => (byte)c).ToArray();
            for (var i = 0; i < 70; i++)
            {
                part.Write(parts);
            }
        }

        Assert.InRange(new FileInfo(file).Length, 1, 2_000_000);
        Assert.Equal("bomb.xlsx unpacks to more than 64 MB in one part. Send it as CSV, or in parts.", Assert.Throws<ImportException>(() => Read(file)).Message);
    }

    [Theory]
    [InlineData("notes.txt", "notes.zip.xlsx is a zip file but not a workbook. Unpack it, and import the files in it.")]
    [InlineData("xl/workbook.xml", "notes.zip.xlsx is damaged: its part xl/_rels/workbook.xml.rels is missing. Ask for it again, or open and save it in a spreadsheet program.")]
    public void Workbook_ThatIsNone_SaysWhatToDo(string part, string message)
    {
        SomeWorkbook.Write(folder.File("notes.zip.xlsx"), (part, "<workbook/>"));

        Assert.Equal(message, Assert.Throws<ImportException>(() => Read(folder.File("notes.zip.xlsx"))).Message);
    }

    [Fact]
    public void Workbook_OldOrLocked_SaysWhatToDo()
    {
        File.WriteAllBytes(folder.File("old.xls"), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);

        Assert.Equal("old.xls is a workbook of Excel before 2007, or is locked with a password. Save it as XLSX without a password.", Assert.Throws<ImportException>(() => Read(folder.File("old.xls"))).Message);
    }

    [Fact]
    public void Workbook_CutOff_IsDamaged()
    {
        var whole = File.ReadAllBytes(folder.Xlsx(Two));
        for (var length = 4; length < whole.Length; length += 97)
        {
            File.WriteAllBytes(folder.File("cut.xlsx"), whole[..length]);
            Assert.StartsWith("cut.xlsx is damaged", Assert.Throws<ImportException>(() => Read(folder.File("cut.xlsx"))).Message, StringComparison.Ordinal);
        }
    }

    public void Dispose() => folder.Dispose();

    private static Grid Read(string file, string? sheet = null) => PartnerFile.Read(file, sheet);
}
