namespace Wardmote.Evidence.Checking.Reading;

/// <summary>One sentence, on one line, with the places in the file that it came from.</summary>
public sealed record Sentence
{
    /// <summary>Dashes are plain, spaces single, footnote numbers gone.</summary>
    public required string Text { get; init; }

    /// <summary>Where each line of the file starts within the text: offset from 0, line from 1. The first offset is 0.</summary>
    public required IReadOnlyList<LineStart> Lines { get; init; }

    /// <summary>The nearest headings above it, outermost first.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    public TextRole Role { get; init; }

    /// <summary>Words and numbers of its passage that come from the data, and not from somebody's hand.</summary>
    public IReadOnlyList<LiveSaid> Live { get; init; } = [];

    /// <summary>True where a footnote hangs on it.</summary>
    public bool IsCited { get; init; }

    /// <summary>The line on which it starts.</summary>
    public int Line => Lines[0].Line;

    /// <summary>The line of the file on which a character of the text stands.</summary>
    public int LineAt(int offset) => Lines.Last(start => start.Offset <= offset || start.Offset == 0).Line;
}

public readonly record struct LineStart(int Offset, int Line);
