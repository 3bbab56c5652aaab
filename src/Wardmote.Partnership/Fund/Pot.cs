using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Fund;

/// <summary>Where money of a year lies.</summary>
/// <param name="Source">Null for the world outside: whoever pays in or is paid back.</param>
/// <param name="Order">The order it waits to pay; null where nothing is ordered.</param>
/// <param name="IsSpent">True for what has been paid out.</param>
public readonly record struct Pot(FinancialYear Year, Guid? Source, Guid? Award = null, int? Order = null, bool IsSpent = false)
{
    public bool IsOutside => Source is null;

    /// <summary>In the source, promised to nothing.</summary>
    public bool IsFree => Source is not null && Award is null;

    /// <summary>Set aside for an award, and not ordered.</summary>
    public bool IsAwarded => Award is not null && Order is null && !IsSpent;

    public bool IsOrdered => Order is not null;

    /// <summary>Still in hand: neither outside nor paid out.</summary>
    public bool IsHeld => !IsOutside && !IsSpent;

    /// <summary>The places that an entry takes money from and puts it; of a reversal, the other way round.</summary>
    public static (Pot From, Pot To) Of(FundEntry entry)
    {
        var outside = new Pot(entry.Year, null);
        var free = new Pot(entry.Year, entry.SourceId);
        var awarded = free with { Award = entry.AwardId };
        var ordered = awarded with { Order = entry.Order };
        var spent = awarded with { IsSpent = true };
        var (from, to) = entry.Kind switch
        {
            EntryKind.Contribution or EntryKind.Income => (outside, free),
            EntryKind.Award or EntryKind.Cover => (free, awarded),
            EntryKind.Commitment => (awarded, ordered),
            EntryKind.Cancellation => (ordered, awarded),
            EntryKind.Spend => (ordered, spent),
            EntryKind.Refund => (spent, awarded),
            EntryKind.Release => (awarded, free),
            EntryKind.CarryForward => (ordered, ordered with { Year = entry.Year.Next }),
            EntryKind.Return => (free, outside),
            _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Kind, "Not a kind of entry."),
        };
        return entry.ReversesId is null ? (from, to) : (to, from);
    }
}
