using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Priorities;

namespace Wardmote.Partnership.Plan;

/// <summary>Plans and their actions, as officers keep them. What lead officers report goes through <see cref="ProgressService"/>.</summary>
public sealed partial class PlanService(PartnershipDb db, Actor actor, Links links, TimeProvider clock)
{
    public DateOnly Today => LondonTime.Today(clock);

    /// <summary>The newest first, without their actions.</summary>
    public Task<List<ActionPlan>> PlansAsync()
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<ActionPlan>().OrderByDescending(p => p.From).ToListAsync();
    }

    /// <summary>A plan with all that hangs on it; null where there is none of that key.</summary>
    public Task<ActionPlan?> PlanAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.PlanAsync(key);
    }

    /// <summary>The plan in force: the newest that is agreed, or else the newest; null where there is none.</summary>
    public async Task<string?> CurrentAsync()
    {
        var plans = await PlansAsync();
        return (plans.FirstOrDefault(p => p.State == PlanState.Agreed) ?? plans.FirstOrDefault())?.Key;
    }

    /// <summary>An action with its whole plan; null where there is none of that key.</summary>
    public async Task<PlanAction?> ActionAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        var plan = await db.Set<PlanAction>().Where(a => a.Key == key).Select(a => a.Plan!.Key).FirstOrDefaultAsync();
        return plan is null ? null : (await PlanAsync(plan))!.Actions.First(a => a.Key == key);
    }

    public async Task<Milestone?> MilestoneAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        var action = await db.Set<Milestone>().Where(m => m.Key == key).Select(m => m.Action!.Key).FirstOrDefaultAsync();
        return action is null ? null : (await ActionAsync(action))!.Milestones.First(m => m.Key == key);
    }

    public async Task<Measure?> MeasureAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        var action = await db.Set<Measure>().Where(m => m.Key == key).Select(m => m.Action!.Key).FirstOrDefaultAsync();
        return action is null ? null : (await ActionAsync(action))!.Measures.First(m => m.Key == key);
    }

    /// <summary>Begins a plan with the priorities that are in force.</summary>
    /// <exception cref="RuleException">It ends before it begins.</exception>
    public async Task<ActionPlan> AddAsync(PlanEntry entry)
    {
        actor.Require(Right.ManagePlan);
        var key = entry.From.Year == entry.To.Year ? $"{entry.From.Year}" : $"{entry.From.Year}-{entry.To.Year % 100:00}";
        var plan = new ActionPlan { Key = await db.FreeKeyAsync<ActionPlan>(key), Title = entry.Title, From = entry.From, To = entry.To };
        Fill(plan, entry);
        db.Add(plan);
        var priorities = (await db.Set<Priority>().Include(p => p.Steps).ToListAsync()).Where(p => p.IsInForce).OrderBy(p => p.Last.On).ThenBy(p => p.Key, StringComparer.Ordinal);
        foreach (var (priority, i) in priorities.Select((p, i) => (p, i)))
        {
            db.Add(new PlanPriority { PlanId = plan.Id, Number = i + 1, PriorityKey = priority.Key, Title = priority.Title, Context = priority.Words });
        }

        await db.SaveChangesAsync();
        return plan;
    }

    /// <exception cref="RuleException">It ends before it begins.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task ChangeAsync(ActionPlan plan, PlanEntry entry, Guid seen)
    {
        actor.Require(Right.ManagePlan);
        db.Expect(plan, seen);
        Fill(plan, entry);
        await db.SaveChangesAsync();
    }

    /// <summary>Takes a priority into a plan, as its next number.</summary>
    public async Task<PlanPriority> AddAsync(ActionPlan plan, Priority priority)
    {
        actor.Require(Right.ManagePlan);
        if (plan.Priorities.Any(p => p.PriorityKey == priority.Key))
        {
            throw new RuleException($"“{priority.Title}” is in the plan already", "Priority");
        }

        var added = new PlanPriority { PlanId = plan.Id, Number = plan.Priorities.Select(p => p.Number).DefaultIfEmpty().Max() + 1, PriorityKey = priority.Key, Title = priority.Title, Context = priority.Words };
        db.Add(added);
        await db.SaveChangesAsync();
        return added;
    }

    /// <summary>Adds an action under its priority, or a part to an action, with the next number.</summary>
    public async Task<PlanAction> AddAsync(ActionPlan plan, PlanAction? whole, ActionEntry entry)
    {
        actor.Require(Right.ManagePlan);
        var priority = whole?.PlanPriority ?? PriorityOf(plan, entry.Priority);
        var number = NextNumber(plan, whole, priority);
        var action = new PlanAction { Key = PlanAction.KeyOf(plan, number), PlanId = plan.Id, PlanPriorityId = priority.Id, PlanPriority = priority, Plan = plan, WholeId = whole?.Id, Number = number, Title = entry.Title };
        db.Add(action);
        await FillAsync(action, entry);
        await db.SaveChangesAsync();
        return action;
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task ChangeAsync(PlanAction action, ActionEntry entry, Guid seen)
    {
        actor.Require(Right.ManagePlan);
        db.Expect(action, seen);
        if (action.WholeId is null)
        {
            action.PlanPriorityId = PriorityOf(action.Plan!, entry.Priority).Id;
        }

        await FillAsync(action, entry);
        Touch(action);
        await db.SaveChangesAsync();
    }

    /// <summary>Gives an action up, or hands it to others; it stays in the plan to be read.</summary>
    public async Task CloseAsync(PlanAction action, DateOnly on, string because)
    {
        actor.Require(Right.ManagePlan);
        if (string.IsNullOrWhiteSpace(because))
        {
            throw new RuleException("Enter why it is closed", "Because");
        }

        foreach (var one in action.WithParts.Where(a => a.ClosedOn is null))
        {
            (one.ClosedOn, one.ClosedBecause) = (on, because.Trim());
        }

        await db.SaveChangesAsync();
    }

    private static void Fill(ActionPlan plan, PlanEntry entry)
    {
        if (entry.To <= entry.From)
        {
            throw new RuleException("Enter a last day that comes after the first", nameof(PlanEntry.To));
        }

        (plan.Title, plan.From, plan.To, plan.Purpose, plan.Themes, plan.State) = (entry.Title, entry.From, entry.To, entry.Purpose, entry.Themes, entry.State);
    }

    /// <summary>Words, leads and further priorities; the links to priorities follow.</summary>
    private async Task FillAsync(PlanAction action, ActionEntry entry)
    {
        (action.Title, action.Words) = (entry.Title, entry.Words);
        if (!action.AlsoServes.SequenceEqual(entry.AlsoServes))
        {
            action.AlsoServes = [.. entry.AlsoServes];
        }

        await LeadAsync(action, null, entry.Leads);
        if (action.WholeId is not null)
        {
            return;
        }

        var plan = action.Plan!;
        var main = plan.Priorities.First(p => p.Id == action.PlanPriorityId).Number;
        foreach (var priority in plan.Priorities)
        {
            if (priority.Number == main || entry.AlsoServes.Contains(priority.Number))
            {
                await links.AddAsync(action.Reference, Relation.Delivers, priority.Priority);
            }
            else
            {
                await links.WithdrawAsync(action.Reference, Relation.Delivers, priority.Priority, clock.GetUtcNow());
            }
        }
    }

    private async Task LeadAsync(PlanAction action, Milestone? milestone, IReadOnlyList<LeadEntry> entries)
    {
        var organisations = await db.Set<Organisation>().Include(o => o.People).ToDictionaryAsync(o => o.Key);
        var wanted = entries.Distinct().Select(entry =>
        {
            var organisation = entry.Organisation is null ? null : organisations.GetValueOrDefault(entry.Organisation) ?? throw new RuleException($"There is no partner '{entry.Organisation}'", nameof(ActionEntry.Leads));
            var person = entry.Person is null ? null : organisation?.People.FirstOrDefault(p => p.Key == entry.Person) ?? throw new RuleException($"There is nobody '{entry.Person}' there", nameof(ActionEntry.Leads));
            return (organisation?.Id, Person: person?.Id, entry.Supports);
        }).ToList();
        var had = action.Leads.Where(l => l.MilestoneId == milestone?.Id).ToList();
        db.RemoveRange(had.Where(l => !wanted.Contains((l.OrganisationId, l.PersonId, l.Supports))));
        db.AddRange(wanted.Where(w => !had.Any(l => (l.OrganisationId, l.PersonId, l.Supports) == w))
            .Select(w => new ActionLead { ActionId = action.Id, MilestoneId = milestone?.Id, OrganisationId = w.Id, PersonId = w.Person, Supports = w.Supports }));
    }

    private static PlanPriority PriorityOf(ActionPlan plan, int number) =>
        plan.Priorities.FirstOrDefault(p => p.Number == number) ?? throw new RuleException("Choose a priority of the plan", nameof(ActionEntry.Priority));

    private static string NextNumber(ActionPlan plan, PlanAction? whole, PlanPriority priority)
    {
        var taken = plan.Actions.Select(a => a.Number).ToHashSet();
        return whole is null
            ? Enumerable.Range(1, taken.Count + 1).Select(n => $"{priority.Number}.{n}").First(number => !taken.Contains(number))
            : "abcdefghijklmnopqrstuvwxyz".Select(letter => whole.Number + letter).FirstOrDefault(number => !taken.Contains(number))
                ?? throw new RuleException($"{whole.Number} has parts from a to z already");
    }

    /// <summary>What hangs on an action counts as a change of it, so that two who change it at once are noticed.</summary>
    private void Touch(PartnershipRecord record) => db.Entry(record).State = EntityState.Modified;
}
