using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Wardmote.Evidence.Imports.Files;

/// <summary>
/// Writes the numbers of a workbook as people see them where it matters: percentages with their sign and places, dates as dates,
/// months as months. Other numbers keep all their digits, whatever the cell shows.
/// </summary>
/// <param name="codes">The format code of each style.</param>
/// <param name="from1904">True where days count from 1 January 1904, as older Excel for the Mac has it.</param>
internal sealed partial class XlsxFormats(IReadOnlyList<string> codes, bool from1904)
{
    /// <summary>Formats that have a number and no code in the file (ECMA-376, part 1, 18.8.30).</summary>
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [9] = "0%", [10] = "0.00%", [14] = "dd/mm/yyyy", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy", [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM", [20] = "h:mm", [21] = "h:mm:ss", [22] = "dd/mm/yyyy h:mm", [45] = "mm:ss", [46] = "[h]:mm:ss", [47] = "mm:ss.0",
    };

    public static XlsxFormats Read(WorkbookParts parts, bool from1904)
    {
        var custom = new Dictionary<int, string>(BuiltIn);
        var codes = new List<string>();
        if (parts.Has("xl/styles.xml"))
        {
            using var xml = parts.Open("xl/styles.xml", WorkbookParts.LargestKept);
            var inCells = false;
            while (xml.Read())
            {
                switch (xml.LocalName)
                {
                    case "numFmt" when xml.NodeType == XmlNodeType.Element && int.TryParse(xml.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var id):
                        custom[id] = xml.GetAttribute("formatCode") ?? "";
                        break;
                    case "cellXfs":
                        inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                        break;
                    case "xf" when inCells && xml.NodeType == XmlNodeType.Element:
                        codes.Add(int.TryParse(xml.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var of) ? custom.GetValueOrDefault(of, "") : "");
                        break;
                }
            }
        }

        return new XlsxFormats(codes, from1904);
    }

    /// <param name="value">The number as the file has it.</param>
    public string Write(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return XlsxFile.Tidy(value);
        }

        // Of "positive;negative;zero" the first says what kind of number it is; colours, locales and quoted words say nothing of it.
        var code = style < codes.Count ? Plain().Replace(codes[style].Split(';')[0], "") : "";
        if (code.Contains('%') && Math.Abs(number) < 1e15)
        {
            var places = Places().Match(code) is { Success: true } match ? Math.Min(match.Groups[1].Length, 10) : 0;
            return (Math.Round((decimal)number * 100, places, MidpointRounding.AwayFromZero)).ToString($"F{places}", CultureInfo.InvariantCulture) + "%";
        }

        return DateLetters().IsMatch(code) ? Date(number, code.ToLowerInvariant()) ?? Digits(number) : Digits(number);
    }

    /// <summary>Fifteen digits are what Excel works with; the sixteenth is noise.</summary>
    private static string Digits(double number) => number.ToString("G15", CultureInfo.InvariantCulture);

    private string? Date(double serial, string code)
    {
        // Excel thinks that 1900 was a leap year, so its days up to 28 February 1900 are one too low.
        var days = from1904 ? serial + 1462 : serial is >= 1 and < 60 ? serial + 1 : serial;
        if (days is < 0 or >= 2_958_466)
        {
            return null;
        }

        var at = DateTime.FromOADate(days);
        var (year, day, hour) = (code.Contains('y'), code.Contains('d'), code.Contains('h'));
        var month = code.Contains("mmm", StringComparison.Ordinal) || (code.Contains('m') && !hour && !code.Contains('s'));
        var pattern = (year, month, day, hour) switch
        {
            (true, true, false, false) => "MMM yyyy",
            (true, false, false, false) => "yyyy",
            (false, false, false, _) => at.Second == 0 ? "HH:mm" : "HH:mm:ss",
            _ => at.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : at.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss",
        };
        return at.ToString(pattern, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("""\[[^\]]*\]|"[^"]*"|\\.|_.|\*.""")]
    private static partial Regex Plain();

    [GeneratedRegex("[dmyhs]", RegexOptions.IgnoreCase)]
    private static partial Regex DateLetters();

    [GeneratedRegex(@"\.(0+)[^.]*%")]
    private static partial Regex Places();
}
