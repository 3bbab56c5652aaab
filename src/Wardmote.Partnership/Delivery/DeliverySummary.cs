namespace Wardmote.Partnership.Delivery;

/// <summary>What the log has of something, in sentences that the action plan and the board can print.</summary>
public static class DeliverySummary
{
    /// <summary>Programmes first, then what was done by its kind, then numbers that grow, each one sentence without its full stop.</summary>
    public static IReadOnlyList<string> Of(DeliveryLog log) =>
    [
        .. log.Statements.Where(statement => statement.Performances > 0).Select(statement => $"{statement.Programme.Title}: {statement.Words}"),
        .. log.Standing
            .Where(activity => activity.Kind != ActivityKind.Performance && !activity.IsRunningTotal)
            .GroupBy(activity => (activity.Kind, Who: activity.Who ?? ""))
            .OrderBy(kind => kind.Key)
            .Select(kind => Kind(kind.Key.Kind, [.. kind])),
        .. log.Standing
            .Where(activity => activity.IsRunningTotal)
            .GroupBy(activity => activity.Title)
            .Select(total => total.MaxBy(activity => activity.Until)!)
            .Select(newest => $"{newest.Title}: {newest.Reach!.Words} by {PlainDate.Of(newest.Until)}"),
    ];

    private static string Kind(ActivityKind kind, IReadOnlyList<Activity> activities)
    {
        var times = activities.Sum(activity => activity.Times);
        var reaches = activities.Select(activity => activity.TotalReach).OfType<Reach>().ToList();
        var reached = reaches.Count switch
        {
            0 => "",
            1 => $": {reaches[0].Words}",
            _ => $": {reaches.Aggregate((left, right) => left + right).Words}",
        };
        return $"{times} {Name(kind, times)}{reached}";
    }

    private static string Name(ActivityKind kind, int times) => (kind, times) switch
    {
        (ActivityKind.Event, 1) => "event",
        (ActivityKind.Event, _) => "events",
        (ActivityKind.Training, 1) => "training session",
        (ActivityKind.Training, _) => "training sessions",
        (ActivityKind.Briefing, 1) => "briefing",
        (ActivityKind.Briefing, _) => "briefings",
        (ActivityKind.Publicity, 1) => "piece of publicity",
        (ActivityKind.Publicity, _) => "pieces of publicity",
        (ActivityKind.Casework, 1) => "count of casework",
        (ActivityKind.Casework, _) => "counts of casework",
        (_, 1) => "count of sign-ups",
        _ => "counts of sign-ups",
    };
}
