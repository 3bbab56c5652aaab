using System.Globalization;

namespace Wardmote.Evidence.Rendering.Spreadsheet;

/// <summary>The workbook's few looks: each has a number by which cells name it.</summary>
internal sealed class CellStyles
{
    public const int Plain = 0;
    public const int Title = 1;
    public const int Heading = 2;
    public const int NumberHeading = 3;
    public const int Wrapped = 4;
    public const int Link = 5;
    public const int BoldWords = 6;

    /// <summary>To be filled in.</summary>
    public const int Entry = 7;
    private const int Fixed = 8;
    private const int FirstOwnFormat = 164;

    private readonly List<(string Format, bool Bold)> numbers = [];

    /// <summary>The style of a number in that format, made when first asked for.</summary>
    public int Number(string format, bool bold)
    {
        var at = numbers.IndexOf((format, bold));
        if (at < 0)
        {
            numbers.Add((format, bold));
            at = numbers.Count - 1;
        }

        return Fixed + at;
    }

    public void Write(MarkupWriter xml)
    {
        xml.Open("styleSheet", ("xmlns", Workbook.Namespace));
        var formats = numbers.Select(number => number.Format).Distinct().ToList();
        if (formats.Count > 0)
        {
            xml.Open("numFmts", ("count", N(formats.Count)));
            for (var i = 0; i < formats.Count; i++)
            {
                xml.Empty("numFmt", ("numFmtId", N(FirstOwnFormat + i)), ("formatCode", formats[i]));
            }

            xml.Close();
        }

        WriteFonts(xml);
        xml.Open("fills", ("count", "3"))
            .Open("fill").Empty("patternFill", ("patternType", "none")).Close()
            .Open("fill").Empty("patternFill", ("patternType", "gray125")).Close()
            .Open("fill").Open("patternFill", ("patternType", "solid")).Empty("fgColor", ("rgb", "FFFFF7BF")).Close().Close()
            .Close();
        xml.Open("borders", ("count", "3"))
            .Open("border").Empty("left").Empty("right").Empty("top").Empty("bottom").Empty("diagonal").Close()
            .Open("border").Empty("left").Empty("right").Empty("top").Open("bottom", ("style", "thin")).Empty("color", ("rgb", "FF0B0C0C")).Close().Empty("diagonal").Close();
        xml.Open("border");
        foreach (var side in new[] { "left", "right", "top", "bottom" })
        {
            xml.Open(side, ("style", "thin")).Empty("color", ("rgb", "FFB1B4B6")).Close();
        }

        xml.Empty("diagonal").Close().Close();
        xml.Open("cellStyleXfs", ("count", "1")).Empty("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")).Close();
        WriteLooks(formats, xml);
        xml.Open("cellStyles", ("count", "1")).Empty("cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0")).Close();
        xml.Empty("tableStyles", ("count", "0"), ("defaultTableStyle", "TableStyleLight1")).Close();
    }

    private static void WriteFonts(MarkupWriter xml)
    {
        xml.Open("fonts", ("count", "4"));
        Font(xml, size: "11");
        Font(xml, size: "15", bold: true);
        Font(xml, size: "11", bold: true);
        Font(xml, size: "11", colour: "FF1A65A6", underlined: true);
        xml.Close();
    }

    private static void Font(MarkupWriter xml, string size, bool bold = false, string colour = "FF0B0C0C", bool underlined = false)
    {
        xml.Open("font");
        _ = bold ? xml.Empty("b") : xml;
        _ = underlined ? xml.Empty("u") : xml;
        xml.Empty("sz", ("val", size)).Empty("color", ("rgb", colour)).Empty("name", ("val", "Arial")).Empty("family", ("val", "2")).Close();
    }

    private void WriteLooks(List<string> formats, MarkupWriter xml)
    {
        xml.Open("cellXfs", ("count", N(Fixed + numbers.Count)));
        Look(xml, font: 0);
        Look(xml, font: 1);
        Look(xml, font: 2, border: 1, wrap: true);
        Look(xml, font: 2, border: 1, wrap: true, right: true);
        Look(xml, font: 0, wrap: true);
        Look(xml, font: 3);
        Look(xml, font: 2, wrap: true);
        Look(xml, font: 0, border: 2, wrap: true, fill: 2);
        foreach (var (format, bold) in numbers)
        {
            Look(xml, font: bold ? 2 : 0, format: FirstOwnFormat + formats.IndexOf(format), right: true);
        }

        xml.Close();
    }

    private static void Look(MarkupWriter xml, int font, int border = 0, int format = 0, bool wrap = false, bool right = false, int fill = 0) => xml
        .Open("xf", ("numFmtId", N(format)), ("fontId", N(font)), ("fillId", N(fill)), ("borderId", N(border)), ("xfId", "0"), ("applyFont", "1"), ("applyFill", "1"), ("applyNumberFormat", "1"), ("applyBorder", "1"), ("applyAlignment", "1"))
        .Empty("alignment", ("horizontal", right ? "right" : null), ("vertical", border == 1 ? "bottom" : "top"), ("wrapText", wrap ? "1" : null))
        .Close();

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
