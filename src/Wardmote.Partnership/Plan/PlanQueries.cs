using Microsoft.EntityFrameworkCore;

namespace Wardmote.Partnership.Plan;

internal static class PlanQueries
{
    /// <summary>Plans with all that hangs on them. Actions know their parts because all are loaded together.</summary>
    public static IQueryable<ActionPlan> Whole(this IQueryable<ActionPlan> plans) => plans
        .Include(p => p.Priorities)
        .Include(p => p.Actions).ThenInclude(a => a.Leads).ThenInclude(l => l.Organisation)
        .Include(p => p.Actions).ThenInclude(a => a.Leads).ThenInclude(l => l.Person)
        .Include(p => p.Actions).ThenInclude(a => a.Milestones)
        .Include(p => p.Actions).ThenInclude(a => a.Measures).ThenInclude(m => m.Readings)
        .Include(p => p.Actions).ThenInclude(a => a.Funding)
        .Include(p => p.Actions).ThenInclude(a => a.Progress).ThenInclude(n => n.Organisation)
        .Include(p => p.Actions).ThenInclude(a => a.Statements)
        .AsSplitQuery();
}
