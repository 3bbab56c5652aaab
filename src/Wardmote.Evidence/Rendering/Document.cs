namespace Wardmote.Evidence.Rendering;

/// <summary>
/// What every renderer is given: who answers for the document, and its blocks in reading order. For whom it is follows from its type, and
/// every renderer says it on every page; so a file that says "public" was made from a public document, and those are made in one way only.
/// A class and no record, so that a copy with other blocks cannot be made of one.
/// </summary>
public class Document
{
    public required DocumentControl Control { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    public DocumentForm Form { get; init; }

    /// <summary>Numbered from 1 in the order in which they are first referred to.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; init; } = [];

    /// <summary>Restricted, unless it has been made public; null for a paper without figures from partners' returns.</summary>
    public EditionKind? Edition => Kind;

    /// <summary>Decided within this assembly, so that nobody outside derives a document that says it is public.</summary>
    private protected virtual EditionKind? Kind => Form == DocumentForm.Paper && Exhibits.All(exhibit => exhibit.Provenance.Imports.Count == 0) ? null : EditionKind.Restricted;

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

    /// <summary>The area, for a report of figures.</summary>
    public string? Coverage { get; init; }

    /// <summary>What time the figures of a report are of.</summary>
    public string? TimePeriod { get; init; }

    public string? Usage { get; init; }

    public string? Disclaimer { get; init; }

    /// <summary>What else stands at the head: the time and place of a meeting, who may be asked.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<string> Lines)> Facts { get; init; } = [];

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "en-GB";
}

/// <summary>How a document is laid out.</summary>
public enum DocumentForm
{
    /// <summary>A front page with the document control, contents, and each topic on a page of its own.</summary>
    Report,

    /// <summary>A few pages that begin at once: an agenda, minutes, a note. Only the facts stand at the head.</summary>
    Paper,
}

public enum DocumentStatus
{
    Draft,
    Final,
    Published,
}

public sealed record Footnote(int Number, IReadOnlyList<Inline> Text);
