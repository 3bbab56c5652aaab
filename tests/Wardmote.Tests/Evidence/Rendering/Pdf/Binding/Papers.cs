using System.Globalization;
using System.Text;
using Wardmote.Evidence.Rendering.Docx;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Evidence.Rendering.Pdf.Binding;

namespace Wardmote.Tests.Evidence.Rendering.Pdf.Binding;

/// <summary>PDFs as partners send them: from a browser, from an office program, and from programs that tag nothing. Printed once.</summary>
public sealed class Papers
{
    private static readonly Lazy<byte[]> Browser = new(() => Printed(to => new PdfPrinter().Write(Some.Document(), to)));
    private static readonly Lazy<byte[]> Office = new(Converted);

    /// <summary>An assessment, printed by Chromium: tagged, with bookmarks and links within.</summary>
    public static byte[] FromTheBrowser => Browser.Value;

    /// <summary>Minutes, printed by LibreOffice.</summary>
    public static byte[] FromTheOffice => Office.Value;

    /// <summary>Pages without tags; each says "Plain n".</summary>
    /// <param name="page">Entries of every page: its size and how it is turned.</param>
    /// <param name="catalog">Further entries of the catalogue.</param>
    public static byte[] Plain(int pages, string page = "/MediaBox [0 0 595 842]", string catalog = "")
    {
        var objects = new List<string> { $"<< /Type /Catalog /Pages 2 0 R {catalog} >>", "" };
        objects.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var kids = new List<string>();
        for (var i = 1; i <= pages; i++)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"BT /F1 24 Tf 72 500 Td (Plain {i}) Tj ET");
            objects.Add($"<< /Length {text.Length} >>\nstream\n{text}\nendstream");
            objects.Add($"<< /Type /Page /Parent 2 0 R {page} /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count} 0 R >>");
            kids.Add($"{objects.Count} 0 R");
        }

        objects[1] = $"<< /Type /Pages /Kids [{string.Join(' ', kids)}] /Count {pages} >>";
        return File(objects);
    }

    /// <summary>The objects as a file with its table of places.</summary>
    public static byte[] File(IReadOnlyList<string> objects)
    {
        var (pdf, places) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        }

        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    public static byte[] Bound(params BoundPart[] parts) => Printed(to => PdfBinder.Bind(parts, new BoundProperties
    {
        Title = "Board pack",
        Author = "Somewhere Community Safety Partnership",
        At = new DateTimeOffset(2019, 2, 6, 9, 0, 0, TimeSpan.Zero),
    }, to));

    private static byte[] Printed(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static byte[] Converted()
    {
        var docx = Printed(to => DocxRenderer.Write(Some.Paper(), to));
        return DocxFile.ToPdf(docx);
    }
}
