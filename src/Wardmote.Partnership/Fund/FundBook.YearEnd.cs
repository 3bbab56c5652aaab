using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Fund;

/// <summary>What becomes of a year's balances.</summary>
public sealed partial class FundBook
{
    /// <summary>
    /// Carries what a year still holds over to the next: free money as free, awards as awards, orders as orders. Free money of
    /// the named sources goes back to whoever gave it.
    /// </summary>
    /// <param name="decision">Who decided it; may be null where the year holds nothing.</param>
    /// <exception cref="RuleException">An earlier year is open, this one is not over or closed already, or nobody decided it.</exception>
    public (FundYear Closed, IReadOnlyList<FundEntry> Lines) Close(FinancialYear year, Guid? decision, IReadOnlyCollection<Guid> returned, DateOnly on)
    {
        Open(year);
        if (on <= year.Period.End)
        {
            throw new RuleException($"{year} is not over until {PlainDate.Of(year.Period.End)}.", "On");
        }

        if (Years.FirstOrDefault(earlier => earlier < year && !IsClosed(earlier)) is { Starts: > 0 } earlier)
        {
            throw new RuleException($"Close the accounts of {earlier} first.", "Year");
        }

        var held = Ledger.In(year).Where(balance => balance.Pot.IsHeld).ToList();
        if (held.Count > 0 && decision is null)
        {
            throw new RuleException($"{year} still holds {Money.Text(held.Sum(balance => balance.Amount))}. Say who decided what becomes of it.", "Decision");
        }

        var moves = held.Select(balance => new Move(Goes(balance.Pot, returned), balance.Pot.Source!.Value, balance.Amount)
        {
            Award = balance.Pot.Award,
            Order = balance.Pot.Order,
            Decision = decision,
        }).ToList();
        if (moves.Count > 0)
        {
            Allowed(decision!.Value, moves.Sum(move => move.Amount));
        }

        var booking = new Booking { On = year.Period.End, What = $"Closing of {year}" };
        var lines = moves.Count > 0 ? Booked(booking, moves) : [];
        return (new FundYear { Key = year.Key, Year = year, ClosedOn = on, DecisionId = decision }, lines);
    }

    private static EntryKind Goes(Pot pot, IReadOnlyCollection<Guid> returned) =>
        pot.IsFree && returned.Contains(pot.Source!.Value) ? EntryKind.Return : EntryKind.CarryForward;
}
