using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Fund;

/// <summary>Who may decide, and up to how much.</summary>
public sealed partial class FundBook
{
    /// <summary>A decision as it may be recorded: the board's own, or one within what it delegated.</summary>
    /// <exception cref="RuleException">It goes beyond the delegation, or says too little.</exception>
    public FundDecision Decide(string key, DecisionTaken taken)
    {
        if (string.IsNullOrWhiteSpace(taken.What))
        {
            throw new RuleException("Say what was decided.", nameof(taken.What));
        }

        var delegation = taken.Delegation is { } id ? Delegation(id) : null;
        if (taken.Amount is { } amount)
        {
            Money.Checked(amount);
        }

        delegation?.Permit(
            taken.Amount ?? throw new RuleException("Say up to how much: a decision under a delegation has a limit.", nameof(taken.Amount)),
            taken.On,
            DecidedUnder(delegation.Id, FinancialYear.Containing(taken.On)));
        return new FundDecision
        {
            Key = key,
            On = taken.On,
            By = delegation?.To ?? "Board",
            What = taken.What.Trim(),
            Reasons = taken.Reasons?.Trim(),
            Amount = taken.Amount,
            DelegationId = delegation?.Id,
            Minute = taken.Minute?.Trim(),
        };
    }

    public Delegation Delegation(Guid id) => Delegations.FirstOrDefault(delegation => delegation.Id == id)
        ?? throw new RuleException("Choose one of the board's delegations.", "Delegation");
}

/// <summary>What was decided about money.</summary>
public sealed record DecisionTaken
{
    public required DateOnly On { get; init; }

    public required string What { get; init; }

    public string? Reasons { get; init; }

    /// <summary>Pounds that may be moved on the strength of it; null for no ceiling, which only the board can give.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Null for a decision of the board.</summary>
    public Guid? Delegation { get; init; }

    public string? Minute { get; init; }
}
