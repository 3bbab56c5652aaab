using System.Xml.Linq;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>What the paragraphs of a Word document are, by their style, the styles that it is based on, and what they say of themselves.</summary>
internal sealed class WordStyles
{
    private static readonly XNamespace W = WordXml.W;
    private readonly Dictionary<string, XElement> styles = [];

    public WordStyles(XDocument? document)
    {
        foreach (var style in document?.Descendants(W + "style") ?? [])
        {
            if ((string?)style.Attribute(W + "styleId") is { } id)
            {
                styles[id] = style;
            }
        }
    }

    public WordStyle Of(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        var id = (string?)properties?.Element(W + "pStyle")?.Attribute(W + "val") ?? "";
        var line = Line(id);
        var names = line.Select(s => (string?)s.Element(W + "name")?.Attribute(W + "val") ?? "").Prepend(id).ToList();
        var level = Level(properties) ?? line.Select(s => Level(s.Element(W + "pPr"))).FirstOrDefault(l => l is not null);
        bool Named(string start) => names.Exists(n => n.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        return new(
            IsHeading: level is < 9 || Named("heading") || names.Exists(n => n.Equals("title", StringComparison.OrdinalIgnoreCase)),
            IsList: properties?.Element(W + "numPr") is not null || line.Exists(s => s.Element(W + "pPr")?.Element(W + "numPr") is not null) || Named("list"),
            IsContents: Named("toc"),
            IsNote: names.Exists(n => n.Equals("note", StringComparison.OrdinalIgnoreCase) || n.Equals("source", StringComparison.OrdinalIgnoreCase)) || Named("table note"));
    }

    /// <summary>The style and those that it is based on.</summary>
    private List<XElement> Line(string id)
    {
        var line = new List<XElement>();
        for (var at = id; styles.TryGetValue(at, out var style) && !line.Contains(style); at = (string?)style.Element(W + "basedOn")?.Attribute(W + "val") ?? "")
        {
            line.Add(style);
        }

        return line;
    }

    private static int? Level(XElement? properties) => (int?)properties?.Element(W + "outlineLvl")?.Attribute(W + "val");
}

/// <param name="IsContents">True for an entry of a contents page.</param>
/// <param name="IsNote">True for what stands under a table.</param>
internal sealed record WordStyle(bool IsHeading, bool IsList, bool IsContents, bool IsNote);
