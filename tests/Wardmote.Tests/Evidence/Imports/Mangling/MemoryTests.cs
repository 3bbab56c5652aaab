using System.IO.Compression;

namespace Wardmote.Tests.Evidence.Imports.Mangling;

/// <summary>Small files that unpack to much: the command refuses them before memory is full.</summary>
public sealed class MemoryTests : IDisposable
{
    /// <summary>Bytes. The program and its database take some 200 MB for a file of ten rows.</summary>
    private const long Most = 900_000_000;

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>", 12_000_000)]
    [InlineData("<row><c t=\"inlineStr\"><is><t>Cambridge</t></is></c></row>", 6_000_000)]
    [InlineData("<col min=\"1\" max=\"2000\" hidden=\"1\"/><mergeCell ref=\"A1:B1\"/>", 4_000_000)]
    [InlineData("<!-- nothing -->", 20_000_000)]
    public void Xlsx_ThatUnpacksToHundredsOfMegabytes_IsRefusedInBoundedMemory(string piece, int times)
    {
        var file = folder.File("bomb.xlsx");
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            Write(zip, "xl/workbook.xml", """<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Figures" r:id="r1"/></sheets></workbook>""", 1);
            Write(zip, "xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""", 1);
            Write(zip, "xl/worksheets/sheet1.xml", string.Concat(Enumerable.Repeat(piece, 1000)), times / 1000);
        }

        using var import = WardmoteProcess.Import(file, "ambulance-assaults", folder.File("lake"));
        var peak = import.WaitForPeak();
        Assert.InRange(peak.Bytes, 1, Most);
        Assert.Equal(1, peak.Exit);
    }

    public void Dispose() => folder.Dispose();

    private static void Write(ZipArchive zip, string name, string text, int times)
    {
        using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
        part.Write(times > 1 ? "<worksheet>" : "");
        for (var i = 0; i < times; i++)
        {
            part.Write(text);
        }
    }
}
