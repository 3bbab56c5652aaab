using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Fund;

/// <summary>What a source had in a year, and what became of it: both come to the same, to the penny.</summary>
public sealed record SourceStatement
{
    public required FundSource Source { get; init; }

    public required decimal BroughtForward { get; init; }

    public required decimal Contributed { get; init; }

    public required decimal Earned { get; init; }

    /// <summary>Bills less refunds.</summary>
    public required decimal Spent { get; init; }

    public required decimal Returned { get; init; }

    public required decimal CarriedForward { get; init; }

    /// <summary>Promised to nothing.</summary>
    public required decimal Free { get; init; }

    /// <summary>Set aside for awards, and neither ordered nor spent.</summary>
    public required decimal Awarded { get; init; }

    /// <summary>Waiting to pay orders.</summary>
    public required decimal Ordered { get; init; }

    public decimal Had => BroughtForward + Contributed + Earned;

    public decimal Held => Free + Awarded + Ordered;

    /// <summary>What is not accounted for. Nought, always.</summary>
    public decimal Difference => Had - Spent - Returned - CarriedForward - Held;

    public static SourceStatement Of(FundBook book, FundSource source, FinancialYear year)
    {
        var lines = book.Ledger.Entries.Where(entry => entry.SourceId == source.Id).ToList();
        var held = book.Ledger.In(year).Where(balance => balance.Pot.Source == source.Id).ToList();
        decimal Booked(FinancialYear of, EntryKind kind) => lines.Where(line => line.Year == of && line.Kind == kind).Sum(line => line.Signed);
        return new SourceStatement
        {
            Source = source,
            BroughtForward = Booked(year.Previous, EntryKind.CarryForward),
            Contributed = Booked(year, EntryKind.Contribution),
            Earned = Booked(year, EntryKind.Income),
            Spent = Booked(year, EntryKind.Spend) - Booked(year, EntryKind.Refund),
            Returned = Booked(year, EntryKind.Return),
            CarriedForward = Booked(year, EntryKind.CarryForward),
            Free = held.Where(balance => balance.Pot.IsFree).Sum(balance => balance.Amount),
            Awarded = held.Where(balance => balance.Pot.IsAwarded).Sum(balance => balance.Amount),
            Ordered = held.Where(balance => balance.Pot.IsOrdered).Sum(balance => balance.Amount),
        };
    }
}
