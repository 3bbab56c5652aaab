using System.Text.Json.Serialization;

namespace Wardmote.Evidence.Rendering;

/// <summary>One piece of a document, in reading order. Renderers know these and nothing of assessments.</summary>
/// <remarks>Published editions are kept by these names, so a name stays as it is once it is in use.</remarks>
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(QuoteBlock), "quote")]
[JsonDerivedType(typeof(RecommendationBlock), "recommendation")]
[JsonDerivedType(typeof(ExhibitBlock), "exhibit")]
[JsonDerivedType(typeof(TableBlock), "table")]
public abstract record Block;

/// <param name="Level">1 for a topic, 2 for Issues, Interventions, Recommendations or a sub-topic, and so on; the title is not among them.</param>
/// <param name="Id">The anchor, unique in the document.</param>
/// <param name="Number">"6.1", or null for a heading that is not numbered.</param>
public sealed record Heading(int Level, string Id, string? Number, IReadOnlyList<Inline> Text) : Block;

public sealed record Paragraph(IReadOnlyList<Inline> Text) : Block;

public sealed record ListBlock(bool Ordered, IReadOnlyList<ListItem> Items) : Block;

public sealed record ListItem(IReadOnlyList<Block> Blocks);

public sealed record QuoteBlock(IReadOnlyList<Block> Blocks) : Block;

/// <summary>Something the board is asked to decide.</summary>
/// <param name="Id">Stays the same from draft to draft, so that a decision can point at it.</param>
/// <param name="Number">"R3", in document order.</param>
public sealed record RecommendationBlock(string Id, string Number, IReadOnlyList<Block> Blocks) : Block;

/// <summary>A table, or a chart with the table it is drawn from.</summary>
public sealed record ExhibitBlock : Block
{
    /// <summary>The exhibit's id, which is also its anchor and the name of its file of data.</summary>
    public required string Id { get; init; }

    /// <summary>"Table 3" or "Figure 2".</summary>
    public required string Label { get; init; }

    public required string Caption { get; init; }

    public required Table Table { get; init; }

    /// <summary>Null where the exhibit is shown as a table.</summary>
    public Chart? Chart { get; init; }

    /// <summary>Shown under it: part periods, marks, caveats, what a partner stated that does not add up.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>A table of words, such as who was present or who promised what; figures stand in an <see cref="ExhibitBlock"/>, which says where they came from.</summary>
/// <param name="Id">The anchor, unique in the document.</param>
public sealed record TableBlock(string Id, string Caption, Table Table) : Block;

/// <summary>Where the figures of an exhibit came from.</summary>
public sealed record Provenance
{
    /// <summary>"Hospital trust, emergency department (ISTV), January 2014 to December 2018", for the line under the exhibit.</summary>
    public required string Source { get; init; }

    public required string Period { get; init; }

    public required IReadOnlyList<string> Caveats { get; init; }

    public required IReadOnlyList<ProvenanceImport> Imports { get; init; }

    /// <summary>The exhibit's question as the author wrote it.</summary>
    public required string Question { get; init; }
}

/// <summary>
/// A partner's file behind an exhibit. Where not all of its figures may be told, neither are its rows counted nor its fingerprint given: with
/// a fingerprint one could try which small numbers fit.
/// </summary>
/// <param name="Import">The import's id in the lake, which ends in part of the fingerprint.</param>
/// <param name="Dataset">The dataset's key.</param>
/// <param name="File">The partner's file name.</param>
/// <param name="Rows">Rows of it that stand behind the exhibit.</param>
public sealed record ProvenanceImport(string? Import, string Dataset, string File, string? Sha256, DateTimeOffset ImportedAt, long? Rows, bool Provisional);
