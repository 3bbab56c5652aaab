using System.Globalization;
using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Analysis.Disclosure.Risks;

/// <summary>
/// When an amount tells too much of somebody who contributes to it: where few do, where somebody who takes the second largest contribution away
/// is left with nearly the largest (the p% rule), or where a few contribute nearly all of it (the dominance rule).
/// </summary>
/// <remarks>
/// A. Hundepool et al. (2012), Statistical Disclosure Control, Wiley, 4.2: sensitivity rules and the upper protection levels that belong to
/// them. An amount at risk must stay as uncertain as it would have to be not to break the rule.
/// </remarks>
public sealed record DominanceRule
{
    private readonly int leastContributors = 3;
    private readonly decimal percent = 10;
    private readonly (int Largest, decimal Share)? few;

    /// <summary>An amount to which fewer contribute is at risk; 2 or more.</summary>
    public int LeastContributors
    {
        get => leastContributors;
        init => leastContributors = value >= 2 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "An amount needs at least 2 contributors: that of one is their own.");
    }

    /// <summary>By how many per cent the largest contribution must be overestimated at least, by the second largest contributor; above 0.</summary>
    public decimal Percent
    {
        get => percent;
        init => percent = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A contribution must stay uncertain by more than 0 per cent.");
    }

    /// <summary>So many of the largest contributors may not contribute more than a share, in per cent, of the whole; null where that is not asked.</summary>
    public (int Largest, decimal Share)? Few
    {
        get => few;
        init => few = value is null or { Largest: >= 1, Share: > 0 and < 100 } ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "One or more contributors may contribute between 0 and 100 per cent at most.");
    }

    /// <summary>Why an amount may not be told, and how uncertain it must stay; null where it may be.</summary>
    /// <param name="contributions">To it, none below nought.</param>
    internal Risk? RiskOf(IEnumerable<long> contributions)
    {
        var largest = contributions.Where(contribution => contribution > 0).OrderDescending().ToList();
        if (largest.Count == 0)
        {
            return null;
        }

        var all = largest.Sum();
        var rest = all - largest.Take(2).Sum();
        var missing = Percent / 100 * largest[0] - rest;
        if (Few is { } rule)
        {
            missing = Math.Max(missing, 100 / rule.Share * largest.Take(rule.Largest).Sum() - all);
        }

        return largest.Count < LeastContributors ? At(RiskReason.FewContributors, Math.Max(missing, Percent / 100 * largest[0])) : missing > 0 ? At(RiskReason.Dominated, missing) : null;

        Risk At(RiskReason reason, decimal open)
        {
            var up = (long)Math.Max(1, Math.Ceiling(open));
            return new(reason, KnownRange.AtLeast(0), up, up, Math.Min(all, up));
        }
    }

    /// <summary>"fewer than 3 contribute, or …", for reports.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"fewer than {LeastContributors} contribute, {(Few is null ? "or " : "")}the largest contribution could be estimated within {Percent}%{(Few is { } rule ? $", or the largest {rule.Largest} contribute more than {rule.Share}%" : "")}");
}
