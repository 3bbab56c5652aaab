using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Delivery;

/// <summary>What was done, and what is to go out.</summary>
public sealed record DeliveryLog
{
    public required IReadOnlyList<Programme> Programmes { get; init; }

    /// <summary>From the first to the last; withdrawn ones among them.</summary>
    public required IReadOnlyList<Activity> Activities { get; init; }

    /// <summary>By the day on which they are due.</summary>
    public required IReadOnlyList<Communication> Communications { get; init; }

    public IEnumerable<Activity> Standing => Activities.Where(activity => activity.Stands);

    public IEnumerable<ProgrammeStatement> Statements => Programmes.Select(programme => ProgrammeStatement.Of(programme, Activities));

    internal static async Task<DeliveryLog> ReadAsync(PartnershipDb db) => new()
    {
        Programmes = await db.Set<Programme>().AsNoTracking().Include(p => p.Offers.OrderBy(o => o.School)).OrderBy(p => p.From).ThenBy(p => p.Key).ToListAsync(),
        Activities = await db.Set<Activity>().AsNoTracking().OrderBy(a => a.From).ThenBy(a => a.Key).ToListAsync(),
        Communications = await db.Set<Communication>().AsNoTracking().OrderBy(c => c.Due).ThenBy(c => c.Key).ToListAsync(),
    };

    /// <summary>What delivers something, by the links that lead to it: with a programme all its performances.</summary>
    internal DeliveryLog Delivering(IEnumerable<Link> to)
    {
        var linked = to.Where(link => link.Relation == Relation.Delivers).Select(link => link.From).ToHashSet();
        var programmes = Programmes.Where(programme => linked.Contains(programme.Reference)).ToList();
        return this with
        {
            Programmes = programmes,
            Activities = [.. Activities.Where(activity => linked.Contains(activity.Reference) || programmes.Any(programme => programme.Id == activity.ProgrammeId))],
            Communications = [.. Communications.Where(communication => linked.Contains(communication.Reference))],
        };
    }

    /// <summary>What falls into a stretch of time, even by a day.</summary>
    public DeliveryLog In(Period span) => this with
    {
        Programmes = [.. Programmes.Where(programme => span.Overlaps(new Period(programme.From, programme.Until)))],
        Activities = [.. Activities.Where(activity => span.Overlaps(activity.Period))],
        Communications = [.. Communications.Where(communication => span.Contains(Period.Day(communication.Due)))],
    };
}
