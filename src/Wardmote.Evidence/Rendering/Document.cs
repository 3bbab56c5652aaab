namespace Wardmote.Evidence.Rendering;

/// <summary>What every renderer is given: who answers for the document, and its blocks in reading order.</summary>
public sealed record Document
{
    public required DocumentControl Control { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Numbered from 1 in the order in which they are first referred to.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; init; } = [];

    /// <summary>Tables and charts, in document order.</summary>
    public IEnumerable<ExhibitBlock> Exhibits => Blocks.OfType<ExhibitBlock>();
}

/// <summary>The front page: title, version, status, who made it for whom, what it covers.</summary>
public sealed record DocumentControl
{
    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    public required string Partnership { get; init; }

    public required string Version { get; init; }

    public required DocumentStatus Status { get; init; }

    public required DateOnly Date { get; init; }

    public required string Description { get; init; }

    /// <summary>Roles and organisations, never names of people.</summary>
    public required IReadOnlyList<string> ProducedBy { get; init; }

    public IReadOnlyList<string> Contributors { get; init; } = [];

    public required string OnBehalfOf { get; init; }

    public required string Coverage { get; init; }

    public required string TimePeriod { get; init; }

    public required string Usage { get; init; }

    public required string Disclaimer { get; init; }

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "en-GB";
}

public enum DocumentStatus
{
    Draft,
    Final,
    Published,
}

public sealed record Footnote(int Number, IReadOnlyList<Inline> Text);
