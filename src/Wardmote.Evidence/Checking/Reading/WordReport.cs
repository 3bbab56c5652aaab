using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>
/// Reads a Word document, whoever wrote it: paragraphs with their styles, tables, charts with their figures, footnotes, the descriptions of
/// pictures. A "line" is a paragraph, counted from 1; table rows count too.
/// </summary>
internal sealed partial class WordReport
{
    private static readonly HashSet<int> NoFootnotes = [];

    private readonly List<ReportPart> parts = [];
    private readonly List<string> headings = [];
    private readonly WordStyles styles;
    private readonly WordCharts charts;
    private ReportCaption? caption;
    private int line;

    private WordReport(ZipArchive archive)
    {
        styles = new WordStyles(WordXml.Part(archive, "word/styles.xml"));
        charts = new WordCharts(archive);
    }

    public static Report Read(string file, string path)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
            var report = new WordReport(archive);
            report.Add([.. (WordXml.Part(archive, "word/document.xml") ?? throw new InvalidDataException("it holds no text.")).Descendants(WordXml.W + "body").Elements()]);
            foreach (var note in new[] { "footnote", "endnote" }.SelectMany(kind => WordXml.Part(archive, $"word/{kind}s.xml")?.Descendants(WordXml.W + kind) ?? []))
            {
                report.AddText(WordXml.Runs(note), TextRole.Footnote, ++report.line);
            }

            return new() { File = file, Parts = report.parts };
        }
        catch (Exception refused) when (refused is InvalidDataException or XmlException)
        {
            throw new ReportException($"{file} is not a Word document that can be read: {refused.Message} Save it again as .docx.", refused);
        }
    }

    private void Add(IReadOnlyList<XElement> elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i];
            if (element.Name == WordXml.W + "p")
            {
                AddParagraph(element, ++line, followed: i + 1 < elements.Count && elements[i + 1].Name == WordXml.W + "tbl");
            }
            else if (element.Name == WordXml.W + "tbl")
            {
                AddTable(element);
            }
            else if (element.Name == WordXml.W + "sdt")
            {
                Add([.. element.Elements(WordXml.W + "sdtContent").Elements()]);
            }
            else if (element.Name == WordXml.W + "ins" || element.Name == WordXml.W + "customXml")
            {
                Add([.. element.Elements()]);
            }
        }
    }

    /// <param name="followed">True where a table stands right under it.</param>
    private void AddParagraph(XElement paragraph, int at, bool followed)
    {
        foreach (var picture in charts.In(paragraph, at, caption))
        {
            parts.Add(picture);
        }

        var runs = WordXml.Runs(paragraph).ToList();
        var text = PlainLine.SingleSpaced(PlainLine.Plain(string.Concat(runs.Select(r => r.Text))));
        if (text.Length == 0)
        {
            return;
        }

        var style = styles.Of(paragraph);
        if (style.IsHeading)
        {
            headings.Clear();
            headings.Add(text);
            parts.Add(new ReportHeading(at, text));
        }
        else if (ExhibitLabel.Read(at, text) is { } read && !style.IsContents)
        {
            AddCaption(read, followed);
        }
        else if (!style.IsContents)
        {
            AddText(runs, style.IsList ? TextRole.ListItem : TextRole.Paragraph, at, style.IsNote);
        }
    }

    /// <summary>A caption belongs to what stands under it, or, where nothing does, to the table or chart right above.</summary>
    private void AddCaption(ReportCaption read, bool followed)
    {
        caption = read;
        parts.Add(read);
        if (!followed && parts.Count > 1 && parts[^2] is ReportTable { Caption: null } or ReportPicture { Caption: null })
        {
            parts[^2] = parts[^2] switch
            {
                ReportTable above => above with { Caption = read, Table = above.Table with { Name = read.Label, Caption = read.Text } },
                ReportPicture above => above with { Caption = read },
                var other => other,
            };
            caption = null;
        }
    }

    private void AddText(IEnumerable<WordRun> runs, TextRole role, int at, bool isNote = false)
    {
        var passage = new Passage();
        foreach (var run in runs)
        {
            if (run.IsMark)
            {
                passage.Flush(at);
                passage.Cite();
            }
            else
            {
                passage.Append(run.Text);
            }
        }

        passage.Flush(at);
        if (passage.IsEmpty)
        {
            return;
        }

        caption = null;
        role = role != TextRole.Footnote && (isNote || (NoteText.Is(passage.Text) && parts.LastOrDefault() is ReportTable or ReportPicture or ReportText { Role: TextRole.Note })) ? TextRole.Note : role;
        parts.Add(new ReportText(at, role, passage.Sentences(NoFootnotes, [.. headings], role)));
    }

    private void AddTable(XElement table)
    {
        var first = line + 1;
        var rows = table.Elements(WordXml.W + "tr").Select(row => (++line, (IReadOnlyList<string>)[.. row.Elements(WordXml.W + "tc").SelectMany(Cells)])).ToList();
        if (Figures.FigureGrid.Read(caption?.Label, caption?.Text ?? "", rows) is { } figures)
        {
            parts.Add(new ReportTable(first, caption, figures));
        }
        else
        {
            // A table without figures lays out text, or holds a plan: its cells are read like any.
            foreach (var (row, at) in table.Elements(WordXml.W + "tr").Select((row, i) => (row, first + i)))
            {
                foreach (var paragraph in row.Elements(WordXml.W + "tc").Elements(WordXml.W + "p").Where(p => Words().Count(string.Concat(WordXml.Runs(p).Select(r => r.Text))) >= 5))
                {
                    AddText(WordXml.Runs(paragraph), TextRole.ListItem, at);
                }
            }
        }

        caption = null;
    }

    /// <summary>A merged cell stands over each column that it spans, so that headings and figures stay in line.</summary>
    private static IEnumerable<string> Cells(XElement cell) => Enumerable.Repeat(
        PlainLine.SingleSpaced(string.Join(' ', cell.Elements(WordXml.W + "p").Select(p => PlainLine.Plain(string.Concat(WordXml.Runs(p).Where(r => !r.IsMark).Select(r => r.Text)))))),
        Math.Clamp((int?)cell.Element(WordXml.W + "tcPr")?.Element(WordXml.W + "gridSpan")?.Attribute(WordXml.W + "val") ?? 1, 1, 100));

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
