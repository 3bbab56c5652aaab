namespace Wardmote.Partnership.Meetings;

/// <summary>What earlier meetings of a group left for this one: promises still open, and those closed since the one before.</summary>
public static class MattersArising
{
    /// <param name="promises">Those of the group's earlier meetings, with their meetings.</param>
    /// <param name="meeting">The meeting that they come up at.</param>
    /// <param name="previous">The meeting of the group before it; null where there was none.</param>
    public static IReadOnlyList<Promise> Of(IEnumerable<Promise> promises, Meeting meeting, Meeting? previous) =>
    [
        .. promises
            .Where(p => p.WithdrawnAt is null && p.Meeting!.StartsAt < meeting.StartsAt)
            .Where(p => p.ClosedOn is null || p.ClosedOn >= (previous?.Date ?? DateOnly.MinValue))
            .OrderBy(p => p.Meeting!.StartsAt).ThenBy(p => p.Due).ThenBy(p => p.Id),
    ];
}
