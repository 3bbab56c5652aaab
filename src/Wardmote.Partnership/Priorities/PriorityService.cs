using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Priorities;

/// <summary>Priorities, what the assessment advises, and what others have set.</summary>
public sealed class PriorityService(PartnershipDb db, Actor actor, Links links, TimeProvider clock)
{
    public DateOnly Today => LondonTime.Today(clock);

    /// <summary>Those in force first, then those proposed, then those that are over.</summary>
    public async Task<List<Priority>> PrioritiesAsync()
    {
        actor.Require(Right.ReadPartnership);
        var all = await db.Set<Priority>().Include(p => p.Steps).ToListAsync();
        return [.. all.OrderBy(p => p.IsInForce ? 0 : p.Last.Kind == PriorityStepKind.Proposed ? 1 : 2).ThenBy(p => p.InOrder.First().On).ThenBy(p => p.Key, StringComparer.Ordinal)];
    }

    public Task<Priority?> PriorityAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Priority>().Include(p => p.Steps).FirstOrDefaultAsync(p => p.Key == key);
    }

    /// <param name="restsOn">Exhibits and rounds of scoring that speak for it.</param>
    /// <exception cref="RuleException">Another priority has the same title.</exception>
    public async Task<Priority> ProposeAsync(string title, string words, string reason, IReadOnlyList<ItemReference>? restsOn = null)
    {
        actor.Require(Right.ManagePriorities);
        if (await db.Set<Priority>().AnyAsync(p => p.Title == title))
        {
            throw new RuleException($"There is already a priority called “{title}”", "Title");
        }

        var priority = new Priority { Key = await db.FreeKeyAsync<Priority>(Slug.Of(title)), Title = title, Words = words };
        db.Add(priority);
        db.Add(priority.Take(PriorityStepKind.Proposed, Today, reason, actor.Title));
        foreach (var item in restsOn ?? [])
        {
            await links.AddAsync(item, Relation.Supports, priority.Reference);
        }

        await db.SaveChangesAsync();
        return priority;
    }

    /// <summary>Takes the next step in a priority's life; where it is changed, its title and words may change with it.</summary>
    /// <param name="decision">The decision of a meeting that it rests on.</param>
    /// <exception cref="RuleException">The step cannot follow, or lacks its reason.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task TakeAsync(Priority priority, StepEntry entry, ItemReference? decision, Guid seen)
    {
        actor.Require(Right.ManagePriorities);
        db.Expect(priority, seen);
        db.Add(priority.Take(entry.Kind, entry.On, entry.Reason, actor.Title));
        if (entry.Kind == PriorityStepKind.Changed)
        {
            (priority.Title, priority.Words) = (entry.Title ?? priority.Title, entry.Words ?? priority.Words);
        }

        db.Entry(priority).State = EntityState.Modified;
        await DecideAsync(priority.Reference, decision);
        await db.SaveChangesAsync();
    }

    /// <summary>By assessment, and in it as they are numbered.</summary>
    public async Task<List<Recommendation>> RecommendationsAsync()
    {
        actor.Require(Right.ReadPartnership);
        var all = await db.Set<Recommendation>().ToListAsync();
        return [.. all.OrderBy(r => r.Assessment, StringComparer.Ordinal).ThenBy(r => r.Number.Length).ThenBy(r => r.Number, StringComparer.Ordinal)];
    }

    public Task<Recommendation?> RecommendationAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Recommendation>().FirstOrDefaultAsync(r => r.Key == key);
    }

    /// <summary>Takes over what the assessment advises now: new ones are added, and those not answered yet are brought up to date.</summary>
    /// <returns>How many were added, and how many changed.</returns>
    public async Task<(int Added, int Changed)> BringInAsync(IReadOnlyList<RecommendationEntry> entries)
    {
        actor.Require(Right.ManagePriorities);
        var known = await db.Set<Recommendation>().ToDictionaryAsync(r => r.Key);
        foreach (var entry in entries)
        {
            if (!known.TryGetValue(entry.Id, out var found))
            {
                db.Add(new Recommendation { Key = entry.Id, Assessment = entry.Assessment, Number = entry.Number, Topic = entry.Topic, Words = entry.Words });
            }
            else if (found.Answer == RecommendationAnswer.Open)
            {
                (found.Assessment, found.Number, found.Topic, found.Words) = (entry.Assessment, entry.Number, entry.Topic, entry.Words);
            }

            foreach (var exhibit in entry.Exhibits)
            {
                await links.AddAsync(new ItemReference(ItemKind.Exhibit, exhibit), Relation.Supports, new ItemReference(ItemKind.Recommendation, entry.Id));
            }
        }

        db.ChangeTracker.DetectChanges();
        var (added, changed) = (db.ChangeTracker.Entries<Recommendation>().Count(e => e.State == EntityState.Added), db.ChangeTracker.Entries<Recommendation>().Count(e => e.State == EntityState.Modified));
        await db.SaveChangesAsync();
        return (added, changed);
    }

    /// <exception cref="RuleException">A rejection has no reason.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task SettleAsync(Recommendation recommendation, RecommendationAnswer answer, string reason, ItemReference? decision, Guid seen)
    {
        actor.Require(Right.ManagePriorities);
        db.Expect(recommendation, seen);
        recommendation.Settle(answer, reason, Today, actor.Title);
        db.Entry(recommendation).State = EntityState.Modified;
        await DecideAsync(recommendation.Reference, decision);
        await db.SaveChangesAsync();
    }

    /// <summary>All that others have set, with what of the partnership's own serves it.</summary>
    public async Task<Crosswalk> CrosswalkAsync()
    {
        actor.Require(Right.ReadPartnership);
        var serving = await db.Set<Link>().AsNoTracking().Where(link => link.Relation == Relation.Serves && link.WithdrawnAt == null).ToListAsync();
        return new Crosswalk
        {
            Strategies = await db.Set<Strategy>().AsNoTracking().Include(s => s.Aims).OrderBy(s => s.IsNational).ThenBy(s => s.Key).ToListAsync(),
            Serving = serving.Where(link => link.To.Kind == ItemKind.PartnerPriority)
                .OrderBy(link => link.From.Kind).ThenBy(link => link.From.Key, StringComparer.Ordinal)
                .ToLookup(link => link.To.Key, link => link.From),
        };
    }

    public Task<StrategyAim?> AimAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<StrategyAim>().Include(a => a.Strategy).FirstOrDefaultAsync(a => a.Key == key);
    }

    /// <summary>Says which priorities and actions serve an aim, and what else is done about it.</summary>
    /// <param name="serves">All that do; those that did and are not among them are parted from it.</param>
    public async Task ServeAsync(StrategyAim aim, IReadOnlyCollection<ItemReference> serves, string response, Guid seen)
    {
        actor.Require(Right.ManagePriorities);
        db.Expect(aim, seen);
        aim.Response = response.Trim();
        db.Entry(aim).State = EntityState.Modified;
        foreach (var link in (await links.ToAsync(aim.Reference)).Where(l => l.Relation == Relation.Serves && !serves.Contains(l.From)))
        {
            await links.WithdrawAsync(link.From, Relation.Serves, aim.Reference, clock.GetUtcNow());
        }

        foreach (var item in serves)
        {
            await links.AddAsync(item, Relation.Serves, aim.Reference);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Adds a partner's priorities or a national strategy, an aim to a line: "People: Child abuse", or without a theme.</summary>
    public async Task<Strategy> AddAsync(StrategyEntry entry)
    {
        actor.Require(Right.ManagePriorities);
        var strategy = new Strategy { Key = await db.FreeKeyAsync<Strategy>(Slug.Of(entry.Title)), Title = entry.Title, Owner = entry.Owner, IsNational = entry.IsNational, Source = entry.Source };
        db.Add(strategy);
        var number = 0;
        foreach (var line in entry.Aims.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            number++;
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            db.Add(new StrategyAim
            {
                Key = Slug.Of($"{strategy.Key}-{number}"),
                StrategyId = strategy.Id,
                Number = number,
                Theme = colon > 0 ? line[..colon] : "",
                Words = colon > 0 ? line[(colon + 2)..] : line,
            });
        }

        if (number == 0)
        {
            throw new RuleException("Enter at least one aim", nameof(StrategyEntry.Aims));
        }

        await db.SaveChangesAsync();
        return strategy;
    }

    private Task DecideAsync(ItemReference item, ItemReference? decision) => decision is { } made
        ? links.AddAsync(item, Relation.Decided, made)
        : Task.CompletedTask;
}

/// <param name="Title">For a change, the new title; null to keep it.</param>
/// <param name="Words">For a change, the new words; null to keep them.</param>
public sealed record StepEntry(PriorityStepKind Kind, DateOnly On, string Reason, string? Title = null, string? Words = null);

/// <summary>A recommendation as it stands in the assessment.</summary>
/// <param name="Exhibits">Ids of exhibits that it rests on.</param>
public sealed record RecommendationEntry(string Id, string Number, string Topic, string Words, string Assessment, IReadOnlyList<string> Exhibits);

public sealed record StrategyEntry(string Title, string Owner, bool IsNational, string Source, string Aims);
