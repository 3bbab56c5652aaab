using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Deadlines;

/// <summary>
/// What became of a duty: of one of its dates ("share-information.2019-03-31") that it was done or moved, or of the duty as a whole
/// ("public-meeting") that it does not bind this partnership.
/// </summary>
public sealed class DutyMark : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Duty;

    public DateOnly? DoneOn { get; set; }

    /// <summary>How, in plain words: where the paper is, who agreed.</summary>
    public string? How { get; set; }

    /// <summary>The day to which it was put off.</summary>
    public DateOnly? MovedTo { get; set; }

    public string? MovedBecause { get; set; }

    /// <summary>Why the duty as a whole is not this partnership's; null where it is.</summary>
    public string? NotOursBecause { get; set; }
}
