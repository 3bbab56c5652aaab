using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Exchange;

namespace Wardmote.Partnership.Fund;

/// <summary>Brings in what <c>fund.yaml</c> says.</summary>
internal sealed class FundReader(WrittenFund written, ExchangeTarget target)
{
    private readonly List<FundEntry> lines = [];

    public async Task ReadAsync()
    {
        foreach (var source in written.Sources)
        {
            target.Add(new FundSource
            {
                Key = target.Need(source.Key, "the key of a source"),
                Name = target.Need(source.Name, $"the name of the source {source.Key}"),
                Funder = target.Need(source.Funder, $"the funder of the source {source.Key}"),
                IsPooled = source.Pooled,
                Terms = source.Terms,
            });
        }

        foreach (var award in written.Awards)
        {
            target.Add(new Award
            {
                Key = target.Need(award.Key, "the key of an award"),
                Title = target.Need(award.Title, $"the title of the award {award.Key}"),
                Lead = target.Need(award.Lead, $"the lead of the award {award.Key}"),
                Purpose = award.Purpose,
            });
        }

        foreach (var delegation in written.Delegations)
        {
            target.Add(Read(delegation));
        }

        foreach (var decision in written.Decisions)
        {
            target.Add(await Read(decision));
        }

        foreach (var voucher in written.Vouchers.OrderBy(voucher => voucher.Number))
        {
            await Read(voucher);
        }

        foreach (var year in written.ClosedYears)
        {
            var closed = YearOf(year.Year);
            target.Add(new FundYear
            {
                Key = closed.Key,
                Year = closed,
                ClosedOn = target.Need(year.ClosedOn, $"the day on which {closed} was closed"),
                DecisionId = year.Decision is null ? null : (await target.Find<FundDecision>(year.Decision)).Id,
            });
        }
    }

    private Delegation Read(WrittenDelegation delegation) => new()
    {
        Key = target.Need(delegation.Key, "the key of a delegation"),
        To = target.Need(delegation.To, $"to whom {delegation.Key} delegates"),
        What = target.Need(delegation.What, $"what {delegation.Key} delegates"),
        From = target.Need(delegation.From, $"the first day of {delegation.Key}"),
        Until = delegation.Until,
        EachUpTo = delegation.EachUpTo,
        YearUpTo = delegation.YearUpTo,
        GivenBy = target.Need(delegation.GivenBy, $"who gave {delegation.Key}"),
    };

    private async Task<FundDecision> Read(WrittenDecision decision) => new()
    {
        Key = target.Need(decision.Key, "the key of a decision"),
        On = target.Need(decision.On, $"the day of the decision {decision.Key}"),
        By = target.Need(decision.By, $"who took the decision {decision.Key}"),
        What = target.Need(decision.What, $"what the decision {decision.Key} was"),
        Reasons = decision.Reasons,
        Amount = decision.Amount,
        DelegationId = decision.Under is null ? null : (await target.Find<Delegation>(decision.Under)).Id,
        Minute = decision.Minute,
    };

    private async Task Read(WrittenVoucher voucher)
    {
        var read = new List<FundEntry>();
        if (voucher.Reverses is { } undone)
        {
            read.AddRange(lines.Where(line => line.Voucher == undone).Reverse().Select(line => Undo(voucher, line)));
        }

        foreach (var line in voucher.Lines)
        {
            read.Add(await Read(voucher, line, read.Count));
        }

        if (read.Count == 0)
        {
            throw target.Wrong($"voucher {voucher.Number} has no lines.");
        }

        foreach (var line in read)
        {
            line.Key = FundBook.KeyOf(voucher.Number, read.IndexOf(line), read.Count);
            lines.Add(target.Add(line));
        }
    }

    private async Task<FundEntry> Read(WrittenVoucher voucher, WrittenLine line, int number)
    {
        var what = $"voucher {voucher.Number}, line {number + 1}";
        var kind = target.Need(line.Kind, $"the kind of {what}");
        var on = target.Need(voucher.On, $"the day of voucher {voucher.Number}");
        return new FundEntry
        {
            Key = "line",
            Voucher = voucher.Number,
            Kind = kind,
            On = on,
            Year = voucher.Year is null ? FinancialYear.Containing(on) : YearOf(voucher.Year),
            Amount = target.Need(line.Amount, $"the amount of {what}"),
            SourceId = (await target.Find<FundSource>(line.Source)).Id,
            AwardId = line.Award is null ? null : (await target.Find<Award>(line.Award)).Id,
            Order = kind == EntryKind.Commitment ? voucher.Number : line.Order,
            DecisionId = line.Decision is null ? null : (await target.Find<FundDecision>(line.Decision)).Id,
            What = target.Need(voucher.What, $"what voucher {voucher.Number} is for"),
            Paper = voucher.Paper,
        };
    }

    private FundEntry Undo(WrittenVoucher voucher, FundEntry line) => new()
    {
        Key = "line",
        Voucher = voucher.Number,
        Kind = line.Kind,
        On = target.Need(voucher.On, $"the day of voucher {voucher.Number}"),
        Year = line.Year,
        Amount = line.Amount,
        SourceId = line.SourceId,
        AwardId = line.AwardId,
        Order = line.Order,
        DecisionId = line.DecisionId,
        ReversesId = line.Id,
        What = target.Need(voucher.What, $"why voucher {voucher.Number} reverses another"),
        Paper = voucher.Paper,
    };

    private FinancialYear YearOf(string? text) => FinancialYear.TryRead(text) ?? throw target.Wrong($"'{text}' is no year of accounts. Write it as 2018/19.");
}
