using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Fund;

/// <summary>A year whose accounts are closed: nothing is booked in it any more.</summary>
public sealed class FundYear : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.AccountingYear;

    public required FinancialYear Year { get; init; }

    public required DateOnly ClosedOn { get; init; }

    /// <summary>Who decided what became of the balances; null where none was left.</summary>
    public Guid? DecisionId { get; init; }
}
