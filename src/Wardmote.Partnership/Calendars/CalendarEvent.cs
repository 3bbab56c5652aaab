namespace Wardmote.Partnership.Calendars;

/// <summary>Something with a date that goes into somebody's own calendar.</summary>
public sealed record CalendarEvent
{
    /// <summary>Never changes for the same thing, so that a calendar moves the event and does not add another: "duty-share-information-2019-03-31@wardmote".</summary>
    public required string Uid { get; init; }

    public required string Title { get; init; }

    public required CalendarTime When { get; init; }

    public string? Place { get; init; }

    public string? About { get; init; }

    /// <summary>Where it is read, whole.</summary>
    public string? Address { get; init; }

    /// <summary>True for what was called off.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>How long before it the calendar reminds its owner; null for not at all.</summary>
    public TimeSpan? Reminder { get; init; }
}

/// <summary>Whole days, or from one instant to another.</summary>
public abstract record CalendarTime
{
    public static CalendarTime Day(DateOnly day) => new WholeDays(day, day);

    public static CalendarTime Days(DateOnly from, DateOnly until) => new WholeDays(from, until);

    public static CalendarTime Between(DateTimeOffset start, DateTimeOffset end) => new Hours(start, end);

    internal sealed record WholeDays(DateOnly From, DateOnly Until) : CalendarTime;

    internal sealed record Hours(DateTimeOffset Start, DateTimeOffset End) : CalendarTime;
}
