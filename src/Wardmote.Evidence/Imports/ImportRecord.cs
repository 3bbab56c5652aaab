using System.Text.Json.Serialization;
using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Imports;

/// <summary>
/// The sidecar of one import: everything known about one file that was taken in, written beside its Parquet file as
/// <c>{Id}.json</c>. The lake's whole state is what these say.
/// </summary>
public sealed record ImportRecord
{
    /// <summary>Sorts by time of import: <c>yyyyMMddTHHmmssfffZ-</c> and the first eight digits of the file's SHA-256.</summary>
    public required string Id { get; init; }

    /// <summary>The key of the dataset.</summary>
    public required string Dataset { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    public required SourceFile Source { get; init; }

    /// <summary>What it covers. At least one; each is replaced by itself when a newer return comes.</summary>
    public required IReadOnlyList<Slice> Slices { get; init; }

    /// <summary>Data rows (for a wide table: figures) found in the file.</summary>
    public required long Read { get; init; }

    public required long Kept { get; init; }

    public required long Rejected { get; init; }

    /// <summary>Said by whoever imported it: the owner will still change these figures.</summary>
    public bool Provisional { get; init; }

    public string? Note { get; init; }

    /// <summary>Footnotes found in the file, as the partner wrote them.</summary>
    public IReadOnlyList<string> Footnotes { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What this import changed in figures that were live before it; null where it replaced nothing.</summary>
    public Restatement? Restatement { get; init; }

    /// <summary>SHA-256 of the definition file that read it, so that a later change of definition can be seen.</summary>
    public string? DefinitionSha256 { get; init; }
}

/// <summary>The file as the partner sent it. Only its name is kept, never the folder it lay in.</summary>
public sealed record SourceFile(string Name, string Sha256, long Bytes, string? Sheet = null);

/// <summary>
/// One stretch of time, and where the dataset says so one partner or area, covered by an import.
/// </summary>
public sealed record Slice
{
    public required Period Period { get; init; }

    /// <summary>Values of the dataset's <c>ReplacedBy</c> columns, in that order; empty for most datasets.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    public required long Rows { get; init; }

    /// <summary>True where the partner marked the period as not yet whole ("2018*").</summary>
    public bool Partial { get; init; }

    /// <summary>The heading or cell from which the period was read; null where the importer was told it.</summary>
    public string? AsWritten { get; init; }

    /// <summary>True where whoever imported it said that it replaces a longer stretch, of which it covers only a part.</summary>
    public bool ReplacesLonger { get; init; }

    /// <summary>The partner or area in one word, for comparing.</summary>
    [JsonIgnore]
    public string Whose => string.Join('\u001f', Of);

    /// <summary>True where this slice, being the newer, puts the other out of force.</summary>
    public bool Replaces(Slice older) =>
        Whose == older.Whose && (Period.Contains(older.Period) || (ReplacesLonger && Period.Overlaps(older.Period)));
}

/// <summary>What a newer return moved: rows are matched by their dimensions and period.</summary>
public sealed record Restatement
{
    /// <summary>Ids of the imports that were live for the same slices.</summary>
    public required IReadOnlyList<string> Replaced { get; init; }

    public required long Added { get; init; }

    public required long Removed { get; init; }

    public required long Changed { get; init; }

    /// <summary>The largest moves first; at most 200.</summary>
    public required IReadOnlyList<Move> Moves { get; init; }
}

/// <summary>One figure before and after. Null where it was not there.</summary>
public sealed record Move(string Figure, decimal? Before, decimal? After);
