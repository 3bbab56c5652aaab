using Wardmote.Analysis.Periods;

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

    /// <summary>What falls into a stretch of time, even by a day.</summary>
    public DeliveryLog In(Period span) => this with
    {
        Programmes = [.. Programmes.Where(programme => span.Overlaps(new Period(programme.From, programme.Until)))],
        Activities = [.. Activities.Where(activity => span.Overlaps(activity.Period))],
        Communications = [.. Communications.Where(communication => span.Contains(Period.Day(communication.Due)))],
    };
}
