using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Imports;

/// <summary>A file that has been read and checked, its good rows in a Parquet file that nobody sees yet.</summary>
internal sealed record Loaded
{
    /// <summary>The file, and the sheet of it.</summary>
    public required Place Place { get; init; }

    public long Read { get; init; }

    public long Rejected { get; init; }

    public IReadOnlyList<RejectedRow> RejectedRows { get; init; } = [];

    public required IReadOnlyList<Finding> Findings { get; init; }

    public IReadOnlyList<string> Footnotes { get; init; } = [];

    public IReadOnlyDictionary<Period, PeriodAsWritten> Periods { get; init; } = new Dictionary<Period, PeriodAsWritten>();

    /// <summary>True where something is wrong with the whole file, so that no row was loaded.</summary>
    public bool Unreadable => Findings.Any(f => f.Severity == Severity.Error);
}
