using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Delivery;

namespace Wardmote.Partnership.Plan;

/// <summary>Figures of measures that are counted from the delivery log, so that what was logged is entered once.</summary>
internal static class LoggedFigures
{
    /// <summary>Gives actions what the log has of them, and their measures its figures.</summary>
    /// <param name="plan">With all that hangs on it.</param>
    /// <param name="all">True to give it to every action; false for those alone that have a measure counted from the log.</param>
    public static async Task FillAsync(PartnershipDb db, ActionPlan plan, bool all = false)
    {
        var actions = plan.Actions.Where(a => all || a.Measures.Any(m => m.Log is not null)).ToList();
        if (actions.Count == 0)
        {
            return;
        }

        var log = await DeliveryLog.ReadAsync(db);
        var links = (await db.Set<Link>().AsNoTracking().Where(l => l.Relation == Relation.Delivers && l.WithdrawnAt == null).ToListAsync()).ToLookup(l => l.To);
        foreach (var action in actions)
        {
            action.Delivered = log.Delivering(links[action.Reference]);
            foreach (var measure in action.Measures.Where(m => m.Log is not null))
            {
                measure.Logged = Of(measure.Kind, measure.Log!, action.Delivered, plan.Quarters);
            }
        }
    }

    /// <summary>A figure for each quarter in which something ended that counts.</summary>
    public static IReadOnlyList<MeasureFigure> Of(MeasureKind kind, LogCount count, DeliveryLog log, IReadOnlyList<Quarter> quarters)
    {
        var programmes = log.Programmes.ToDictionary(p => p.Id, p => p.Title);
        var counted = log.Standing.Where(a => (count.Kind is null || a.Kind == count.Kind)
            && (count.Title is null || Same(a.Title, count.Title) || (a.ProgrammeId is { } id && Same(programmes[id], count.Title)))).ToList();
        return [.. quarters.Select(q => Figure(kind, count, q.Number, [.. counted.Where(a => q.Start <= a.Until && a.Until <= q.End)])).OfType<MeasureFigure>()];
    }

    private static MeasureFigure? Figure(MeasureKind kind, LogCount count, int quarter, IReadOnlyList<Activity> activities)
    {
        if (count.What == LogFigure.Times)
        {
            return activities.Count == 0 ? null : new(quarter, activities.Sum(a => a.Times));
        }

        if (kind == MeasureKind.Standing)
        {
            return activities.Where(a => a.Reach is not null).OrderBy(a => a.Until).ThenBy(a => a.From).LastOrDefault()?.TotalReach is { } newest
                ? new(quarter, newest.Fewest, newest.Of, !newest.IsExact)
                : null;
        }

        // Numbers that grow are not added: each holds the ones before.
        var reaches = activities.Where(a => !a.IsRunningTotal).Select(a => a.TotalReach).OfType<Reach>().ToList();
        return reaches.Count == 0 ? null : new(quarter, reaches.Sum(r => r.Fewest), reaches.All(r => r.Of is not null) ? reaches.Sum(r => r.Of) : null, reaches.Any(r => !r.IsExact));
    }

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>What the log has of an action for a quarter, in sentences.</summary>
    public static IReadOnlyList<string> Sentences(PlanAction action, Quarter quarter) =>
        action.Delivered is { } log ? DeliverySummary.Of(log.In(new Period(quarter.Start, quarter.End))) : [];
}

/// <summary>What of the delivery log a measure counts, among all that is logged for its action.</summary>
/// <param name="Kind">Only what was done of this kind; null for all.</param>
/// <param name="Title">Only what is called this, or belongs to a programme of this name; null for all.</param>
public sealed record LogCount(LogFigure What, ActivityKind? Kind = null, string? Title = null);

public enum LogFigure
{
    /// <summary>How often it was done.</summary>
    Times,

    /// <summary>How many were reached, and of how many where that is known; of estimates and ranges at least how many, as a rough figure.</summary>
    Reached,
}
