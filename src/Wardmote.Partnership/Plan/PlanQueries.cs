using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Database;

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

    /// <summary>A plan with all that hangs on it, and what the delivery log says of its measures; null where there is none of that key.</summary>
    /// <param name="delivered">True to have what the log says of every action too.</param>
    public static async Task<ActionPlan?> PlanAsync(this PartnershipDb db, string key, bool delivered = false)
    {
        var plan = await db.Set<ActionPlan>().Whole().FirstOrDefaultAsync(p => p.Key == key);
        if (plan is not null)
        {
            await LoggedFigures.FillAsync(db, plan, delivered);
        }

        return plan;
    }
}
