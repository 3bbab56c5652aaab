namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>A table with its heading rows marked to repeat on every page, rows that do not break, and columns as wide as their words need.</summary>
/// <param name="caption">What the table is called, for whoever cannot see what stands above it.</param>
internal sealed class DocxTable(Table table, string caption, DocxWriter word, int pageWidth)
{
    /// <summary>Twentieths of a point.</summary>
    private const double Twips = 20;
    private const double Letter = 9.5;
    private const double SmallLetter = 8;
    private const double WidestWords = 160;
    private const int KeptTogether = 28;

    private readonly MarkupWriter xml = word.Xml;
    private double letter = Letter;

    public void Write()
    {
        var widths = Widths();
        xml.Open("w:tbl").Open("w:tblPr")
            .Empty("w:tblStyle", ("w:val", DocxStyle.Table))
            .Empty("w:tblW", ("w:w", DocxWriter.N(widths.Sum())), ("w:type", "dxa"))
            .Empty("w:tblLayout", ("w:type", "fixed"))
            .Empty("w:tblLook", ("w:val", "0420"), ("w:firstRow", "1"), ("w:lastRow", "0"), ("w:firstColumn", "0"), ("w:lastColumn", "0"), ("w:noHBand", "0"), ("w:noVBand", "1"))
            .Empty("w:tblCaption", ("w:val", caption))
            .Close().Open("w:tblGrid");
        foreach (var width in widths)
        {
            xml.Empty("w:gridCol", ("w:w", DocxWriter.N(width)));
        }

        xml.Close();
        WriteHead(widths);
        for (var r = 0; r < table.Rows.Count; r++)
        {
            WriteRow(r, widths);
        }

        xml.Close();
    }

    /// <summary>What every column would want where that fits the page; otherwise the least it needs and a share of what is left.</summary>
    private int[] Widths()
    {
        double page = pageWidth / Twips;
        letter = TableWidth.Narrowest(table, Letter).Sum() <= page ? Letter : SmallLetter;
        var least = TableWidth.Narrowest(table, letter);
        var most = TableWidth.Widest(table, letter, WidestWords);
        var (leastSum, mostSum) = (least.Sum(), most.Sum());
        var share = mostSum <= page ? 1 : mostSum > leastSum ? Math.Max(0, (page - leastSum) / (mostSum - leastSum)) : 0;
        var scale = leastSum > page ? page / leastSum : 1;
        return [.. least.Zip(most, (min, max) => (int)((min + (max - min) * share) * scale * Twips))];
    }

    private void WriteHead(int[] widths)
    {
        OpenRow(heading: true);
        for (var c = 0; c < widths.Length; c++)
        {
            var group = table.Columns[c].Group;
            if (group is null)
            {
                WriteHeading(c, widths[c], table.Columns[c].Heading, merge: table.TwoHeadingRows ? "restart" : null);
                continue;
            }

            var span = 1;
            while (c + span < widths.Length && table.Columns[c + span].Group == group)
            {
                span++;
            }

            OpenCell(widths.Skip(c).Take(span).Sum(), span, merge: null, line: "bottom");
            word.Paragraph(DocxStyle.TableHeading, align: "center", keepNext: true).Run(group, Look()).End();
            xml.Close();
            c += span - 1;
        }

        xml.Close();
        if (table.TwoHeadingRows)
        {
            WriteSecondHead(widths);
        }
    }

    private void WriteSecondHead(int[] widths)
    {
        OpenRow(heading: true);
        for (var c = 0; c < widths.Length; c++)
        {
            var column = table.Columns[c];
            WriteHeading(c, widths[c], column.Group is null ? "" : column.Short ?? column.Heading, merge: column.Group is null ? "continue" : null);
        }

        xml.Close();
    }

    private void WriteHeading(int column, int width, string text, string? merge)
    {
        OpenCell(width, 1, merge, line: merge == "restart" ? null : "bottom", bottom: true);
        word.Paragraph(DocxStyle.TableHeading, align: table.IsNumeric(column) ? "right" : null, keepNext: true).Run(text, Look());
        if (merge != "continue" && table.Columns[column].Mark is { } mark)
        {
            word.Run($"{(text.Length > 0 ? "\n" : "")}({mark})", Look() with { Italic = true });
        }

        word.End();
        xml.Close();
    }

    private void WriteRow(int index, int[] widths)
    {
        var row = table.Rows[index];
        OpenRow(heading: false, mayBreak: row.Cells.Any(cell => cell.Lines.Count > 0));
        for (var c = 0; c < row.Cells.Count; c++)
        {
            var merge = c == 0 ? Merge(index) : null;
            OpenCell(widths[c], 1, merge, line: row.Total ? "top" : null, tint: row.Cells[c].Tint);
            if (row.Cells[c].Lines.Count > 0 && merge != "continue")
            {
                WriteLines(row.Cells[c].Lines);
                xml.Close();
                continue;
            }

            word.Paragraph(DocxStyle.TableText, align: table.IsNumeric(c) ? "right" : null, keepNext: table.Rows.Count <= KeptTogether && !table.HasLines);
            if (merge != "continue")
            {
                word.Run(row.Cells[c].Text, Look() with { Bold = row.Total });
            }

            if (row.Cells[c].Note is { } note)
            {
                word.Run($"[{DocxWriter.N(note)}]", Look() with { Raised = true });
            }

            word.End();
            xml.Close();
        }

        xml.Close();
    }

    private void WriteLines(IReadOnlyList<CellLine> lines)
    {
        foreach (var line in lines)
        {
            word.Paragraph(line.Bullet ? DocxStyle.TableBullet : DocxStyle.TableText).Run(line.Text, Look() with { Bold = line.Strong }).End();
        }
    }

    /// <summary>A first row heading that stands for several rows is one cell over all of them.</summary>
    private string? Merge(int row)
    {
        string Head(int r) => r >= 0 && r < table.Rows.Count ? table.Rows[r].Cells[0].Text : "";
        var head = Head(row);
        return table.RowHeaders < 2 || head.Length == 0 ? null : Head(row - 1) == head ? "continue" : Head(row + 1) == head ? "restart" : null;
    }

    /// <param name="mayBreak">True for a row that may be longer than a page.</param>
    private void OpenRow(bool heading, bool mayBreak = false)
    {
        xml.Open("w:tr").Open("w:trPr");
        _ = mayBreak ? xml : xml.Empty("w:cantSplit");
        _ = heading ? xml.Empty("w:tblHeader") : xml;
        xml.Close();
    }

    private void OpenCell(int width, int span, string? merge, string? line, bool bottom = false, Tint tint = Tint.None)
    {
        xml.Open("w:tc").Open("w:tcPr").Empty("w:tcW", ("w:w", DocxWriter.N(width)), ("w:type", "dxa"));
        _ = span > 1 ? xml.Empty("w:gridSpan", ("w:val", DocxWriter.N(span))) : xml;
        _ = merge is null ? xml : xml.Empty("w:vMerge", ("w:val", merge));
        if (line is not null)
        {
            xml.Open("w:tcBorders").Empty("w:" + line, ("w:val", "single"), ("w:sz", "8"), ("w:space", "0"), ("w:color", "0B0C0C")).Close();
        }

        _ = tint == Tint.None ? xml : xml.Empty("w:shd", ("w:val", "clear"), ("w:color", "auto"), ("w:fill", Fill(tint)));
        _ = bottom ? xml.Empty("w:vAlign", ("w:val", "bottom")) : xml;
        xml.Close();
    }

    private static string Fill(Tint tint) => tint switch { Tint.Green => "CCE2D8", Tint.Amber => "FCD6C3", Tint.Red => "F4CDC6", _ => "EEEFEF" };

    private RunLook Look() => new(Small: letter < Letter);
}
