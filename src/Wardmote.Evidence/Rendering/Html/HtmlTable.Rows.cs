namespace Wardmote.Evidence.Rendering.Html;

internal sealed partial class HtmlTable
{
    private void WriteRows()
    {
        html.Open("tbody", ("class", "govuk-table__body"));
        var spans = RowSpans();
        for (var r = 0; r < table.Rows.Count; r++)
        {
            // A heading of several rows has scope="rowgroup", which means the table body that it stands in.
            if (r > 0 && table.RowHeaders > 1 && spans[r] > 0)
            {
                html.Close().Open("tbody", ("class", "govuk-table__body"));
            }

            WriteRow(table.Rows[r], spans[r]);
        }

        html.Close().NewLine();
    }

    private void WriteRow(TableRow row, int span)
    {
        html.Open("tr", ("class", row.Total ? "govuk-table__row wm-total" : "govuk-table__row"));
        for (var c = 0; c < row.Cells.Count; c++)
        {
            if (c == 0 && table.RowHeaders > 1 && span == 0)
            {
                continue;
            }

            var heads = c < table.RowHeaders && row.Cells[c].Text.Length > 0;
            var rows = c == 0 && span > 1 ? Number(span) : null;
            html.Open(heads ? "th" : "td",
                ("class", Class(heads ? "govuk-table__header" : "govuk-table__cell", c) + TintClass(row.Cells[c].Tint)),
                ("scope", heads ? rows is null ? "row" : "rowgroup" : null),
                ("rowspan", rows));
            WriteCell(row.Cells[c]);
            html.Close();
        }

        html.Close().NewLine();
    }

    private void WriteCell(Cell cell)
    {
        if (cell.Lines.Count > 0)
        {
            WriteLines(cell.Lines);
            return;
        }

        var rest = cell.Text.AsSpan();
        for (var at = rest.IndexOf('\n'); at >= 0; at = rest.IndexOf('\n'))
        {
            html.Text(rest[..at].ToString()).Empty("br");
            rest = rest[(at + 1)..];
        }

        html.Text(rest.ToString());
        if (cell.Note is { } note)
        {
            html.Open("sup", ("class", "wm-noteref"))
                .Element("a", $"[{note}]", ("class", "govuk-link"), ("href", "#" + HtmlExhibit.NoteAnchor(id, note)), ("aria-label", $"note [{note}]"))
                .Close();
        }
    }

    private void WriteLines(IReadOnlyList<CellLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Bullet && (i == 0 || !lines[i - 1].Bullet))
            {
                html.Open("ul", ("class", "wm-lines"));
            }

            html.Open(lines[i].Bullet ? "li" : "p");
            _ = lines[i].Strong ? html.Element("strong", lines[i].Text) : html.Text(lines[i].Text);
            html.Close();
            if (lines[i].Bullet && (i == lines.Count - 1 || !lines[i + 1].Bullet))
            {
                html.Close();
            }
        }
    }

    /// <summary>For each row, over how many rows its first heading stands; 0 where it is the heading of the row above.</summary>
    private int[] RowSpans()
    {
        var spans = Enumerable.Repeat(1, table.Rows.Count).ToArray();
        if (table.RowHeaders < 2)
        {
            return spans;
        }

        foreach (var (text, first, span) in Spans(table.Rows.Select(row => row.Cells[0].Text.Length == 0 ? null : row.Cells[0].Text)))
        {
            if (text is not null)
            {
                spans.AsSpan(first, span).Clear();
                spans[first] = span;
            }
        }

        return spans;
    }
}
