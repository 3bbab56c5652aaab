using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Wardmote.Evidence.Checking.Figures;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>Reads a Word document: paragraphs with their styles, tables, footnotes. A "line" is a paragraph, counted from 1; table rows count too.</summary>
internal sealed class WordReport
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly HashSet<int> NoFootnotes = [];

    private readonly List<ReportPart> parts = [];
    private readonly List<string> headings = [];
    private ReportCaption? caption;
    private int line;

    public static Report Read(string file, string path)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
            var report = new WordReport();
            report.Add((Part(archive, "word/document.xml") ?? throw new InvalidDataException("it holds no text.")).Descendants(W + "body").Elements());
            foreach (var note in Part(archive, "word/footnotes.xml")?.Descendants(W + "footnote") ?? [])
            {
                report.AddText(Plain(note), TextRole.Footnote, ++report.line);
            }

            return new() { File = file, Parts = report.parts };
        }
        catch (Exception refused) when (refused is InvalidDataException or XmlException)
        {
            throw new ReportException($"{file} is not a Word document that can be read: {refused.Message} Save it again as .docx.", refused);
        }
    }

    private static XDocument? Part(ZipArchive archive, string name)
    {
        using var stream = archive.GetEntry(name)?.Open();
        // A document from anywhere may not make this program fetch or expand anything.
        using var reader = stream is null ? null : XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return reader is null ? null : XDocument.Load(reader);
    }

    private void Add(IEnumerable<XElement> elements)
    {
        foreach (var element in elements)
        {
            if (element.Name == W + "p")
            {
                AddParagraph(element, ++line);
            }
            else if (element.Name == W + "tbl")
            {
                AddTable(element);
            }
            else if (element.Name == W + "sdt")
            {
                Add(element.Elements(W + "sdtContent").Elements());
            }
        }
    }

    private void AddParagraph(XElement paragraph, int at)
    {
        var text = PlainLine.SingleSpaced(Plain(paragraph));
        if (text.Length == 0)
        {
            return;
        }

        var properties = paragraph.Element(W + "pPr");
        var style = (string?)properties?.Element(W + "pStyle")?.Attribute(W + "val") ?? "";
        if (style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || style.Equals("Title", StringComparison.OrdinalIgnoreCase))
        {
            headings.Clear();
            headings.Add(text);
            parts.Add(new ReportHeading(at, text));
        }
        else if (ExhibitLabel.Read(at, text) is { } read)
        {
            caption = read;
            parts.Add(read);
        }
        else if (!style.StartsWith("TOC", StringComparison.OrdinalIgnoreCase))
        {
            var item = properties?.Element(W + "numPr") is not null || style.StartsWith("List", StringComparison.OrdinalIgnoreCase);
            AddText(text, item ? TextRole.ListItem : TextRole.Paragraph, at);
        }
    }

    private void AddText(string text, TextRole role, int at)
    {
        var passage = new Passage();
        passage.Add(at, text);
        if (!passage.IsEmpty)
        {
            caption = null;
            parts.Add(new ReportText(at, role, passage.Sentences(NoFootnotes, [.. headings], role)));
        }
    }

    private void AddTable(XElement table)
    {
        var first = line + 1;
        var rows = table.Elements(W + "tr").Select(row => (++line, (IReadOnlyList<string>)[.. row.Elements(W + "tc").SelectMany(Cells)])).ToList();
        if (FigureGrid.Read(caption?.Label, caption?.Text ?? "", rows) is { } figures)
        {
            parts.Add(new ReportTable(first, caption, figures));
        }

        caption = null;
    }

    /// <summary>A merged cell stands over each column that it spans, so that headings and figures stay in line.</summary>
    private static IEnumerable<string> Cells(XElement cell) => Enumerable.Repeat(
        PlainLine.SingleSpaced(string.Join(' ', cell.Elements(W + "p").Select(Plain))),
        Math.Clamp((int?)cell.Element(W + "tcPr")?.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1, 1, 100));

    /// <summary>What the reader sees: text and breaks, without deleted text or field codes.</summary>
    private static string Plain(XElement element) => PlainLine.Plain(string.Concat(element.Descendants().Select(d => d.Name.Namespace != W ? "" : d.Name.LocalName switch
    {
        "t" => d.Value,
        "tab" or "br" or "cr" => " ",
        "noBreakHyphen" => "-",
        _ => "",
    })));
}
