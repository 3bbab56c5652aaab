using System.Text;

namespace Wardmote.Tests.Evidence.Imports.Mangling;

/// <summary>Text files that a broken program, or an unfriendly person, could send.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Header = "Incident,Date,Parish,Cause,Type\n";

    private readonly MangledImport mangled = new();

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n\r\n")]
    [InlineData(",,,,\n,,,,\n")]
    [InlineData("\0\0\0\0\0\0")]
    [InlineData("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")]
    [InlineData("<!DOCTYPE html><html><body>Please sign in</body></html>\n")]
    [InlineData("Incident,Date,Parish,Cause,Type")]
    public void Text_WithNothingInIt_IsRefused(string text)
    {
        mangled.Try("fires", Encoding.UTF8.GetBytes(text), "nothing.csv", text);
        mangled.Try("ambulance-assaults", Encoding.UTF8.GetBytes(text), "nothing.csv", text);
        Assert.Equal((0, 2), (mangled.Taken, mangled.Refused));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Text_InAnotherEncodingWithoutItsMark_IsTakenInOrRefused(string encoding)
    {
        foreach (var offset in new[] { 0, 1 })
        {
            var bytes = Encoding.GetEncoding(encoding).GetBytes(Header + "1,2018-05-01,Bourn,Deliberate,Outdoor\n");
            mangled.Try("fires", bytes[offset..], "encoding.csv", $"{encoding} from byte {offset}");
        }
    }

    [Fact]
    public void Text_InLatin1_IsTakenInWithItsLetters()
    {
        mangled.Try("fires", Encoding.Latin1.GetBytes(Header + "Café,2018-05-01,Bourn,Deliberate,Outdoor\n"), "latin.csv", "Latin-1");
        Assert.Equal(1, mangled.Taken);
        Assert.Equal(["Café"], mangled.Ask("SELECT incident FROM fires WHERE period_end > DATE '2017-01-01'"));
    }

    [Fact]
    public void Text_ThatEndsWithinALetter_IsTakenInOrRefused() =>
        mangled.Try("fires", [.. Encoding.UTF8.GetBytes(Header + "Café,2018-05-01,Bourn,Deliberate,Outdoor\nCaf"), 0xC3], "half.csv", "half a letter");

    [Fact]
    public void Text_WithEmptyCharacters_IsTakenInOrRefused()
    {
        mangled.Try("fires", Encoding.UTF8.GetBytes(Header + "1\0a,2018-05-01,Bo\0urn,Deliberate,Outdoor\n\0\0\0\n"), "empty.csv", "NUL");
        mangled.Try("fires", Encoding.UTF8.GetBytes(Header + "a\0b,2018-05-01,Bourn,Deliberate,Outdoor\n"), "empty.csv", "NUL in an identifier");
        mangled.Try("ambulance-assaults", Encoding.UTF8.GetBytes("District,2016,2017\nFen\0land,1\0,2\n"), "empty.csv", "NUL in a table");
    }

    [Theory]
    [InlineData("fires")]
    [InlineData("ambulance-assaults")]
    public void Text_OfTenThousandColumns_IsRefusedWithTheLimit(string dataset)
    {
        var row = string.Join(',', Enumerable.Range(1, 10_000));
        Assert.Contains("wide.csv, row 1 has more than 2,000 columns", mangled.Try(dataset, Encoding.UTF8.GetBytes($"{row}\n{row}\n"), "wide.csv", "wide"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20180-05-01")]
    [InlineData("0044-03-15 (BC)")]
    [InlineData("infinity")]
    [InlineData("294247-01-10")]
    [InlineData("0001-01-01")]
    public void Date_ThatNoReturnHas_IsRejectedWithItsRow(string date)
    {
        var rows = string.Concat(Enumerable.Repeat("1,2018-05-01,Bourn,Deliberate,Outdoor\n", 3));
        Assert.Contains("row 5: It is not a date.", mangled.Try("fires", Encoding.UTF8.GetBytes($"{Header}{rows}2,{date},Bourn,Deliberate,Outdoor\n"), "date.csv", date), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("999999999999999999999999999999999999999999")]
    [InlineData("1e400")]
    [InlineData("-9223372036854775809")]
    public void Figure_ThatNoReturnHas_IsRejectedWithItsRow(string figure)
    {
        var said = mangled.Try("ambulance-assaults", Encoding.UTF8.GetBytes($"District,2016,2017,Total\nFenland,{figure},5,{figure}\nCambridge,{figure},3,{figure}\nTotal,{figure},8,{figure}\n"), "figure.csv", figure);
        Assert.Contains("row 2: It is not a whole number.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Heading_ThatNestsWithoutEnd_IsRefused()
    {
        foreach (var piece in new[] { "%", "2018 ", "a: ", "(", "2018 - ", "Jan to " })
        {
            var heading = string.Concat(Enumerable.Repeat(piece, 30_000 / piece.Length));
            mangled.Try("ambulance-assaults", Encoding.UTF8.GetBytes($"District,{heading},2017\nFenland,1,2\n"), "nested.csv", piece);
            mangled.Try("ambulance-assaults", Encoding.UTF8.GetBytes($"{heading},,\nDistrict,2016,2017\nFenland,1,2\n{heading},,\n"), "titled.csv", piece);
            mangled.Try("fires", Encoding.UTF8.GetBytes($"{heading},{Header}"), "records.csv", piece);
        }
    }

    [Theory]
    [InlineData("２０１８")]
    [InlineData("20１８")]
    [InlineData("٢٠١٨-٠٥-٠١")]
    public void Digits_OfOtherScripts_AreNotRead(string period)
    {
        mangled.Try("ambulance-assaults", Encoding.UTF8.GetBytes($"District,{period},2017\nFenland,1,２\n"), "digits.csv", period);
        mangled.Try("fires", Encoding.UTF8.GetBytes($"{Header}1,{period},Bourn,Deliberate,Outdoor\n"), "digits.csv", period);
    }

    [Fact]
    public void Quotes_NeverClosed_AreRefusedWithTheirPlace() =>
        Assert.Contains("quote.csv, row 2, column C: a quotation mark is opened and never closed.", mangled.Try("fires", Encoding.UTF8.GetBytes(Header + "1,2018-05-01,\"Bourn,Deliberate,Outdoor\n"), "quote.csv", "quote"), StringComparison.Ordinal);

    [Theory]
    [InlineData("fires [2018].csv")]
    [InlineData("fires*.csv")]
    [InlineData("fires ?.csv")]
    [InlineData("fire's {a,b}.csv")]
    public void Name_WithSignsOfAPattern_IsThatFileAndNoOther(string name)
    {
        File.WriteAllText(mangled.File("fires 2.csv"), "Not,a,return\n");
        mangled.Try("fires", Encoding.UTF8.GetBytes(Header + "only,2018-05-01,Bourn,Deliberate,Outdoor\n"), name, name);
        Assert.Equal(1, mangled.Taken);
        Assert.Equal(["only"], mangled.Ask("SELECT incident FROM fires WHERE period_end > DATE '2017-01-01'"));
    }

    [Fact]
    public void Header_RepeatedWithoutEnd_IsCountedAndNotListed()
    {
        var said = mangled.Try("fires", Encoding.UTF8.GetBytes(Header + "1,2018-05-01,Bourn,Deliberate,Outdoor\n" + string.Concat(Enumerable.Repeat(Header, 30_000))), "headers.csv", "headers");
        Assert.InRange(said.Split('\n').Length, 2, 1_100);
        Assert.Contains("more findings like these", said, StringComparison.Ordinal);
    }

    public void Dispose() => mangled.Dispose();
}
