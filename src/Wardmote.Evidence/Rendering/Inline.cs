namespace Wardmote.Evidence.Rendering;

/// <summary>A stretch of text within a paragraph, heading or list item.</summary>
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
