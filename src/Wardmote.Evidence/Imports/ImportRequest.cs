using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Imports;

/// <summary>What somebody asks to be taken into the lake.</summary>
public sealed record ImportRequest
{
    /// <summary>Path of the partner's file: CSV, XLSX or ODS.</summary>
    public required string File { get; init; }

    /// <summary>The dataset's key.</summary>
    public required string Dataset { get; init; }

    /// <summary>What the file covers, where it does not say so itself; a caseload has a period of one day.</summary>
    public Period? Period { get; init; }

    /// <summary>The sheet of a workbook; the first that holds a table where null.</summary>
    public string? Sheet { get; init; }

    /// <summary>The owner will still change these figures.</summary>
    public bool Provisional { get; init; }

    public string? Note { get; init; }

    /// <summary>Read, check and report, and write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Let the import stand without its rejected rows, however many there are.</summary>
    public bool AcceptRejects { get; init; }

    /// <summary>Let it replace live figures of which it covers only a part.</summary>
    public bool Replace { get; init; }

    public IProgress<ImportProgress>? Progress { get; init; }
}

/// <param name="Bytes">Bytes of the file dealt with so far in this stage.</param>
/// <param name="Of">Bytes of the whole file.</param>
public sealed record ImportProgress(ImportStage Stage, long Bytes, long Of);

public enum ImportStage
{
    Reading,
    Checking,
    Writing,
    Done,
}
