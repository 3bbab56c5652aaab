using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Figures;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>
/// Reads text as it comes out of a PDF: lines broken at the page's width, footnotes in the middle of a paragraph, tables as rows of
/// words and figures. Nothing is known of the report but its layout.
/// </summary>
internal sealed partial class TextReport
{
    private readonly IReadOnlyList<PlainLine> lines;
    private readonly FootnoteLines footnotes;
    private readonly List<ReportPart> parts = [];
    private readonly List<string> headings = [];
    private readonly double fullWidth;
    private Passage passage = new();
    private TextRole role;

    private TextReport(string text)
    {
        lines = RunningLines.Without(PlainLine.Split(text));
        footnotes = FootnoteLines.In(lines);
        // A paragraph's lines are about as long as the page is wide; the last one is shorter.
        var lengths = lines.Select(l => l.Text.Length).Where(length => length > 40).Order().ToList();
        fullWidth = lengths.Count == 0 ? 60 : 0.75 * lengths[(int)(lengths.Count * 0.8)];
    }

    public static Report Read(string file, string text) => new() { File = file, Parts = new TextReport(text).Read() };

    private List<ReportPart> Read()
    {
        var previous = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (footnotes.Holds(i))
            {
                continue;
            }

            if (line.IsBlank)
            {
                continue;
            }

            // A sentence that ran to the page's width goes on after a page break, whatever footnotes and blanks lie between.
            var apart = previous >= 0 && previous != i - 1;
            var noted = apart && Enumerable.Range(previous, i - previous).Any(footnotes.Holds);
            var turned = apart && Enumerable.Range(previous + 1, i - previous).Any(l => lines[l].StartsPage);
            if (apart && !(Unfinished(previous) && (noted || ((line.Breaks || turned) && char.IsLower(line.Text[0])))))
            {
                Close();
            }

            if (ExhibitLabel.Read(line.Number, line.Text) is { } caption && !EndsLikeProse(line.Text, caption))
            {
                Close();
                i = Exhibit(caption, i);
                previous = -1;
                continue;
            }

            if (passage.IsEmpty && Table(i, null) is var (table, end))
            {
                parts.Add(new ReportTable(line.Number, null, table));
                i = end;
                previous = -1;
                continue;
            }

            var item = ListNumber().IsMatch(line.Text) && (passage.IsEmpty || (role == TextRole.ListItem && !Unfinished(previous)));
            var section = SectionNumber().IsMatch(line.Text) && i + 1 < lines.Count && lines[i + 1].IsBlank;
            var continues = !passage.IsEmpty && !item && (!line.Breaks || (Unfinished(previous) && !section));
            if (!continues)
            {
                Close();
                if (IsHeading(i))
                {
                    headings.Clear();
                    headings.Add(PlainLine.SingleSpaced(line.Text));
                    parts.Add(new ReportHeading(line.Number, headings[0]));
                    previous = -1;
                    continue;
                }

                role = line.Breaks || item ? TextRole.ListItem : TextRole.Paragraph;
            }

            passage.Add(line.Number, ListNumber().Replace(line.Text, "", passage.IsEmpty ? 1 : 0));
            previous = i;
        }

        Close();
        parts.AddRange(footnotes.Texts.Select(f => new ReportText(f.Line, TextRole.Footnote, f.Sentences(footnotes.Numbers, [], TextRole.Footnote))));
        return parts;
    }

    /// <summary>The caption, perhaps over several lines, and the table under it.</summary>
    private int Exhibit(ReportCaption caption, int at)
    {
        var last = at;
        while (last + 1 < lines.Count && (lines[last].Text.Length >= fullWidth || Hanging().IsMatch(lines[last].Text)) && !lines[last + 1].IsBlank && !lines[last + 1].Breaks && TextTable.Cells(lines[last + 1].Text).Count < 2)
        {
            caption = caption with { Text = caption.Text + " " + lines[++last].Text };
        }

        caption = caption with { Text = FootnoteMarks.Without(PlainLine.SingleSpaced(caption.Text), footnotes.Numbers, out _) };
        parts.Add(caption);
        if (caption.Kind == CaptionKind.Table && Table(last + 1, caption) is var (table, end))
        {
            parts.Add(new ReportTable(caption.Line, caption, table));
            last = end;
        }
        else if (caption.Kind == CaptionKind.Figure && PrintedPicture.Read(lines, last + 1, footnotes) is var (words, below))
        {
            parts.Add(new ReportPicture(caption.Line, caption, words));
            last = below;
        }

        return last;
    }

    /// <summary>By wide spaces where there are any, otherwise by figures at the ends of lines, or one cell under the other.</summary>
    private (FigureTable Table, int Last)? Table(int first, ReportCaption? caption)
    {
        if (first >= lines.Count)
        {
            return null;
        }

        if (caption is null && !LayoutLine.Of(lines[first], first).IsRow)
        {
            return TextTable.Read(lines, first, footnotes, caption);
        }

        if (LayoutTable.Read(lines, first, footnotes, caption) is { } laid)
        {
            return laid;
        }

        // Headings such as "per 1,000 population" look like labels with a figure under them: of two readings the one with more figures is right.
        var stacked = caption is null ? null : StackedTable.Read(lines, first, footnotes, caption);
        var inRows = TextTable.Read(lines, first, footnotes, caption);
        return stacked is { } cells && (inRows is not { Table.Columns.Count: > 1 } rows || Figures(rows.Table) <= Figures(cells.Table)) ? stacked : inRows;
    }

    private static int Figures(FigureTable table) => table.Rows.Sum(r => r.Figures.Count(f => f is not null));

    private void Close()
    {
        if (!passage.IsEmpty)
        {
            role = parts.LastOrDefault() is ReportTable or ReportPicture && NoteText.Is(passage.Text) ? TextRole.Note : role;
            parts.Add(new ReportText(passage.Line, role, passage.Sentences(footnotes.Numbers, [.. headings], role)));
        }

        passage = new();
    }

    /// <summary>True where the line before ran to the page's width without ending its sentence, so that what follows belongs to it.</summary>
    private bool Unfinished(int index) => index >= 0 && !passage.IsEmpty && lines[index].Text.Length >= fullWidth && !SentenceEnd().IsMatch(lines[index].Text);

    /// <summary>Short, without a stop, alone between blanks or above text that starts a sentence, and not the start of a list.</summary>
    private bool IsHeading(int index)
    {
        var text = lines[index].Text;
        var above = index == 0 || lines[index - 1].IsBlank || (lines[index].Breaks && (role != TextRole.ListItem || SectionNumber().IsMatch(text)));
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        var shout = text.Any(char.IsLetter) && !text.Any(char.IsLower);
        var below = index + 1 < lines.Count && !lines[index + 1].IsBlank && !shout;
        return above && !below && words <= 10 && (shout || (char.IsUpper(text[0]) || SectionNumber().IsMatch(text))) && !text.EndsWith('.') && !text.EndsWith(';') && !text.EndsWith(',') && !text.EndsWith(':');
    }

    private static bool EndsLikeProse(string text, ReportCaption caption) => caption.Text.Length > 0 && char.IsLower(caption.Text[0]) && text.EndsWith('.');

    /// <summary>A line that cannot be the end of a caption.</summary>
    [GeneratedRegex(@"(?:,|\b(?:to|and|of|the|in|by|or|for|from|at|with|a|an|per))$", RegexOptions.IgnoreCase)]
    private static partial Regex Hanging();

    [GeneratedRegex(@"[.:;?!][)”""’\]]*\d{0,2}$|\)$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?:\d{1,2}[.)]|[a-z][.)]|\([a-z0-9]{1,3}\)|[ivx]{1,4}[.)])\s+(?=\S)")]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2})*\.?\s+[A-Z]")]
    private static partial Regex SectionNumber();
}
