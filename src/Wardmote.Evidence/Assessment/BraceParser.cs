using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Wardmote.Evidence.Assessment;

/// <summary>Takes live values, references and heading marks out of the text before Markdown can read their quotes and bars as its own.</summary>
internal sealed class BraceParser : InlineParser
{
    public BraceParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        var close = text.StartsWith("{{") ? "}}" : "}";
        var end = text.IndexOf(close);
        if (end < 0 || Read(text[close.Length..end].ToString()) is not { } inline)
        {
            return false;
        }

        inline.Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(slice.Start + end));
        inline.Line = line;
        inline.Column = column;
        processor.Inline = inline;
        slice.Start += end + close.Length;
        return true;

        LeafInline? Read(string inside) => (close.Length, inside) switch
        {
            (2, _) => new LiveValueInline { Expression = OnOneLine(inside) },
            (_, ['r', 'e', 'f', ':', ..]) => new ReferenceInline { Target = inside[4..].Trim() },
            (_, ['#', ..]) => new HeadingMarkInline { Id = inside[1..].Split(' ')[0], Unnumbered = inside.EndsWith(" .unnumbered", StringComparison.Ordinal) },
            (_, ".unnumbered") => new HeadingMarkInline { Unnumbered = true },
            _ => null,
        };
    }

    /// <summary>Authors wrap their lines; a name in quotes may go on in the next one.</summary>
    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
