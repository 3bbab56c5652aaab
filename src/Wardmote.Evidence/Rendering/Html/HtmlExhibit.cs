using System.Globalization;
using Wardmote.Evidence.Rendering.Charts;

namespace Wardmote.Evidence.Rendering.Html;

/// <summary>An exhibit: its table, or its chart with the table one click away, then notes, source and where the figures came from.</summary>
internal sealed class HtmlExhibit(ExhibitBlock exhibit, HtmlLinks links, MarkupWriter html)
{
    private const int LongTable = 30;

    public void Write()
    {
        if (exhibit.Chart is null)
        {
            WriteTable();
        }
        else
        {
            WriteFigure(exhibit.Chart);
        }
    }

    private void WriteTable()
    {
        html.Open("div", ("class", ClassOf(exhibit.Table)), ("id", exhibit.Id));
        new HtmlTable(exhibit.Table, exhibit.Id, html).Write(exhibit.Label, exhibit.Caption);
        WriteBelow();
        html.Close();
    }

    /// <summary>On paper a table too wide for an upright page lies on its side, and one too long for any page may be broken between rows.</summary>
    private static string ClassOf(Table table) =>
        "wm-exhibit" + (TableWidth.NeedsLandscape(table) ? " wm-exhibit--landscape" : "") + (table.Rows.Count > LongTable || table.HasLines ? " wm-exhibit--long" : "");

    /// <summary>A table of words, which has no source to name.</summary>
    public static void Write(TableBlock block, MarkupWriter html)
    {
        html.Open("div", ("class", ClassOf(block.Table)), ("id", block.Id));
        new HtmlTable(block.Table, block.Id, html).Write(null, block.Caption);
        html.Close();
    }

    private void WriteFigure(Chart chart)
    {
        html.Open("figure", ("class", "wm-exhibit"), ("id", exhibit.Id))
            .Open("figcaption", ("class", "wm-caption"))
            .Element("span", exhibit.Label, ("class", "wm-caption__label")).Text(": " + exhibit.Caption)
            .Close();
        WriteDrawing(chart, "wide", ChartRenderer.Wide);
        if (!links.IsForPrinter)
        {
            WriteDrawing(chart, "narrow", ChartRenderer.Narrow);
            WriteFolded($"{exhibit.Label} as a table", "", () => new HtmlTable(exhibit.Table, exhibit.Id, html).Write($"{exhibit.Label} as a table", exhibit.Caption));
        }

        WriteBelow();
        html.Close();
    }

    /// <summary>A drawing for wide and one for narrow screens; the style sheet shows one, so that letters stay readable on a phone.</summary>
    private void WriteDrawing(Chart chart, string name, double width)
    {
        html.Open("div", ("class", $"wm-chart wm-chart--{name}"));
        ChartRenderer.WriteSvg(chart, $"{exhibit.Id}-{name}", $"{exhibit.Label}: {exhibit.Caption}", width, html);
        html.Close().NewLine();
    }

    private void WriteBelow()
    {
        WriteNotes();
        html.Open("p", ("class", "wm-source"))
            .Element("span", "Source:", ("class", "wm-source__key")).Text(" " + Sentence(exhibit.Provenance.Source) + " ")
            .Element("span", "Period:", ("class", "wm-source__key")).Text(" " + Sentence(exhibit.Provenance.Period))
            .Close();
        WriteLinks();
    }

    /// <summary>Numbered where cells point at them; otherwise a note each.</summary>
    private void WriteNotes()
    {
        if (exhibit.Notes.Count == 0)
        {
            return;
        }

        var numbered = exhibit.Table.Rows.Any(row => row.Cells.Any(cell => cell.Note is not null));
        html.Open(numbered ? "ol" : "ul", ("class", numbered ? "wm-notes wm-notes--numbered" : "wm-notes"), ("aria-label", $"Notes to {exhibit.Label}"));
        for (var i = 0; i < exhibit.Notes.Count; i++)
        {
            html.Element("li", exhibit.Notes[i], ("id", NoteAnchor(exhibit.Id, i + 1)));
        }

        html.Close();
    }

    public static string NoteAnchor(string exhibit, int note) => string.Create(CultureInfo.InvariantCulture, $"{exhibit}-note-{note}");

    private void WriteLinks()
    {
        var about = links.About(exhibit.Id);
        var data = links.Data(exhibit.Id);
        if (about is not null || data is not null)
        {
            html.Open("p", ("class", "wm-exhibit__links"));
            WriteLink(about, "About", "");
            WriteLink(data, "Download", "as CSV");
            html.Close();
        }

        // What was not counted from partners' files has no more to say than its source.
        if (about is null && exhibit.Provenance.Imports.Count > 0 && !links.IsForPrinter)
        {
            WriteFolded($"Where {exhibit.Label} comes from", " wm-details--about", () => HtmlProvenance.Write(exhibit.Provenance, html));
        }
    }

    private void WriteLink(string? href, string verb, string after)
    {
        if (href is not null)
        {
            html.Element("a", $"{verb} {exhibit.Label} {after}".TrimEnd(), ("class", "govuk-link"), ("href", href)).Text(" ");
        }
    }

    private void WriteFolded(string title, string kind, Action write)
    {
        html.Open("details", ("class", "govuk-details wm-details" + kind))
            .Open("summary", ("class", "govuk-details__summary"))
            .Element("span", title, ("class", "govuk-details__summary-text"))
            .Close()
            .Open("div", ("class", "govuk-details__text"));
        write();
        html.Close().Close();
    }

    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";
}
