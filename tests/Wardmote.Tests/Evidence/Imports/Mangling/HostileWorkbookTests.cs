using System.IO.Compression;

namespace Wardmote.Tests.Evidence.Imports.Mangling;

/// <summary>Workbooks that lie about themselves.</summary>
public sealed class HostileWorkbookTests : IDisposable
{
    private const string Header = """<row r="1"><c r="A1" t="str"><v>District</v></c><c r="B1"><v>2017</v></c></row>""";
    private const string Fenland = """<row r="2"><c r="A2" t="str"><v>Fenland</v></c><c r="B2"><v>5</v></c></row>""";

    private readonly TemporaryFolder folder = new();
    private readonly MangledImport mangled = new();

    [Theory]
    [InlineData("""<row r="2"><c r="2"><v>1</v></c></row>""", "'2' is not the place of a cell")]
    [InlineData("""<row r="2"><c r="a2"><v>1</v></c></row>""", "'a2' is not the place of a cell")]
    [InlineData("""<row r="2"><c r="A0"><v>1</v></c></row>""", "'A0' is not the place of a cell")]
    [InlineData("""<row r="2"><c r=""><v>1</v></c></row>""", "'' is not the place of a cell")]
    [InlineData("""<row r="1"><c><v>1</v></c></row>""", "row 1 comes after row 1, so the sheet is damaged")]
    [InlineData("""<row r="0"><c><v>1</v></c></row>""", "row 0 comes after row 1, so the sheet is damaged")]
    [InlineData("""<row r="9"><c><v>1</v></c></row><row r="8"><c><v>1</v></c></row>""", "row 8 comes after row 9")]
    [InlineData("""<row r="9999999"><c><v>1</v></c></row>""", "5,000,000 cells or 1,048,576 rows")]
    [InlineData("""<row r="2"><c r="XFD2"><v>1</v></c></row>""", "row 2 has more than 2,000 columns")]
    [InlineData("""<row r="2"><c r="A2" t="s"><v>7</v></c></row>""", "row 2, column A points at a text that is not there")]
    [InlineData("""<row r="2"><c r="A2" t="s"><v>-1</v></c></row>""", "points at a text that is not there")]
    [InlineData("""<row r="2"><c r="A2" t="s"><v>x</v></c></row>""", "points at a text that is not there")]
    public void Xlsx_WithAPlaceThatIsNone_IsRefusedWithIt(string row, string sentence)
    {
        Assert.Contains(sentence, mangled.Try("ambulance-assaults", folder.Xlsx(Header + row), row), StringComparison.Ordinal);
        Assert.Equal(0, mangled.Taken);
    }

    [Theory]
    [InlineData("""<mergeCells><mergeCell ref="A0:B0"/></mergeCells>""")]
    [InlineData("""<mergeCells><mergeCell ref="1:2"/></mergeCells>""")]
    public void Xlsx_WithMergedCellsThatAreNone_IsRefused(string after)
    {
        Assert.Contains("is not the place of a cell", mangled.Try("ambulance-assaults", folder.Xlsx(Header + Fenland, after: after), after), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<cols><col min="0" max="0" hidden="1"/></cols>""", "")]
    [InlineData("""<cols><col min="2147483647" max="2147483647" hidden="1"/></cols>""", "")]
    [InlineData("""<cols><col min="5" max="2" hidden="1"/></cols>""", "")]
    [InlineData("", """<mergeCells><mergeCell ref="B9:A2"/></mergeCells>""")]
    [InlineData("", """<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>""")]
    public void Xlsx_WithOddWidthsAndMerges_IsTakenIn(string before, string after)
    {
        mangled.Try("ambulance-assaults", folder.Xlsx(Header + Fenland, before: before, after: after), before + after);
        Assert.Equal(1, mangled.Taken);
    }

    [Theory]
    [InlineData("#REF!")]
    [InlineData("#DIV/0!")]
    [InlineData("#N/A")]
    public void Xlsx_FormulaWithAnError_IsRejectedWithItsPlace(string error)
    {
        var said = mangled.Try("ambulance-assaults", folder.Xlsx(Header + Fenland + $"""<row r="3"><c r="A3" t="str"><v>Cambridge</v></c><c r="B3" t="e"><f>B9/0</f><v>{error}</v></c></row>"""), error);
        Assert.Contains("row 3: It is not a whole number.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Xlsx_FormatOfManyPlaces_IsRead()
    {
        var file = folder.Xlsx(Header + """<row r="2"><c r="A2" t="str"><v>Fenland</v></c><c r="B2" s="1"><v>1E+40</v></c></row>""");
        Assert.Contains("row 2: It is not a whole number.", mangled.Try("ambulance-assaults", file, "1E+40 per cent"), StringComparison.Ordinal);
    }

    /// <summary>30 MB packed into a few kilobytes, as one attribute: held in memory as a whole by any reader of XML.</summary>
    [Fact]
    public void Xlsx_WithOneEndlessText_IsRefused()
    {
        var file = folder.Xlsx(Header + $"""<row r="2" spans="{new string('x', 30_000_000)}"><c r="A2"><v>1</v></c></row>""");
        Assert.InRange(new FileInfo(file).Length, 1, 200_000);
        Assert.Contains("a text in it is longer than 4 MB", mangled.Try("ambulance-assaults", file, "attribute"), StringComparison.Ordinal);
    }

    /// <summary>The length that a zip declares is written over with 2 GB.</summary>
    [Fact]
    public void Xlsx_DeclaringTwoGigabytes_IsReadByWhatIsInIt()
    {
        var file = folder.Xlsx(Header + Fenland);
        var bytes = File.ReadAllBytes(file);
        for (var i = 0; i < bytes.Length - 46; i++)
        {
            if (bytes.AsSpan(i, 4) is [0x50, 0x4B, 1, 2])
            {
                BitConverter.TryWriteBytes(bytes.AsSpan(i + 24), 0x7FFF_FFFFu);
            }
        }

        mangled.Try("ambulance-assaults", bytes, "declares.xlsx", "2 GB");
    }

    [Theory]
    [InlineData("""<table:table-row table:number-rows-repeated="1000000000"><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>""", "5,000,000 cells or 1,048,576 rows")]
    [InlineData("""<table:table-row><table:table-cell table:number-columns-repeated="1000000000" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>""", "2,000 columns")]
    [InlineData("""<table:table-row><table:table-cell table:number-columns-repeated="2000000000"/><table:table-cell table:number-columns-repeated="2000000000"/><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>""", "2,000 columns")]
    [InlineData("""<table:table-row table:number-rows-repeated="2000000000"/><table:table-row table:number-rows-repeated="2000000000"/><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>""", "5,000,000 cells or 1,048,576 rows")]
    public void Ods_WithABillionRepeats_IsRefusedWithTheLimit(string row, string sentence) =>
        Assert.Contains(sentence, mangled.Try("ambulance-assaults", folder.Ods(row), row), StringComparison.Ordinal);

    [Fact]
    public void Ods_WithABillionBlanks_IsTakenIn()
    {
        const string blanks = """<table:table-column table:number-columns-repeated="2000000000"/><table:table-column table:number-columns-repeated="2000000000" table:visibility="collapse"/>""";
        const string end = """<table:table-row table:number-rows-repeated="2000000000"><table:table-cell table:number-columns-repeated="2000000000"/></table:table-row>""";
        string[][] cells = [["District", "2017"], ["Fenland", "5"]];
        var rows = cells.Select(row => $"<table:table-row>{string.Concat(row.Select(c => $"<table:table-cell><text:p>{c}</text:p></table:table-cell>"))}</table:table-row>");
        mangled.Try("ambulance-assaults", folder.Ods(blanks + string.Concat(rows) + end + end), "blanks");
        Assert.Equal(1, mangled.Taken);
    }

    /// <summary>Each sheet keeps within the limit, and all together do not.</summary>
    [Fact]
    public void Ods_OfManyFullSheets_IsRefused()
    {
        const string sheet = """<table:table-row table:number-rows-repeated="2000"><table:table-cell table:number-columns-repeated="1000"><text:p>1</text:p></table:table-cell></table:table-row></table:table><table:table table:name="Next">""";
        var file = folder.Ods(string.Concat(Enumerable.Repeat(sheet, 30)));
        Assert.Contains("5,000,000 cells", mangled.Try("ambulance-assaults", file, "sheets"), StringComparison.Ordinal);
    }

    [Fact]
    public void Zip_WithinItself_IsNoWorkbook()
    {
        using (var zip = ZipFile.Open(folder.File("inner.xlsx"), ZipArchiveMode.Create))
        {
            zip.CreateEntryFromFile(folder.Xlsx(Header + Fenland), "xl/workbook.xml");
            zip.CreateEntryFromFile(folder.Xlsx(Header + Fenland), "xl/_rels/workbook.xml.rels");
        }

        Assert.Contains("inner.xlsx is damaged", mangled.Try("ambulance-assaults", folder.File("inner.xlsx"), "zip in zip"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        mangled.Dispose();
        folder.Dispose();
    }
}
