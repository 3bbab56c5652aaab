using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Wardmote.Evidence.Imports.Files;

/// <summary>Reads OpenDocument spreadsheets: numbers in full, percentages and months as they are shown, repeated and merged cells.</summary>
internal static partial class OdsFile
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /// <summary>Rows or columns beyond any limit; sheets say that a blank is repeated a billion times, and such numbers are not to run over.</summary>
    private const int Most = 100_000_000;

    /// <summary>All sheets stand in one part, so all of them are read.</summary>
    public static IReadOnlyList<WorkbookSheet> Sheets(WorkbookParts parts)
    {
        var sheets = new List<WorkbookSheet>();
        var cells = 0L;
        using var xml = parts.Open("content.xml");
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "table", NamespaceURI: Table })
            {
                var name = xml.GetAttribute("name", Table) ?? "";
                var sheet = new SheetBuilder(parts.File, name) { Cells = cells, KeepsLines = parts.KeepsLines };
                var grid = Sheet(xml, sheet);
                cells = sheet.Cells;
                sheets.Add(new WorkbookSheet(name, Hidden: false, () => grid));
            }
        }

        return sheets;
    }

    private static Grid Sheet(XmlReader table, SheetBuilder sheet)
    {
        var hidden = new List<int>();
        var number = 1;
        var column = 1;
        if (!table.IsEmptyElement)
        {
            var depth = table.Depth;
            table.Read();
            while (table.Depth > depth)
            {
                switch (table.NodeType == XmlNodeType.Element && table.NamespaceURI == Table ? table.LocalName : "")
                {
                    case "table-column":
                        var columns = Count(table, "number-columns-repeated");
                        if (table.GetAttribute("visibility", Table) == "collapse")
                        {
                            hidden.AddRange(Enumerable.Range(column, Math.Clamp(GridLimits.Columns - column + 1, 0, columns)));
                        }

                        column = Math.Min(column + columns, Most);
                        table.Read();
                        break;
                    case "table-row":
                        number = Math.Min(number + Row(table, number, sheet), Most);
                        break;
                    default:
                        table.Read();
                        break;
                }
            }
        }

        return sheet.Build(hidden, hiddenSheet: false);
    }

    /// <returns>How many rows of the sheet it stands for.</returns>
    private static int Row(XmlReader xml, int number, SheetBuilder sheet)
    {
        var repeated = Count(xml, "number-rows-repeated");
        var isHidden = xml.GetAttribute("visibility", Table) is "collapse" or "filter";
        var row = new List<string>();
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return repeated;
        }

        var depth = xml.Depth;
        var column = 1;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "table-cell" or "covered-table-cell", NamespaceURI: Table })
            {
                column = Math.Min(column + Cell(xml, row, number, column, sheet), Most);
            }
            else
            {
                xml.Read();
            }
        }

        xml.Read();
        for (var i = 0; i < repeated && row.Count > 0; i++)
        {
            sheet.Add(number + i, [.. row], isHidden);
        }

        return repeated;
    }

    /// <returns>How many columns it stands for. The reader is left behind it.</returns>
    private static int Cell(XmlReader xml, List<string> row, int number, int column, SheetBuilder sheet)
    {
        var repeated = Count(xml, "number-columns-repeated");
        var (wide, high) = (Count(xml, "number-columns-spanned"), Count(xml, "number-rows-spanned"));
        if (wide > 1 || high > 1)
        {
            sheet.Merge(new MergedCells(number, column, number + high - 1, column + wide - 1));
        }

        var kind = xml.GetAttribute("value-type", Office);
        var (value, date) = (xml.GetAttribute("value", Office), xml.GetAttribute("date-value", Office));
        var truth = xml.GetAttribute("boolean-value", Office);
        var shown = Text(xml);
        var text = kind switch
        {
            "float" or "currency" when value is not null => value,
            "date" when date is not null && !MonthOnly().IsMatch(shown) => date.Replace('T', ' '),
            "boolean" when truth is not null => truth.ToUpperInvariant(),
            _ => shown,
        };
        for (var i = 0; i < repeated && text.Length > 0; i++)
        {
            sheet.Put(row, column + i, text, number);
        }

        return repeated;
    }

    /// <summary>The paragraphs of the cell, without comments on it. The reader is left behind the cell.</summary>
    private static string Text(XmlReader cell)
    {
        var text = new StringBuilder();
        if (!cell.IsEmptyElement)
        {
            var depth = cell.Depth;
            cell.Read();
            while (cell.Depth > depth)
            {
                if (cell is { NodeType: XmlNodeType.Element, LocalName: "annotation" })
                {
                    cell.Skip();
                    continue;
                }

                text.Append(cell switch
                {
                    { NodeType: XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA } => cell.Value,
                    { NodeType: XmlNodeType.Element, LocalName: "s" or "tab" } => " ",
                    { NodeType: XmlNodeType.Element, LocalName: "line-break" or "p" } => "\n",
                    _ => "",
                });
                cell.Read();
            }
        }

        cell.Read();
        return XlsxFile.Tidy(text.ToString());
    }

    /// <summary>1 where the attribute is not there.</summary>
    private static int Count(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute, Table), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? Math.Min(count, Most) : 1;

    [GeneratedRegex("^[A-Za-z]{3,9}[ -]\\d{2,4}$")]
    private static partial Regex MonthOnly();
}
