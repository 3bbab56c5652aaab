using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Fund;

/// <summary>Every line, and what it leaves where. No ledger can be made in which money is spent, moved or promised that is not there.</summary>
public sealed class Ledger
{
    private readonly Dictionary<Pot, decimal> balances = [];

    /// <exception cref="RuleException">A line takes more than its place holds, is reversed twice, or does not say who decided it.</exception>
    public Ledger(IReadOnlyList<FundEntry> entries)
    {
        Entries = entries;
        LineRules.Check(entries);
        foreach (var entry in entries)
        {
            var (from, to) = Pot.Of(entry);
            balances[from] = this[from] - entry.Amount;
            balances[to] = this[to] + entry.Amount;
        }

        if (balances.FirstOrDefault(balance => balance.Value < 0 && !balance.Key.IsOutside) is { Value: < 0 } overdrawn)
        {
            throw new RuleException($"That takes {Money.Text(-overdrawn.Value)} more than is there in {overdrawn.Key.Year}.", "Amount");
        }
    }

    /// <summary>In the order in which they were booked.</summary>
    public IReadOnlyList<FundEntry> Entries { get; }

    /// <summary>Pounds in one place; nought where nothing ever was.</summary>
    public decimal this[Pot pot] => balances.GetValueOrDefault(pot);

    /// <summary>Every place that holds something, the outside not among them.</summary>
    public IEnumerable<(Pot Pot, decimal Amount)> Balances => balances
        .Where(balance => balance.Value != 0 && !balance.Key.IsOutside)
        .Select(balance => (balance.Key, balance.Value));

    public IEnumerable<(Pot Pot, decimal Amount)> In(FinancialYear year) => Balances.Where(balance => balance.Pot.Year == year);

    public Ledger With(IEnumerable<FundEntry> lines) => new([.. Entries, .. lines]);
}
