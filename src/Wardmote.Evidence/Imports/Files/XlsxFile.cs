using System.Globalization;
using System.Text;
using System.Xml;

namespace Wardmote.Evidence.Imports.Files;

/// <summary>Reads workbooks of Excel since 2007: values as people see them, dates of both calendars, merged cells, what is hidden.</summary>
internal static class XlsxFile
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IReadOnlyList<WorkbookSheet> Sheets(WorkbookParts parts)
    {
        var targets = Targets(parts);
        var found = new List<(string Name, bool Hidden, string Part)>();
        var from1904 = false;
        using (var xml = parts.Open("xl/workbook.xml", WorkbookParts.LargestKept))
        {
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                {
                    from1904 = xml.GetAttribute("date1904") is "1" or "true";
                }
                else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && Target(xml) is { } part)
                {
                    found.Add((xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden", part));
                }
            }
        }

        var formats = new Lazy<XlsxFormats>(() => XlsxFormats.Read(parts, from1904));
        var texts = new Lazy<IReadOnlyList<string>>(() => SharedTexts(parts));
        return [.. found.Select(s => new WorkbookSheet(s.Name, s.Hidden, () => new XlsxSheet(parts, s.Name, formats.Value, texts.Value).Read(s.Part, s.Hidden)))];

        // Chart sheets and macro sheets are listed as sheets too, but have no cells.
        string? Target(XmlReader sheet) =>
            (sheet.GetAttribute("id", Relations) ?? sheet.GetAttribute("r:id")) is { } id && targets.TryGetValue(id, out var part) && parts.Has(part) ? part : null;
    }

    /// <summary>Parts of worksheets by the id under which the workbook names them.</summary>
    private static Dictionary<string, string> Targets(WorkbookParts parts)
    {
        var targets = new Dictionary<string, string>();
        using var xml = parts.Open("xl/_rels/workbook.xml.rels", WorkbookParts.LargestKept);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && xml.GetAttribute("Type")?.EndsWith("/worksheet", StringComparison.Ordinal) == true
                && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
            {
                targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        return targets;
    }

    private static List<string> SharedTexts(WorkbookParts parts)
    {
        var texts = new List<string>();
        if (!parts.Has("xl/sharedStrings.xml"))
        {
            return texts;
        }

        using var xml = parts.Open("xl/sharedStrings.xml", WorkbookParts.LargestKept);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(TextOf(xml));
            }
        }

        return texts;
    }

    /// <summary>All runs of text within the element, without how they are to be pronounced.</summary>
    public static string TextOf(XmlReader element)
    {
        if (element.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var piece = new char[1024];
        using var inner = element.ReadSubtree();
        inner.Read();
        while (inner.Read())
        {
            if (inner is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                inner.Skip();
            }

            if (inner.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                while (inner.ReadValueChunk(piece, 0, piece.Length) is > 0 and var length)
                {
                    text.Append(piece, 0, length);
                    if (text.Length > GridLimits.CellLength)
                    {
                        throw new InvalidDataException($"a cell is longer than {GridLimits.CellLength:N0} characters");
                    }
                }
            }
        }

        return Tidy(text.ToString());
    }

    /// <summary>Line ends of one kind, and no blanks at the ends.</summary>
    public static string Tidy(string text) => text.ReplaceLineEndings("\n").Trim().Trim('\u00A0', '\uFEFF');

    /// <summary>The column (from 1) and row (from 1) of "C5".</summary>
    /// <exception cref="InvalidDataException">It names no cell.</exception>
    public static (int Column, int Row) Address(string reference)
    {
        var column = 0;
        var i = 0;
        for (; i < reference.Length && char.IsAsciiLetterUpper(reference[i]) && column < 100_000; i++)
        {
            column = column * 26 + reference[i] - 'A' + 1;
        }

        return column > 0 && int.TryParse(reference.AsSpan(i), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? (column, row)
            : throw new InvalidDataException($"'{reference}' is not the place of a cell");
    }
}
