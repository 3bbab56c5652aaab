using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Fund;

/// <summary>What the ledger refers to: sources, awards, delegations and decisions.</summary>
public sealed partial class FundService
{
    public async Task<FundSource> AddAsync(SourceEntry entry)
    {
        actor.Require(Right.ManageFund);
        var name = Said(entry.Name, nameof(entry.Name), "Enter what the source is called.");
        var source = new FundSource
        {
            Key = await db.FreeKeyAsync<FundSource>(Slug.Of(name)),
            Name = name,
            Funder = Said(entry.Funder, nameof(entry.Funder), "Enter who gives the money."),
            IsPooled = entry.IsPooled,
            Terms = Blank(entry.Terms),
        };
        db.Add(source);
        await db.SaveChangesAsync();
        return source;
    }

    /// <summary>Makes an award, and sets the money for it aside; both or neither.</summary>
    /// <exception cref="RuleException">The source has not that much free, or nobody decided it.</exception>
    public async Task<Award> AwardAsync(AwardEntry entry, Guid source, decimal amount, Guid decision, Booking booking)
    {
        actor.Require(Right.ManageFund);
        var title = Said(entry.Title, nameof(entry.Title), "Enter what the award is for.");
        var award = new Award
        {
            Key = await db.FreeKeyAsync<Award>(Slug.Of(title)),
            Title = title,
            Lead = Said(entry.Lead, nameof(entry.Lead), "Enter who spends it."),
            Purpose = Blank(entry.Purpose),
        };
        await BookAsync(book =>
        {
            var with = book.With(award);
            db.Add(award);
            return with.SetAside(award.Id, source, amount, decision, booking);
        });
        await FundAsync(award, entry.Actions);
        return award;
    }

    /// <summary>Says which actions of the plan an award pays for: these, and no others.</summary>
    public async Task FundAsync(Award award, IReadOnlyList<ItemReference> actions)
    {
        actor.Require(Right.ManageFund);
        var links = new Links(db);
        foreach (var link in (await links.FromAsync(award.Reference)).Where(link => link.Relation == Relation.Funds && !actions.Contains(link.To)))
        {
            await links.WithdrawAsync(link.From, link.Relation, link.To, clock.GetUtcNow());
        }

        foreach (var action in actions)
        {
            await links.AddAsync(award.Reference, Relation.Funds, action);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Records what was decided about money, the board's own or within a delegation.</summary>
    /// <param name="minute">The decision in the minutes of a meeting; null where it was not taken at one that is minuted here.</param>
    /// <exception cref="RuleException">It goes beyond the delegation.</exception>
    public async Task<FundDecision> DecideAsync(DecisionTaken taken, ItemReference? minute = null)
    {
        actor.Require(Right.ManageFund);
        var book = await LoadAsync();
        var by = taken.Delegation is { } id ? book.Delegation(id).To : "Board";
        var key = await db.FreeKeyAsync<FundDecision>(Slug.Of($"{taken.On:yyyy-MM-dd} {by}"));
        var decision = book.Decide(key, taken);
        db.Add(decision);
        if (minute is { } minuted)
        {
            await new Links(db).AddAsync(decision.Reference, Relation.MinutedIn, minuted);
        }

        if (taken.Delegation is { } under && db.Set<Delegation>().Local.FirstOrDefault(delegation => delegation.Id == under) is { } delegation)
        {
            // Two decisions at one moment must not go beyond the year's limit together.
            db.Entry(delegation).Property(d => d.To).IsModified = true;
            await new Links(db).AddAsync(decision.Reference, Relation.AuthorisedBy, delegation.Reference);
        }

        await db.SaveChangesAsync();
        return decision;
    }

    /// <summary>Records what the board lets others decide.</summary>
    public async Task<Delegation> DelegateAsync(DelegationEntry entry, ItemReference? minute = null)
    {
        actor.Require(Right.ManageFund);
        var to = Said(entry.To, nameof(entry.To), "Enter who may decide.");
        var delegation = new Delegation
        {
            Key = await db.FreeKeyAsync<Delegation>(Slug.Of($"{to} {entry.From:yyyy-MM-dd}")),
            To = to,
            What = Said(entry.What, nameof(entry.What), "Enter what may be decided."),
            From = entry.From,
            Until = entry.Until is { } last && last < entry.From ? throw new RuleException("The last day cannot be before the first.", nameof(entry.Until)) : entry.Until,
            EachUpTo = entry.EachUpTo is { } each ? Money.Checked(each, nameof(entry.EachUpTo)) : null,
            YearUpTo = entry.YearUpTo is { } all ? Money.Checked(all, nameof(entry.YearUpTo)) : null,
            GivenBy = Said(entry.GivenBy, nameof(entry.GivenBy), "Enter where the board decided it: the meeting and its item."),
        };
        db.Add(delegation);
        if (minute is { } minuted)
        {
            await new Links(db).AddAsync(delegation.Reference, Relation.MinutedIn, minuted);
        }

        await db.SaveChangesAsync();
        return delegation;
    }

    private static string Said(string? words, string field, string otherwise) =>
        string.IsNullOrWhiteSpace(words) ? throw new RuleException(otherwise, field) : words.Trim();

    private static string? Blank(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}

/// <summary>What is entered about a source.</summary>
public sealed record SourceEntry(string? Name, string? Funder, bool IsPooled, string? Terms);

/// <summary>What is entered about an award.</summary>
public sealed record AwardEntry(string? Title, string? Lead, string? Purpose, IReadOnlyList<ItemReference> Actions);

/// <summary>What is entered about a delegation.</summary>
public sealed record DelegationEntry
{
    public string? To { get; init; }

    public string? What { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; init; }

    public decimal? EachUpTo { get; init; }

    public decimal? YearUpTo { get; init; }

    public string? GivenBy { get; init; }
}
