using System.Text.Json.Serialization;

namespace Wardmote.Evidence.Rendering;

/// <summary>A stretch of text within a paragraph, heading or list item.</summary>
/// <inheritdoc cref="Block" path="/remarks"/>
[JsonDerivedType(typeof(TextRun), "text")]
[JsonDerivedType(typeof(Strong), "strong")]
[JsonDerivedType(typeof(Emphasis), "emphasis")]
[JsonDerivedType(typeof(Link), "link")]
[JsonDerivedType(typeof(FootnoteReference), "footnote")]
[JsonDerivedType(typeof(CrossReference), "reference")]
[JsonDerivedType(typeof(LiveValue), "value")]
[JsonDerivedType(typeof(LineBreak), "break")]
public abstract record Inline;

public sealed record TextRun(string Text) : Inline;

public sealed record Strong(IReadOnlyList<Inline> Text) : Inline;

public sealed record Emphasis(IReadOnlyList<Inline> Text) : Inline;

public sealed record Link(string Target, IReadOnlyList<Inline> Text) : Inline;

/// <param name="Number">The footnote's number in the document.</param>
public sealed record FootnoteReference(int Number) : Inline;

/// <summary>"Table 3", pointing at it.</summary>
/// <param name="Target">The anchor of a heading, exhibit or recommendation.</param>
public sealed record CrossReference(string Target, string Text) : Inline;

/// <summary>A figure or word inside a sentence that was computed from an exhibit.</summary>
/// <param name="Text">As it reads.</param>
/// <param name="Exhibit">The exhibit it was taken from.</param>
/// <param name="Expression">What the author wrote.</param>
public sealed record LiveValue(string Text, string Exhibit, string Expression) : Inline;

public sealed record LineBreak : Inline;

public static class Inlines
{
    /// <summary>The words alone, as a contents list or a file's title needs them; footnote marks are left out.</summary>
    public static string PlainWords(this IReadOnlyList<Inline> text) => string.Concat(text.Select(inline => inline switch
    {
        TextRun run => run.Text,
        Strong strong => strong.Text.PlainWords(),
        Emphasis emphasis => emphasis.Text.PlainWords(),
        Link link => link.Text.PlainWords(),
        CrossReference reference => reference.Text,
        LiveValue value => value.Text,
        LineBreak => " ",
        _ => "",
    }));

    /// <summary>"6.1 Modern slavery": the number, where there is one, and the words.</summary>
    public static string Title(this Heading heading) =>
        heading.Number is null ? heading.Text.PlainWords() : $"{heading.Number} {heading.Text.PlainWords()}";
}
