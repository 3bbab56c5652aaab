using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Fund;

/// <summary>What the board lets a group or an officer decide about money in its stead.</summary>
public sealed class Delegation : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Delegation;

    public override SearchText? ForSearch() => new($"What {To} may decide", SearchText.Join(What, GivenBy));

    /// <summary>The group or post that may decide: "Task and coordination group".</summary>
    public required string To { get; set; }

    public required string What { get; set; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null until the board ends it.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The most that one decision may come to; null for no limit.</summary>
    public decimal? EachUpTo { get; init; }

    /// <summary>The most that all decisions of a financial year may come to; null for no limit.</summary>
    public decimal? YearUpTo { get; init; }

    /// <summary>Where the board gave it: "Board, 12 February 2019, item 10".</summary>
    public required string GivenBy { get; set; }

    /// <summary>Refuses a decision that goes beyond what was delegated.</summary>
    /// <param name="soFar">Pounds of the decisions already taken under it in that financial year.</param>
    /// <exception cref="RuleException">The day, the sum or the year's sum is outside it.</exception>
    public void Permit(decimal amount, DateOnly on, decimal soFar)
    {
        if (on < From || on > Until)
        {
            throw new RuleException($"The delegation to {To} was not in force on {PlainDate.Of(on)}. It runs from {PlainDate.Of(From)}{(Until is { } last ? $" to {PlainDate.Of(last)}" : "")}.", "On");
        }

        if (amount > EachUpTo)
        {
            throw new RuleException($"{To} may decide up to {Money.Text(EachUpTo.Value)} at a time, and this is {Money.Text(amount)}. Take it to the board.", "Amount");
        }

        if (soFar + amount > YearUpTo)
        {
            throw new RuleException($"{To} may decide up to {Money.Text(YearUpTo.Value)} in {FinancialYear.Containing(on)}, of which {Money.Text(YearUpTo.Value - soFar)} is left. Take it to the board.", "Amount");
        }
    }
}
