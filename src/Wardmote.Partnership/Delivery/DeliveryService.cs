using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Delivery;

/// <summary>What the partnership did: activities and programmes, each entered once.</summary>
public sealed partial class DeliveryService(PartnershipDb db, Actor actor, TimeProvider clock)
{
    public DateOnly Today => LondonTime.Today(clock);

    public Task<DeliveryLog> ReadAsync()
    {
        actor.Require(Right.ReadPartnership);
        return DeliveryLog.ReadAsync(db);
    }

    /// <summary>What the log has of an action of the plan, or of a part of one; of any time where none is given.</summary>
    public async Task<DeliveryLog> ForAsync(ItemReference action, Period? span = null)
    {
        var own = (await ReadAsync()).Delivering(await new Links(db).ToAsync(action));
        return span is { } stretch ? own.In(stretch) : own;
    }

    public Task<Activity?> ActivityAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Activity>().FirstOrDefaultAsync(activity => activity.Key == key);
    }

    public Task<Programme?> ProgrammeAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Programme>().Include(programme => programme.Offers.OrderBy(offer => offer.School)).FirstOrDefaultAsync(programme => programme.Key == key);
    }

    /// <exception cref="RuleException">It says too little, or contradicts itself.</exception>
    public async Task<Activity> AddAsync(ActivityEntry entry)
    {
        actor.Require(Right.RecordDelivery);
        var activity = new Activity
        {
            Key = await db.FreeKeyAsync<Activity>(Slug.Of($"{entry.From:yyyy-MM-dd} {entry.Title} {(entry.Kind == ActivityKind.Performance ? entry.Place : "")}")),
            Kind = entry.Kind,
            Title = entry.Title ?? "",
            From = entry.From,
            Until = entry.Until ?? entry.From,
            Lead = entry.Lead ?? "",
        };
        Fill(activity, entry);
        db.Add(activity);
        await DeliverAsync(activity.Reference, entry.Actions);
        await db.SaveChangesAsync();
        return activity;
    }

    /// <param name="seen">The version that whoever changes it has seen.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task ChangeAsync(Activity activity, ActivityEntry entry, Guid seen)
    {
        actor.Require(Right.RecordDelivery);
        db.Expect(activity, seen);
        Fill(activity, entry);
        await DeliverAsync(activity.Reference, entry.Actions);
        await db.SaveChangesAsync();
    }

    /// <summary>Takes back what should not have been entered; it stays to be read.</summary>
    public async Task WithdrawAsync(Activity activity, string? because)
    {
        actor.Require(Right.RecordDelivery);
        activity.WithdrawnBecause = string.IsNullOrWhiteSpace(because) ? throw new RuleException("Say why it is withdrawn.", "Because") : because.Trim();
        activity.WithdrawnOn = Today;
        await db.SaveChangesAsync();
    }

    public async Task<Programme> AddAsync(ProgrammeEntry entry)
    {
        actor.Require(Right.RecordDelivery);
        var programme = new Programme
        {
            Key = await db.FreeKeyAsync<Programme>(Slug.Of($"{entry.Title} {entry.From:yyyy}")),
            Title = Said(entry.Title, nameof(entry.Title), "Enter what the programme is called."),
            About = Said(entry.About, nameof(entry.About), "Enter what it is about."),
            From = entry.From,
            Until = entry.Until < entry.From ? throw new RuleException("The last day cannot be before the first.", nameof(entry.Until)) : entry.Until,
            Lead = Said(entry.Lead, nameof(entry.Lead), "Enter which organisation leads it."),
        };
        programme.Offers.AddRange(entry.Schools.Select(school => school.Trim()).Where(school => school.Length > 0).Distinct()
            .Select(school => new Offer { ProgrammeId = programme.Id, School = school }));
        if (programme.Offers.Count == 0)
        {
            throw new RuleException("Enter the schools that are asked, one on each line.", nameof(entry.Schools));
        }

        db.Add(programme);
        await DeliverAsync(programme.Reference, entry.Actions);
        await db.SaveChangesAsync();
        return programme;
    }

    /// <summary>Notes what a school answered.</summary>
    public async Task AnswerAsync(Offer offer, bool declined, string? because)
    {
        actor.Require(Right.RecordDelivery);
        (offer.IsDeclined, offer.Because) = (declined, declined ? because?.Trim() : null);
        await db.SaveChangesAsync();
    }

    private static void Fill(Activity activity, ActivityEntry entry)
    {
        activity.Kind = entry.Kind;
        activity.Title = entry.Title?.Trim() ?? "";
        activity.From = entry.From;
        activity.Until = entry.Until ?? entry.From;
        activity.Lead = entry.Lead?.Trim() ?? "";
        activity.Place = string.IsNullOrWhiteSpace(entry.Place) ? null : entry.Place.Trim();
        activity.ProgrammeId = entry.Kind == ActivityKind.Performance ? entry.Programme : null;
        activity.Times = entry.Times;
        activity.Reach = entry.Reach?.Checked();
        activity.IsRunningTotal = entry.IsRunningTotal;
        activity.Note = string.IsNullOrWhiteSpace(entry.Note) ? null : entry.Note.Trim();
        ActivityRules.Check(activity);
    }

    /// <summary>Says which actions of the plan something delivers: these, and no others.</summary>
    private async Task DeliverAsync(ItemReference what, IReadOnlyList<ItemReference> actions)
    {
        var links = new Links(db);
        foreach (var link in (await links.FromAsync(what)).Where(link => link.Relation == Relation.Delivers && !actions.Contains(link.To)))
        {
            await links.WithdrawAsync(link.From, link.Relation, link.To, clock.GetUtcNow());
        }

        foreach (var action in actions)
        {
            await links.AddAsync(what, Relation.Delivers, action);
        }
    }

    private static string Said(string? words, string field, string otherwise) =>
        string.IsNullOrWhiteSpace(words) ? throw new RuleException(otherwise, field) : words.Trim();
}

/// <summary>What is entered about something that was done.</summary>
public sealed record ActivityEntry
{
    public required ActivityKind Kind { get; init; }

    public required string? Title { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; init; }

    public required string? Lead { get; init; }

    public string? Place { get; init; }

    public Guid? Programme { get; init; }

    public int Times { get; init; } = 1;

    public Reach? Reach { get; init; }

    public bool IsRunningTotal { get; init; }

    public string? Note { get; init; }

    /// <summary>What of the plan it delivers.</summary>
    public IReadOnlyList<ItemReference> Actions { get; init; } = [];
}

/// <summary>What is entered about a programme.</summary>
public sealed record ProgrammeEntry
{
    public required string? Title { get; init; }

    public required string? About { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public required string? Lead { get; init; }

    /// <summary>Those that are asked.</summary>
    public required IReadOnlyList<string> Schools { get; init; }

    public IReadOnlyList<ItemReference> Actions { get; init; } = [];
}
