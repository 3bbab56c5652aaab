using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Plan;

/// <summary>A status that somebody stated for a quarter. Statements are added and never changed, so together they are the history.</summary>
public sealed class StatusStatement : PartnershipPart
{
    public Guid ActionId { get; init; }

    public required int Quarter { get; init; }

    /// <summary>Null where an earlier statement was taken back, so that the proposal stands again.</summary>
    public required RagStatus? Status { get; init; }

    /// <summary>Why, where it is another than the dates and figures bear out; never empty then.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What was proposed when it was stated.</summary>
    public required RagStatus? Proposed { get; init; }

    /// <summary>The post and organisation of whoever stated it.</summary>
    public required string By { get; init; }

    /// <summary>True where they answer for the action themselves: nobody else has judged it.</summary>
    public required bool SelfDetermined { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>True where it is not what was proposed.</summary>
    public bool Overrides => Status is not null && Status != Proposed;

    /// <exception cref="RuleException">It is another status than was proposed, and no reason is given.</exception>
    public static StatusStatement Make(PlanAction action, int quarter, RagStatus? status, string reason, StatusProposal proposal, string by, bool selfDetermined, DateTimeOffset at)
    {
        if (status is { } stated && stated != proposal.Status && string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleException(proposal.Status is { } proposed
                ? $"Say why it is {stated.Label().ToLowerInvariant()}, where the dates and figures say {proposed.Label().ToLowerInvariant()}"
                : $"Say what {stated.Label().ToLowerInvariant()} rests on: there are no dates or figures to judge by");
        }

        return new StatusStatement
        {
            ActionId = action.Id,
            Quarter = quarter,
            Status = status,
            Reason = reason.Trim(),
            Proposed = proposal.Status,
            By = by,
            SelfDetermined = selfDetermined,
            At = at,
        };
    }
}
