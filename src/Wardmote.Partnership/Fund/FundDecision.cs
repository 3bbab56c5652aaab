using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Fund;

/// <summary>Who decided about money, when and up to how much. Every award, cover, release, return and carry-forward names one.</summary>
public sealed class FundDecision : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.FundDecision;

    public override SearchText? ForSearch() => new($"{What.TrimEnd('.')} ({By}, {PlainDate.Of(On)})", SearchText.Join(Reasons, Minute));

    public required DateOnly On { get; init; }

    /// <summary>"Board", or the group or post that decided under a delegation.</summary>
    public required string By { get; init; }

    public required string What { get; init; }

    public string? Reasons { get; init; }

    /// <summary>The most that may be moved on the strength of it, in pounds; null for no ceiling. Always there under a delegation.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Null for the board's own.</summary>
    public Guid? DelegationId { get; init; }

    /// <summary>Where it is minuted, in words, for what was decided before minutes were kept here.</summary>
    public string? Minute { get; init; }
}
