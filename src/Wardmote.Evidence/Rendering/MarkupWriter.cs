using System.Buffers;

namespace Wardmote.Evidence.Rendering;

/// <summary>
/// Writes HTML and SVG that is also well-formed XML: elements are closed in order, attributes are quoted, text is escaped.
/// </summary>
internal sealed class MarkupWriter(TextWriter to)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"");

    private readonly Stack<string> open = new();

    public MarkupWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        to.Write('>');
        open.Push(element);
        return this;
    }

    public MarkupWriter Close()
    {
        to.Write("</");
        to.Write(open.Pop());
        to.Write('>');
        return this;
    }

    /// <summary>An element with text and nothing else.</summary>
    public MarkupWriter Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(element, attributes).Text(text).Close();

    /// <summary>An element without content.</summary>
    public MarkupWriter Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        to.Write("/>");
        return this;
    }

    public MarkupWriter Text(string text)
    {
        Escape(text);
        return this;
    }

    /// <summary>Markup made by this class elsewhere, or a stylesheet of ours; never text of a document.</summary>
    public MarkupWriter Verbatim(string markup)
    {
        to.Write(markup);
        return this;
    }

    public MarkupWriter NewLine()
    {
        to.Write('\n');
        return this;
    }

    private void Start(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        to.Write('<');
        to.Write(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            to.Write(' ');
            to.Write(name);
            to.Write("=\"");
            Escape(value);
            to.Write('"');
        }
    }

    private void Escape(string text)
    {
        var rest = PlainText.Clean(text).AsSpan();
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            to.Write(rest[..at]);
            to.Write(rest[at] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => "&quot;" });
            rest = rest[(at + 1)..];
        }

        to.Write(rest);
    }
}
