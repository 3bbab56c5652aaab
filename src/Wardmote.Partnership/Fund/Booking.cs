using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Fund;

/// <summary>What every voucher says of itself.</summary>
public sealed record Booking
{
    public required DateOnly On { get; init; }

    /// <summary>Null for the year in which the day falls. A bill of March that is paid in April may belong to the year before.</summary>
    public FinancialYear? Year { get; init; }

    public required string What { get; init; }

    public string? Paper { get; init; }

    public FinancialYear AccountYear => Year ?? FinancialYear.Containing(On);

    /// <exception cref="RuleException">Nothing is said of what it is for, or the year is neither the day's own nor the one before.</exception>
    public void Check()
    {
        if (string.IsNullOrWhiteSpace(What))
        {
            throw new RuleException("Say in a few words what it is for.", nameof(What));
        }

        var own = FinancialYear.Containing(On);
        if (AccountYear != own && AccountYear != own.Previous)
        {
            throw new RuleException($"{PlainDate.Of(On)} belongs to {own}. It may be booked there, or in {own.Previous} while that is open.", nameof(Year));
        }
    }
}

/// <summary>Money that comes in.</summary>
/// <param name="IsEarned">True for a fee or a sale; false for what a partner or funder gives.</param>
public sealed record Receipt(Guid Source, decimal Amount, bool IsEarned = false);

/// <summary>A bill.</summary>
/// <param name="Order">The voucher of the order that it answers; null where nothing was ordered.</param>
/// <param name="Cover">What meets the part that the award does not; null where nobody has decided that yet.</param>
public sealed record Bill(Guid Award, decimal Amount, int? Order = null, Cover? Cover = null);

/// <summary>The source that meets an overspend, and who decided so.</summary>
public sealed record Cover(Guid Source, Guid Decision);
