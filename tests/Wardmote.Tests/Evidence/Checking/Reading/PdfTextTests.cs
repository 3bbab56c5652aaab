using System.Globalization;
using System.Text;
using Wardmote.Evidence.Checking.Reading;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Checking.Reading;

public sealed class PdfTextTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_APdf_FindsItsTableAndItsSentences()
    {
        var report = ReportReader.Read(Pdf(
            "Thefts of bicycles numbered 78 in 2018, and the police know of many that were never reported.",
            "",
            "Table 1: Thefts by type",
            "Type of theft               2017          2018",
            "From shops                   318            98",
            "Of bicycles                   22            87"));

        Assert.Equal([("Table 1", 87m)], report.Tables.Select(t => (t.Table.Name!, t.Table[1, 1]!.Value)));
        Assert.StartsWith("Thefts of bicycles numbered 78", report.Sentences.First().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_APdfOfPicturesOnly_SaysThatItHoldsNoText() =>
        Assert.Contains("holds no text, only pictures", Assert.Throws<ReportException>(() => ReportReader.Read(Pdf())).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_SomethingElseCalledPdf_SaysSo()
    {
        var path = folder.With("report.pdf", "not a document");
        Assert.StartsWith("report.pdf cannot be read by pdftotext", Assert.Throws<ReportException>(() => ReportReader.Read(path)).Message, StringComparison.Ordinal);
    }

    /// <summary>One page of these lines in a fixed-width letter.</summary>
    private string Pdf(params string[] lines)
    {
        var text = string.Concat(lines.Select(l => $"({l.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj T*\n"));
        var page = $"BT /F1 8 Tf 10 TL 40 800 Td\n{text}ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {page.Length} >>\nstream\n{page}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (one, i) in objects.Select((o, i) => (o, i)))
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{one}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n").Append(string.Concat(places.Select(p => p.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n")));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return folder.With("report.pdf", pdf.ToString());
    }
}
