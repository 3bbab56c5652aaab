namespace Wardmote.Evidence.Imports;

/// <summary>What came of a request.</summary>
public sealed record ImportOutcome
{
    /// <summary>The import's record; null where it was refused. After a dry run, the record that would have been written.</summary>
    public ImportRecord? Record { get; init; }

    public bool DryRun { get; init; }

    /// <summary>True where the same bytes were imported into this dataset before; nothing was written, and <see cref="Record"/> is the earlier one.</summary>
    public bool AlreadyThere { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Rows left out, in file order; at most <see cref="RejectedRow.Listed"/> of them.</summary>
    public required IReadOnlyList<RejectedRow> Rejected { get; init; }

    public bool Refused => Record is null;
}

/// <summary>A value because of which a row (of a wide table: a figure) was left out.</summary>
/// <param name="Row">Row of the file from 1.</param>
/// <param name="Column">Column of the file from 1; null where the whole row is meant.</param>
/// <param name="Heading">The dataset's title of the column.</param>
/// <param name="Value">The value as it stands in the file.</param>
public sealed record RejectedRow(long Row, int? Column, string? Heading, string? Value, string Reason, string Advice)
{
    /// <summary>How many are listed; beyond that they are only counted.</summary>
    public const int Listed = 100_000;
}
