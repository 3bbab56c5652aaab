using System.IO.Compression;
using System.Text;

namespace Wardmote.Tests.Evidence.Imports.Mangling;

/// <summary>Files cut off and with bytes changed at random, the same in every run.</summary>
public sealed class DamagedFilesTests : IDisposable
{
    private const string Table = "Assaults attended by the ambulance service,,\n\nDistrict,2016,2017,2018*,% change\nCambridge City,\"1,215\",98,..,-12%\nFenland,12,15,7,4%\n\"East Cambs\",3,*,<5,\nTotal,1230,113,7,\n* 2018 does not include Dec 2018 data,,\n";

    private const string Records = "Incident,Date,Parish,Cause,Type\n1,2018-05-01,Bourn,Deliberate,Outdoor\n2,31/05/2018,\"Bar Hill\",accidental,BUILDING\n3,30 Jun 2018,Girton,Unknown,Vehicle\nProvisional figures,,,,\n";

    private readonly TemporaryFolder folder = new();
    private readonly MangledImport mangled = new();
    private readonly Random random = new(20190212);

    [Theory]
    [InlineData("ambulance-assaults", Table)]
    [InlineData("fires", Records)]
    public void Text_CutOffAnywhere_IsTakenInOrRefusedInWords(string dataset, string text)
    {
        var whole = Encoding.UTF8.GetBytes(text);
        for (var length = 0; length < whole.Length; length += 7)
        {
            mangled.Try(dataset, whole[..length], "cut.csv", $"cut at {length}");
        }

        Assert.True(mangled is { Taken: > 2, Refused: > 2 });
    }

    [Theory]
    [InlineData("ambulance-assaults", Table)]
    [InlineData("fires", Records)]
    public void Text_WithBytesChanged_IsTakenInOrRefusedInWords(string dataset, string text)
    {
        for (var i = 0; i < 50; i++)
        {
            mangled.Try(dataset, Changed(Encoding.UTF8.GetBytes(text)), "changed.csv", $"change {i}");
        }

        Assert.True(mangled is { Taken: > 2, Refused: > 2 });
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("ods")]
    public void Workbook_CutOffAnywhere_IsRefusedInWords(string kind)
    {
        var whole = File.ReadAllBytes(Workbook(kind));
        for (var length = 5; length < whole.Length; length += 1 + whole.Length / 20)
        {
            mangled.Try("ambulance-assaults", whole[..length], "cut." + kind, $"cut at {length}");
        }

        Assert.Equal(0, mangled.Taken);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("ods")]
    public void Workbook_WithBytesChanged_IsTakenInOrRefusedInWords(string kind)
    {
        var whole = File.ReadAllBytes(Workbook(kind));
        for (var i = 0; i < 40; i++)
        {
            mangled.Try("ambulance-assaults", Changed(whole), "changed." + kind, $"change {i}");
        }

        Assert.True(mangled.Refused > 5);
    }

    /// <summary>A zip finds most damage by itself; here it is packed after the damage.</summary>
    [Theory]
    [InlineData("xlsx")]
    [InlineData("ods")]
    public void Workbook_WithDamageInsideItsParts_IsTakenInOrRefusedInWords(string kind)
    {
        var parts = new List<(string Name, string Text)>();
        using (var zip = ZipFile.OpenRead(Workbook(kind)))
        {
            foreach (var entry in zip.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                parts.Add((entry.FullName, reader.ReadToEnd()));
            }
        }

        for (var i = 0; i < 90; i++)
        {
            var file = mangled.File($"inside {i}.{kind}");
            var at = random.Next(parts.Count);
            SomeWorkbook.Write(file, [.. parts.Select((p, n) => (p.Name, n == at ? Text(p.Text) : p.Text))]);
            mangled.Try("ambulance-assaults", file, $"change {i} in {parts[at].Name}");
        }

        Assert.True(mangled is { Taken: > 2, Refused: > 2 });
    }

    public void Dispose()
    {
        mangled.Dispose();
        folder.Dispose();
    }

    private string Workbook(string kind) => kind == "xlsx"
        ? folder.Xlsx(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2016</v></c><c r="C1"><v>2017</v></c><c r="D1" t="inlineStr"><is><t>2018*</t></is></c></row>
            <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="6"><v>1215</v></c><c r="C2"><v>98</v></c><c r="D2" t="str"><v>..</v></c></row>
            <row r="3" hidden="1"><c r="A3" t="s"><v>2</v></c><c r="B3"><f>B2-1</f><v>12</v></c><c r="C3"><v>15</v></c><c r="D3"><v>7</v></c></row>
            <row r="5"><c r="A5" t="inlineStr"><is><t>* to Sept</t></is></c></row>
            """,
            before: """<cols><col min="2" max="3" hidden="1"/></cols>""",
            after: """<mergeCells count="1"><mergeCell ref="A5:D5"/></mergeCells>""",
            shared: "<si><t>District</t></si><si><t>Cambridge</t></si><si><r><t>Fen</t></r><r><t>land</t></r></si>")
        : folder.Ods(
            """
            <table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
            <table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="3"><text:p>Assaults</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><text:p>District</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="2016"><text:p>2016</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="2017"><text:p>2017</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><text:p>Cambridge</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1215" table:number-columns-repeated="2"><text:p>1,215</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><text:p>Fenland</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="12"><text:p>12</text:p></table:table-cell><table:table-cell/></table:table-row>
            """);

    /// <summary>One to four bytes set to others, taken out, doubled, or a stretch of them moved.</summary>
    private byte[] Changed(byte[] whole)
    {
        var bytes = whole.ToList();
        for (var n = random.Next(1, 5); n > 0 && bytes.Count > 8; n--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.Insert(at, bytes[random.Next(bytes.Count)]);
                    break;
                default:
                    var stretch = bytes.GetRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    bytes.InsertRange(random.Next(bytes.Count), stretch);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>A number made another, a quoted value made another, or characters changed.</summary>
    private string Text(string text)
    {
        string[] others = ["", "0", "-1", "1", "99999999999", "2147483647", "A", "1:1", "A0", "0A", "e", "s", "\u00A0", "&#xFFFE;", "%", "."];
        var places = Enumerable.Range(0, text.Length).Where(i => text[i] is '"' or '>').ToList();
        if (places.Count < 2 || random.Next(3) == 0)
        {
            return Encoding.UTF8.GetString(Changed(Encoding.UTF8.GetBytes(text)));
        }

        var start = places[random.Next(places.Count - 1)];
        var end = text.IndexOfAny(['"', '<'], start + 1);
        return end < 0 ? text : string.Concat(text.AsSpan(0, start + 1), others[random.Next(others.Length)], text.AsSpan(end));
    }
}
