using System.IO.Compression;
using System.Text;
using Sylvan.Data.Csv;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.OpenData;

namespace Wardmote.Tests.Evidence.Rendering.OpenData;

public class OpenDataRendererTests
{
    [Fact]
    public void Csv_OfATable_IsTheTableAsShownWithoutSeparators()
    {
        var lines = Csv(Some.AssaultsByPlace(1, "Table 1")).Split("\r\n");
        Assert.Equal("Type of place,2014,2015,2016,2017,2018*", lines[0]);
        Assert.Equal("Countryside,1,1,1,2,[c]", lines[1]);
        Assert.Equal("Public place,327,281,321,278,1343", lines[5]);
        Assert.Equal("", lines[^1]);
    }

    [Fact]
    public void Csv_OfNumbersAndSharesSideBySide_NamesEachColumnOnce()
    {
        var lines = Csv(Some.NeedsByDistrict(1, "Table 1")).Split("\r\n");
        Assert.StartsWith("Group,Need,Cambridgeshire,Cambridgeshire (%),Cambridge City,Cambridge City (%)", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Gender,Male,504,50,", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5.0", "5.0")]
    [InlineData("1,215.50", "1215.50")]
    [InlineData("38%", "38")]
    [InlineData("£5,000", "5000")]
    [InlineData("\u221281", "-81")]
    public void Csv_OfANumber_HasTheDigitsThatAreShown(string shown, string written)
    {
        var value = decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture);
        var table = Some.Counts("Row", ["Column"], [("a", [null])]);
        table = table with { Rows = [new TableRow([Some.Word("a"), new Cell { Text = shown, Value = value / 1.000m }])] };
        Assert.Equal($"Row,Column\r\na,{written}\r\n", Csv(Some.Exhibit("x", "Table 1", "x", table)));
    }

    [Fact]
    public void Csv_OfHeadingsThatAreTheSame_TellsThemApart()
    {
        var table = Some.Counts("Area", ["Rate", "Rate"], [("a", [1, 2])], unit: "per 1,000 population");
        Assert.StartsWith("Area,\"Rate (per 1,000 population)\",\"Rate (per 1,000 population) (2)\"", Csv(Some.Exhibit("x", "Table 1", "x", table)), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_OfAwkwardWords_IsReadBackAsItWas()
    {
        string[] words = ["a, b", "say \"no\"", "two\nlines", " spaces ", "=1+1", "", "Łódź 🚒"];
        var table = Some.Counts("Row", ["Column"], []) with { Rows = [.. words.Select(word => new TableRow([Some.Word(word), Some.Word(word)]))] };
        using var reader = CsvDataReader.Create(new StringReader(Csv(Some.Exhibit("x", "Table 1", "x", table))));
        foreach (var word in words)
        {
            Assert.True(reader.Read());
            Assert.Equal(word, reader.GetString(1));
        }
    }

    [Fact]
    public void Csv_Always_IsUtf8WithoutMark()
    {
        using var bytes = new MemoryStream();
        OpenDataRenderer.WriteCsv(Some.AssaultsByPlace(1, "Table 1"), bytes);
        Assert.Equal((byte)'T', bytes.ToArray()[0]);
    }

    [Fact]
    public void Zip_OfTheSameDocument_IsTheSameBytesAndHoldsEveryFile()
    {
        var (first, second) = (Zip(), Zip());
        Assert.Equal(first, second);
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.Equal([.. Some.Document().Exhibits.Select(exhibit => exhibit.Id + ".csv"), "metadata.json", "RESTRICTED-NOT-FOR-PUBLICATION.txt"], zip.Entries.Select(entry => entry.FullName));
    }

    [Theory]
    [InlineData("../escape")]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData(".hidden")]
    public void Name_ThatWouldLeaveTheFolder_IsRefused(string id)
    {
        var error = Assert.Throws<ArgumentException>(() => DataFile.Name(Some.AssaultsByPlace(1, "Table 1") with { Id = id }));
        Assert.Contains("letters, digits and hyphens", error.Message, StringComparison.Ordinal);
    }

    internal static string Csv(ExhibitBlock exhibit)
    {
        using var bytes = new MemoryStream();
        OpenDataRenderer.WriteCsv(exhibit, bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static byte[] Zip()
    {
        using var bytes = new MemoryStream();
        OpenDataRenderer.WriteZip(Some.Document(), bytes);
        return bytes.ToArray();
    }
}
