using System.Globalization;
using System.Xml;

namespace Wardmote.Evidence.Imports.Files;

/// <summary>Reads the cells of one worksheet from its XML, as a stream.</summary>
internal sealed class XlsxSheet(WorkbookParts parts, string name, XlsxFormats formats, IReadOnlyList<string> texts)
{
    private readonly SheetBuilder sheet = new(parts.File, name) { KeepsLines = parts.KeepsLines };
    private readonly SortedSet<int> hiddenColumns = [];
    private (int Row, int Column)? unworked;
    private int unworkedFormulas;

    public Grid Read(string part, bool hidden)
    {
        using var xml = parts.Open(part);
        var number = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "col" when xml.GetAttribute("hidden") is "1" or "true" && hiddenColumns.Count < GridLimits.Columns:
                    var first = Math.Max(1, Whole(xml.GetAttribute("min"), 1));
                    var last = Math.Min(GridLimits.Columns, Whole(xml.GetAttribute("max"), first));
                    hiddenColumns.UnionWith(Enumerable.Range(first, Math.Max(0, last - first + 1)));
                    break;
                case "row":
                    number = Whole(xml.GetAttribute("r"), number + 1);
                    Row(xml, number);
                    break;
                case "mergeCell" when xml.GetAttribute("ref")?.Split(':') is [var from, var to]:
                    var (start, end) = (XlsxFile.Address(from), XlsxFile.Address(to));
                    sheet.Merge(new MergedCells(start.Row, start.Column, end.Row, end.Column));
                    break;
            }
        }

        if (unworked is var (row, column))
        {
            sheet.Warn(
                unworkedFormulas == 1 ? "A formula has no result in the file." : $"{unworkedFormulas} formulas have no result in the file.",
                "Open the workbook, let it calculate, save it and send it again; here they count as blank.",
                row,
                column);
        }

        return sheet.Build([.. hiddenColumns], hidden);
    }

    private void Row(XmlReader xml, int number)
    {
        var hidden = xml.GetAttribute("hidden") is "1" or "true";
        if (xml.IsEmptyElement)
        {
            return;
        }

        var row = new List<string>();
        var column = 0;
        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                xml.Read();
                continue;
            }

            column = xml.GetAttribute("r") is { } reference ? XlsxFile.Address(reference).Column : column + 1;
            sheet.Put(row, column, Cell(xml, number, column), number);
        }

        sheet.Add(number, row, hidden);
    }

    /// <summary>Leaves the reader behind the cell.</summary>
    private string Cell(XmlReader xml, int row, int column)
    {
        var type = xml.GetAttribute("t");
        var style = Whole(xml.GetAttribute("s"), 0);
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        string? value = null;
        var formula = false;
        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : "")
            {
                case "v" or "is":
                    value = XlsxFile.TextOf(xml);
                    xml.Read();
                    break;
                case "f":
                    formula = true;
                    xml.Skip();
                    break;
                default:
                    xml.Read();
                    break;
            }
        }

        xml.Read();
        if (value is null)
        {
            if (formula)
            {
                unworked ??= (row, column);
                unworkedFormulas++;
            }

            return "";
        }

        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count
                ? texts[index]
                : throw new InvalidDataException($"{new Place(parts.File, name, row, column)} points at a text that is not there"),
            "b" => value == "1" ? "TRUE" : "FALSE",
            "str" or "inlineStr" or "e" or "d" => XlsxFile.Tidy(value),
            _ => formats.Write(value, style),
        };
    }

    private static int Whole(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
