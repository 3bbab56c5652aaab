using System.Globalization;
using System.Text;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;

namespace Wardmote.Evidence.Rendering.Pdf.Binding;

/// <summary>The number in the upper right corner of a page as it is seen, however the page is turned.</summary>
internal sealed class PageStamp
{
    private const string FontName = "/WardmoteStamp";
    private const double Letter = 9;
    private const double FromRight = 28;
    private const double FromTop = 22;
    private const double Padding = 3;

    private readonly PdfDocument document;
    private readonly PdfReference font;
    private readonly PdfReference save;

    public PageStamp(PdfDocument document)
    {
        this.document = document;
        var helvetica = new PdfDictionary(document);
        helvetica.Elements["/Type"] = new PdfName("/Font");
        helvetica.Elements["/Subtype"] = new PdfName("/Type1");
        helvetica.Elements["/BaseFont"] = new PdfName("/Helvetica-Bold");
        helvetica.Elements["/Encoding"] = new PdfName("/WinAnsiEncoding");
        document.Internals.AddObject(helvetica);
        font = helvetica.Reference!;
        save = Content("q\n");
    }

    /// <param name="head">What is printed; null for nothing.</param>
    /// <param name="tag">True where the whole page is one passage of text, whose content then is marked as such.</param>
    public void Put(PdfPage page, string? head, bool tag)
    {
        if (head is null && !tag)
        {
            return;
        }

        var contents = new PdfArray(document);
        contents.Elements.Add(tag ? Content("/P <</MCID 0>> BDC\nq\n") : save);
        foreach (var part in Parts(page.Elements["/Contents"]))
        {
            contents.Elements.Add(part);
        }

        contents.Elements.Add(Content((tag ? "\nQ\nEMC\n" : "\nQ\n") + (head is null ? "" : Drawing(page, head))));
        page.Elements["/Contents"] = contents;
        if (head is not null)
        {
            AddFont(page);
        }
    }

    private static string Drawing(PdfPage page, string head)
    {
        var (matrix, width, height) = Seen(page);
        var letters = TextWidth.Of(head, Letter, bold: true);
        var (x, y) = (width - FromRight - letters, height - FromTop);
        return string.Create(CultureInfo.InvariantCulture,
            $"/Artifact <</Type /Pagination /Subtype /Header>> BDC\nq\n{matrix} cm\n1 g {x - Padding:0.##} {y - Padding:0.##} {letters + 2 * Padding:0.##} {Letter + 2 * Padding - 1:0.##} re f\n0 g BT {FontName} {Letter} Tf {x:0.##} {y:0.##} Td ({Escaped(head)}) Tj ET\nQ\nEMC\n");
    }

    /// <summary>Turns and moves so that 0, 0 is the lower left corner of the page as it is seen; its width and height in points.</summary>
    private static (string Matrix, double Width, double Height) Seen(PdfPage page)
    {
        var box = page.Elements.GetRectangle("/CropBox") is { } crop && crop.Width > 0 ? crop : page.Elements.GetRectangle("/MediaBox");
        var turned = ((page.Elements.GetInteger("/Rotate") % 360) + 360) % 360;
        var (a, b, c, d, e, f) = turned switch
        {
            90 => (0, 1, -1, 0, box.X2, box.Y1),
            180 => (-1, 0, 0, -1, box.X2, box.Y2),
            270 => (0, -1, 1, 0, box.X1, box.Y2),
            _ => (1, 0, 0, 1, box.X1, box.Y1),
        };
        return (string.Create(CultureInfo.InvariantCulture, $"{a} {b} {c} {d} {e:0.##} {f:0.##}"),
            turned is 90 or 270 ? box.Height : box.Width, turned is 90 or 270 ? box.Width : box.Height);
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);

    private static IEnumerable<PdfItem> Parts(PdfItem? contents) => contents switch
    {
        null => [],
        PdfReference { Value: PdfArray array } => array.Elements,
        PdfArray array => array.Elements,
        _ => [contents],
    };

    private void AddFont(PdfPage page)
    {
        var resources = page.Elements.GetDictionary("/Resources");
        if (resources is null)
        {
            resources = new PdfDictionary(document);
            page.Elements["/Resources"] = resources;
        }

        var fonts = resources.Elements.GetDictionary("/Font");
        if (fonts is null)
        {
            fonts = new PdfDictionary(document);
            resources.Elements["/Font"] = fonts;
        }

        fonts.Elements[FontName] = font;
    }

    private PdfReference Content(string operators)
    {
        var content = new PdfDictionary(document);
        content.CreateStream(Encoding.Latin1.GetBytes(operators));
        document.Internals.AddObject(content);
        return content.Reference!;
    }
}
