using System.Globalization;

namespace Wardmote.Evidence.Rendering.Html;

/// <summary>
/// A table whose headings are tied to their cells: scope on every heading, shared headings over their columns and beside
/// their rows, in a region that can be scrolled by keyboard where it may be wider than a phone.
/// </summary>
/// <param name="id">The anchor of the exhibit or other block that the table stands in.</param>
internal sealed partial class HtmlTable(Table table, string id, MarkupWriter html)
{
    /// <summary>Room that a phone of 320 CSS pixels leaves, and the font size of tables there.</summary>
    private const double PhoneWidth = 290;
    private const double FontSize = 16;

    /// <summary>What the style sheet puts around a column of figures on a screen, beyond what it needs on paper.</summary>
    private const double ColumnGap = 13;

    /// <summary>From here on the letters are a size smaller.</summary>
    private const int ManyColumns = 8;

    /// <summary>Names of rows up to this width, in parts of the font size, are kept on one line where the screen allows.</summary>
    private const double ShortName = 16;

    /// <summary>From this many characters on a cell is read in lines, and its column wants room for them.</summary>
    private const int Sentence = 60;

    /// <summary>Up to this many characters words beside figures ("probably higher") stay on one line.</summary>
    private const int Brief = 18;

    private readonly string captionId = id + "-caption";

    /// <param name="label">"Table 3", or nothing for a table without a number.</param>
    public void Write(string? label, string caption)
    {
        var wide = TableWidth.Narrowest(table, FontSize).Sum(width => width + ColumnGap) > PhoneWidth;
        html.Open("div", ("class", "wm-scroll"), ("role", wide ? "region" : null), ("aria-labelledby", wide ? captionId : null), ("tabindex", wide ? "0" : null))
            .Open("table", ("class", TableClass()))
            .Open("caption", ("class", "govuk-table__caption wm-caption"), ("id", captionId));
        _ = label is null ? html.Text(caption) : html.Element("span", label, ("class", "wm-caption__label")).Text(": " + caption);
        html.Close().NewLine();
        WriteColumnGroups();
        WriteHead();
        WriteRows();
        html.Close().Close().NewLine();
    }

    /// <summary>A heading with scope="colgroup" counts only where the columns themselves are grouped.</summary>
    private void WriteColumnGroups()
    {
        if (!table.TwoHeadingRows)
        {
            return;
        }

        foreach (var (_, _, span) in Spans(table.Columns.Select(column => column.Group)))
        {
            html.Empty("colgroup", ("span", Number(span)));
        }
    }

    private void WriteHead()
    {
        html.Open("thead", ("class", "govuk-table__head")).Open("tr", ("class", "govuk-table__row"));
        if (!table.TwoHeadingRows)
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                WriteHeading(i, table.Columns[i].Heading, rows: null);
            }

            html.Close().Close().NewLine();
            return;
        }

        foreach (var (group, first, span) in Spans(table.Columns.Select(column => column.Group)))
        {
            if (group is null)
            {
                WriteHeading(first, table.Columns[first].Heading, rows: "2");
            }
            else
            {
                html.Element("th", group, ("class", "govuk-table__header wm-group"), ("colspan", Number(span)), ("scope", "colgroup"));
            }
        }

        html.Close().Open("tr", ("class", "govuk-table__row"));
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Group is not null)
            {
                WriteHeading(i, table.Columns[i].Short ?? table.Columns[i].Heading, rows: null);
            }
        }

        html.Close().Close().NewLine();
    }

    private void WriteHeading(int column, string text, string? rows)
    {
        // A heading without words would be read out as an empty heading; an empty cell is passed over.
        var element = text.Length == 0 ? "td" : "th";
        html.Open(element, ("class", Class("govuk-table__header", column)), ("rowspan", rows), ("scope", text.Length == 0 ? null : "col"))
            .Text(text);
        if (table.Columns[column].Mark is { } mark)
        {
            html.Text(" ").Element("span", mark, ("class", "wm-mark"), ("title", table.Columns[column].PartPeriod));
        }

        html.Close();
    }

    /// <summary>Runs of the same text; each null stands alone.</summary>
    private static IEnumerable<(string? Text, int First, int Span)> Spans(IEnumerable<string?> texts)
    {
        var all = texts.ToList();
        for (var i = 0; i < all.Count;)
        {
            var end = i + 1;
            while (all[i] is not null && end < all.Count && all[end] == all[i])
            {
                end++;
            }

            yield return (all[i], i, end - i);
            i = end;
        }
    }

    private string TableClass()
    {
        var noted = table.Rows.Any(row => row.Cells.Any(cell => cell.Note is not null));
        var dense = table.Columns.Count > ManyColumns;
        var named = !dense && table.Rows.All(row => TextWidth.Of(row.Cells[0].Text, 1) <= ShortName);
        return "govuk-table wm-table" + (dense ? " wm-table--dense" : "") + (noted ? " wm-table--noted" : "") + (named ? " wm-table--named" : "");
    }

    private string Class(string name, int column) =>
        name + (table.IsNumeric(column) ? $" {name}--numeric" : "") + (column == 0 && table.RowHeaders > 1 ? " wm-rowgroup" : "") + (HasLines(column) ? " wm-prose" : HasSentences(column) ? " wm-sentences" : "") + (IsBrief(column) ? " wm-brief" : "");

    private bool IsBrief(int column) => column >= table.RowHeaders && !table.IsNumeric(column) && table.Rows.All(row => row.Cells[column].Text.Length <= Brief);

    private static string TintClass(Tint tint) => tint == Tint.None ? "" : $" wm-tint wm-tint--{tint.ToString().ToLowerInvariant()}";

    private bool HasLines(int column) => table.Rows.Any(row => row.Cells[column].Lines.Count > 0);

    private bool HasSentences(int column) => table.Rows.Any(row => row.Cells[column].Text.Length > Sentence);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
