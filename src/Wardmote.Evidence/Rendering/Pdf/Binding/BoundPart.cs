namespace Wardmote.Evidence.Rendering.Pdf.Binding;

/// <summary>One PDF of those that are bound into one: what it is called, and how its pages are numbered.</summary>
public sealed record BoundPart
{
    /// <summary>Its bookmark, and the name of its part of the reading order.</summary>
    public required string Title { get; init; }

    public required PdfFile Pdf { get; init; }

    /// <summary>A link to <see cref="PdfBinder.LinkTo"/> of this name in any part leads to its first page.</summary>
    public string? Anchor { get; init; }

    /// <summary>1, or 2 for a bookmark below the one before it.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>The number printed on its first page; null for a cover, whose pages are i, ii, iii and bear none.</summary>
    public int? FirstNumber { get; init; }

    /// <summary>The last of the numbers that a sheet stands for, which has a single page in place of several; null for all else.</summary>
    public int? StandsForUpTo { get; init; }

    /// <summary>Printed beside the number on each page: "Not for publication".</summary>
    public string? Mark { get; init; }

    /// <summary>What is printed at the head of its page <paramref name="index"/> (from 0); null where nothing is.</summary>
    internal string? HeadOf(int index)
    {
        var number = (FirstNumber, StandsForUpTo) switch
        {
            (null, _) => null,
            ({ } first, { } last) when last > first => $"Pages {first} to {last}",
            ({ } first, _) => $"Page {first + index}",
        };
        return (Mark, number) switch
        {
            (null, _) => number,
            (_, null) => Mark,
            _ => $"{Mark}    {number}",
        };
    }
}

/// <summary>What the bound file says of itself.</summary>
public sealed record BoundProperties
{
    public required string Title { get; init; }

    public required string Author { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "en-GB";
}
