using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Fund;

/// <summary>What is ordered and paid from an award. A grant with terms of its own is used before the pooled fund.</summary>
public sealed partial class FundBook
{
    /// <summary>Places an order against what is left of an award.</summary>
    public IReadOnlyList<FundEntry> Commit(Guid award, decimal amount, Booking booking)
    {
        var left = Awarded(Award(award).Id, Open(booking));
        Enough(left.Sum(part => part.Amount), amount, $"{Money.Text(left.Sum(part => part.Amount))} is left of this award in {booking.AccountYear}.");
        return Booked(booking, [.. Share(left, amount).Select(part => new Move(EntryKind.Commitment, part.Source, part.Amount) { Award = award })]);
    }

    /// <summary>Calls an order off, or what is left of it.</summary>
    public IReadOnlyList<FundEntry> Cancel(int order, Booking booking)
    {
        var waiting = Ordered(order, Open(booking));
        return waiting.Count == 0
            ? throw new RuleException($"Nothing waits to pay order {order} in {booking.AccountYear}.", "Order")
            : Booked(booking, [.. waiting.Select(part => new Move(EntryKind.Cancellation, part.Source.Id, part.Amount) { Award = AwardOf(order), Order = order })]);
    }

    /// <summary>
    /// Pays a bill: from its order first, then from what is left of the award, and what goes beyond both from the source that
    /// somebody has decided shall cover it.
    /// </summary>
    /// <exception cref="RuleException">It goes beyond the award and nobody has decided what covers it, or that does not suffice.</exception>
    public IReadOnlyList<FundEntry> Pay(Bill bill, Booking booking)
    {
        var year = Open(booking);
        var amount = Money.Checked(bill.Amount);
        var ordered = bill.Order is { } order ? OrderOf(order, bill.Award, year) : [];
        var fromOrder = Share(ordered, Math.Min(amount, ordered.Sum(part => part.Amount)));
        var left = Awarded(Award(bill.Award).Id, year);
        var rest = amount - fromOrder.Sum(part => part.Amount);
        var fromAward = Share(left, Math.Min(rest, left.Sum(part => part.Amount)));
        var excess = rest - fromAward.Sum(part => part.Amount);
        var cover = excess > 0 ? Covering(bill, excess, year) : [];
        return Booked(booking,
        [
            .. cover,
            .. fromOrder.Select(part => new Move(EntryKind.Spend, part.Source, part.Amount) { Award = bill.Award, Order = bill.Order }),
            .. fromAward.Concat(cover.Select(move => (move.Source, move.Amount))).GroupBy(part => part.Source)
                .Select(part => new Move(EntryKind.Spend, part.Key, part.Sum(p => p.Amount)) { Award = bill.Award }),
        ]);
    }

    /// <summary>Money that a supplier pays back for a bill of this year's.</summary>
    public IReadOnlyList<FundEntry> Refund(Guid award, Guid source, decimal amount, Booking booking)
    {
        var paid = Ledger[new Pot(Open(booking), source, Award(award).Id, IsSpent: true)];
        Enough(paid, amount, $"{Source(source).Name} has paid {Money.Text(paid)} for this award in {booking.AccountYear}.");
        return Booked(booking, new Move(EntryKind.Refund, source, amount) { Award = award });
    }

    private IReadOnlyList<Move> Covering(Bill bill, decimal excess, FinancialYear year) => bill.Cover is { } cover
        ? [Grant(EntryKind.Cover, bill.Award, cover.Source, excess, cover.Decision, year)]
        : throw new RuleException($"This is {Money.Text(excess)} more than is left of the award. Say which source covers that, and who decided it.", "CoverSource");

    private IReadOnlyList<(FundSource Source, decimal Amount)> OrderOf(int order, Guid award, FinancialYear year) => AwardOf(order) == award
        ? Ordered(order, year)
        : throw new RuleException($"Order {order} was placed for another award.", "Order");

    private Guid? AwardOf(int order) => Ledger.Entries.FirstOrDefault(entry => entry.Voucher == order && entry.Kind == EntryKind.Commitment)?.AwardId;

    /// <summary>Takes an amount from the first part, then from the next.</summary>
    private static List<(Guid Source, decimal Amount)> Share(IReadOnlyList<(FundSource Source, decimal Amount)> parts, decimal amount)
    {
        var shares = new List<(Guid, decimal)>();
        foreach (var part in parts)
        {
            var taken = Math.Min(part.Amount, amount);
            if (taken > 0)
            {
                shares.Add((part.Source.Id, taken));
                amount -= taken;
            }
        }

        return shares;
    }
}
