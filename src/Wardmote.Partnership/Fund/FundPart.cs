using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Exchange;

namespace Wardmote.Partnership.Fund;

/// <summary><c>fund.yaml</c>: sources, awards, delegations, decisions, and every voucher of the ledger.</summary>
public sealed class FundPart : ExchangePart<WrittenFund>
{
    public override string File => "fund.yaml";

    protected override async Task<WrittenFund?> WriteAsync(ExchangeSource source)
    {
        var (sources, awards) = (await source.ByKey<FundSource>(), await source.ByKey<Award>());
        var (delegations, decisions) = (await source.ByKey<Delegation>(), await source.ByKey<FundDecision>());
        var entries = (await source.All<FundEntry>().ToListAsync(source.Stop)).OrderBy(entry => entry.Voucher).ThenBy(entry => entry.Line).ToList();
        var years = await source.ByKey<FundYear>();
        if (sources.Count + awards.Count + delegations.Count + decisions.Count == 0)
        {
            return null;
        }

        var keys = new FundKeys(sources, awards, decisions, entries);
        return new WrittenFund
        {
            Sources = [.. sources.Select(s => new WrittenSource { Key = s.Key, Name = s.Name, Funder = s.Funder, Pooled = s.IsPooled, Terms = s.Terms })],
            Awards = [.. awards.Select(a => new WrittenAward { Key = a.Key, Title = a.Title, Lead = a.Lead, Purpose = a.Purpose })],
            Delegations = [.. delegations.Select(Write)],
            Decisions = [.. decisions.Select(decision => Write(decision, delegations))],
            Vouchers = [.. entries.GroupBy(entry => entry.Voucher).OrderBy(voucher => voucher.Key).Select(voucher => Write([.. voucher], keys))],
            ClosedYears = [.. years.Select(y => new WrittenYear { Year = y.Year.Name, ClosedOn = y.ClosedOn, Decision = keys.Decision(y.DecisionId) })],
        };
    }

    protected override async Task ReadAsync(WrittenFund written, ExchangeTarget target)
    {
        var book = new FundReader(written, target);
        await book.ReadAsync();
        try
        {
            // Constructing the ledger is what checks it.
            _ = new Ledger([.. target.Db.Set<FundEntry>().Local]);
        }
        catch (RuleException broken)
        {
            throw target.Wrong(broken.Message);
        }
    }

    private static WrittenDelegation Write(Delegation delegation) => new()
    {
        Key = delegation.Key,
        To = delegation.To,
        What = delegation.What,
        From = delegation.From,
        Until = delegation.Until,
        EachUpTo = delegation.EachUpTo,
        YearUpTo = delegation.YearUpTo,
        GivenBy = delegation.GivenBy,
    };

    private static WrittenDecision Write(FundDecision decision, List<Delegation> delegations) => new()
    {
        Key = decision.Key,
        On = decision.On,
        By = decision.By,
        What = decision.What,
        Reasons = decision.Reasons,
        Amount = decision.Amount,
        Under = delegations.FirstOrDefault(delegation => delegation.Id == decision.DelegationId)?.Key,
        Minute = decision.Minute,
    };

    private static WrittenVoucher Write(IReadOnlyList<FundEntry> lines, FundKeys keys) => new()
    {
        Number = lines[0].Voucher,
        On = lines[0].On,
        Year = FinancialYear.Containing(lines[0].On) == lines[0].Year ? null : lines[0].Year.Name,
        What = lines[0].What,
        Paper = lines[0].Paper,
        Reverses = keys.Voucher(lines[0].ReversesId),
        Lines = lines[0].ReversesId is not null ? [] : [.. lines.Select(line => new WrittenLine
        {
            Kind = line.Kind,
            Amount = line.Amount,
            Source = keys.Source(line.SourceId),
            Award = keys.Award(line.AwardId),
            Order = line.Kind == EntryKind.Commitment ? null : line.Order,
            Decision = keys.Decision(line.DecisionId),
        })],
    };

    /// <summary>The keys behind ids.</summary>
    private sealed class FundKeys(List<FundSource> sources, List<Award> awards, List<FundDecision> decisions, List<FundEntry> entries)
    {
        private readonly Dictionary<Guid, string> keys = sources.Select(s => (s.Id, s.Key)).Concat(awards.Select(a => (a.Id, a.Key))).Concat(decisions.Select(d => (d.Id, d.Key))).ToDictionary();
        private readonly Dictionary<Guid, int> vouchers = entries.ToDictionary(entry => entry.Id, entry => entry.Voucher);

        public string Source(Guid id) => keys[id];

        public string? Award(Guid? id) => id is { } some ? keys[some] : null;

        public string? Decision(Guid? id) => id is { } some ? keys[some] : null;

        public int? Voucher(Guid? id) => id is { } some ? vouchers[some] : null;
    }
}
