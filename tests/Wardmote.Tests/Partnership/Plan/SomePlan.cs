using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Plan;
using Wardmote.Partnership.Priorities;

namespace Wardmote.Tests.Partnership.Plan;

/// <summary>A plan of two priorities with a few actions, judged in its fourth quarter.</summary>
internal static class SomePlan
{
    public const string Key = "2018-19";

    public static readonly DateTimeOffset Now = new(2019, 2, 12, 9, 0, 0, TimeSpan.Zero);

    public static TimeProvider Clock { get; } = new At(Now);

    /// <summary>1.1 led by the council and the police, 1.2 by the police alone with a measure; a second priority without actions.</summary>
    public static async Task<ActionPlan> AddAsync(Desk desk)
    {
        var db = desk.Db(Role.Officer);
        var police = new Organisation { Key = "police", Name = "Fenbridge Police", Standing = Standing.ResponsibleAuthority };
        var inspector = new Person { Key = "inspector", OrganisationId = police.Id, Post = "Inspector" };
        db.AddRange(police, inspector);
        foreach (var (title, day) in new[] { ("Support people", 1), ("Resilience", 2) })
        {
            var priority = new Priority { Key = Wardmote.Partnership.Slug.Of(title), Title = title };
            db.AddRange(priority, priority.Take(PriorityStepKind.Agreed, new(2018, 4, day), "", "Chair"));
        }

        await db.SaveChangesAsync();
        var plans = Plans(desk);
        var plan = await plans.AddAsync(new PlanEntry("Plan 2018-19", new(2018, 4, 1), new(2019, 3, 31), "Together", "", PlanState.Agreed));
        plan = (await plans.PlanAsync(plan.Key))!;
        var first = await plans.AddAsync(plan, null, new ActionEntry { Title = "Communications", Priority = 1, Leads = [new("council", null, false), new("police", "inspector", false)] });
        await plans.AddAsync(first, new MilestoneEntry("Briefing held", new(2018, 12, 31), "", null, []));
        plan = (await plans.PlanAsync(plan.Key))!;
        var second = await plans.AddAsync(plan, null, new ActionEntry { Title = "Scams", Priority = 1, AlsoServes = [2], Leads = [new("police", null, false)] });
        await plans.AddAsync(second, new MeasureEntry("People reached", "people", MeasureKind.Counted, 200, null));
        return (await Plans(desk).PlanAsync(plan.Key))!;
    }

    public static PlanService Plans(Desk desk, Role role = Role.Officer)
    {
        var db = desk.Db(role);
        return new(db, desk.Actor(role), new Links(db), Clock);
    }

    public static ProgressService Progress(Desk desk, Role role = Role.LeadOfficer) => new(desk.Db(role), desk.Actor(role), Clock);

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
