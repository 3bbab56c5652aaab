namespace Wardmote.Partnership.Meetings;

/// <summary>What is on every agenda.</summary>
internal static class StandingItems
{
    public static IEnumerable<(StandingItem Item, string Title)> Of(bool hasPrevious)
    {
        yield return (StandingItem.Apologies, "Introductions and apologies");
        yield return (StandingItem.Declarations, "Declarations of interest");
        if (hasPrevious)
        {
            yield return (StandingItem.PreviousMinutes, "Minutes of previous meeting");
            yield return (StandingItem.MattersArising, "Matters arising");
        }

        yield return (StandingItem.LateBusiness, "Business notified in advance");
        yield return (StandingItem.NextMeeting, "Date of next meeting");
    }

    /// <summary>The paper that comes with an item by itself: its source and title; null where none does.</summary>
    public static (string Source, string Title)? PaperOf(StandingItem item, Meeting? previous) => (item, previous) switch
    {
        (StandingItem.PreviousMinutes, { } before) => (Paper.MinutesSource, $"Minutes of the meeting of {PlainDate.Of(before.Date)}"),
        (StandingItem.MattersArising, not null) => (Paper.ActionsSource, "What was promised at earlier meetings"),
        _ => null,
    };
}

/// <summary>Where new items go.</summary>
internal static class Places
{
    /// <summary>After all other items, but before those that always come last.</summary>
    public static int Before(IReadOnlyCollection<AgendaItem> items)
    {
        var last = items.Where(i => i.Standing is StandingItem.LateBusiness or StandingItem.NextMeeting && i.WithdrawnAt is null).ToList();
        var others = items.Except(last).ToList();
        var after = others.Count == 0 ? 0 : others.Max(i => i.Order);
        return last.Count == 0 || last.Min(i => i.Order) > after + 1 ? after + 1 : last.Min(i => i.Order) - 1;
    }
}
