using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Fund;

/// <summary>
/// All of a partnership's money: sources, awards, who decided, and the ledger. What is asked of it is decided here, and comes
/// back as new lines; the book itself does not change.
/// </summary>
public sealed partial class FundBook
{
    public required IReadOnlyList<FundSource> Sources { get; init; }

    public required IReadOnlyList<Award> Awards { get; init; }

    public required IReadOnlyList<Delegation> Delegations { get; init; }

    public required IReadOnlyList<FundDecision> Decisions { get; init; }

    public required IReadOnlyList<FundYear> Closed { get; init; }

    public required Ledger Ledger { get; init; }

    /// <summary>The same book with an award that is about to be made.</summary>
    public FundBook With(Award award) => new()
    {
        Sources = Sources,
        Awards = [.. Awards, award],
        Delegations = Delegations,
        Decisions = Decisions,
        Closed = Closed,
        Ledger = Ledger,
    };

    public FundSource Source(Guid id) => Sources.FirstOrDefault(source => source.Id == id)
        ?? throw new RuleException("Choose a source of this fund.", "Source");

    public Award Award(Guid id) => Awards.FirstOrDefault(award => award.Id == id)
        ?? throw new RuleException("Choose an award of this fund.", "Award");

    public FundDecision Decision(Guid id) => Decisions.FirstOrDefault(decision => decision.Id == id)
        ?? throw new RuleException("Choose the decision that allows it.", "Decision");

    /// <summary>True for every year up to the last that was closed, those without a single entry among them.</summary>
    public bool IsClosed(FinancialYear year) => Closed.Any(closed => year <= closed.Year);

    /// <summary>Years with entries, from the first to the last; one that money was carried into is one of them.</summary>
    public IReadOnlyList<FinancialYear> Years => [.. Ledger.Entries
        .SelectMany(entry => new[] { Pot.Of(entry).From.Year, Pot.Of(entry).To.Year })
        .Distinct()
        .Order()];

    /// <summary>Vouchers are numbered from 1.</summary>
    public int NextVoucher => Ledger.Entries.Count == 0 ? 1 : Ledger.Entries.Max(entry => entry.Voucher) + 1;

    public decimal Free(Guid source, FinancialYear year) => Ledger[new Pot(year, source)];

    /// <summary>What is set aside for an award in a year and neither ordered nor spent, by source; grants come before the pooled fund.</summary>
    public IReadOnlyList<(FundSource Source, decimal Amount)> Awarded(Guid award, FinancialYear year) =>
        InOrder(year, pot => pot.Award == award && pot.IsAwarded);

    /// <summary>What waits in a year to pay an order, by source.</summary>
    public IReadOnlyList<(FundSource Source, decimal Amount)> Ordered(int order, FinancialYear year) => InOrder(year, pot => pot.Order == order);

    /// <summary>Pounds that decisions under a delegation came to in a financial year.</summary>
    public decimal DecidedUnder(Guid delegation, FinancialYear year) => Decisions
        .Where(decision => decision.DelegationId == delegation && FinancialYear.Containing(decision.On) == year)
        .Sum(decision => decision.Amount ?? 0);

    /// <summary>Pounds moved on the strength of a decision.</summary>
    public decimal UsedOf(Guid decision) => Ledger.Entries.Where(entry => entry.DecisionId == decision).Sum(entry => entry.Signed);

    private IReadOnlyList<(FundSource, decimal)> InOrder(FinancialYear year, Func<Pot, bool> which) => [.. Ledger.In(year)
        .Where(balance => which(balance.Pot))
        .Select(balance => (Source: Source(balance.Pot.Source!.Value), balance.Amount))
        .OrderBy(part => part.Source.IsPooled)
        .ThenBy(part => part.Source.Name, StringComparer.Ordinal)];
}
