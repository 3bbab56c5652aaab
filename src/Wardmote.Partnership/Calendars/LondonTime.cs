namespace Wardmote.Partnership.Calendars;

/// <summary>
/// The clock on the wall in the United Kingdom: an hour ahead of UTC from the last Sunday of March to the last Sunday of October,
/// both at 01:00 UTC (Summer Time Act 1972 as amended by the Summer Time Order 2002). Kept here because not every server knows time zones.
/// </summary>
public static class LondonTime
{
    public const string Zone = "Europe/London";

    private static readonly TimeOnly Change = new(1, 0);

    /// <summary>The instant at which that clock shows that time. The hour that comes twice in October is read as its first coming; that which March skips, as the hour after.</summary>
    public static DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var asUtc = new DateTimeOffset(day.ToDateTime(time, DateTimeKind.Utc));
        var summer = asUtc.AddHours(-1);
        return IsSummer(summer) ? summer : asUtc;
    }

    /// <summary>What that clock shows at an instant.</summary>
    public static DateTime Clock(DateTimeOffset instant) => DateTime.SpecifyKind(instant.UtcDateTime.AddHours(IsSummer(instant) ? 1 : 0), DateTimeKind.Unspecified);

    public static DateOnly Today(TimeProvider clock) => Day(clock.GetUtcNow());

    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Clock(instant));

    private static bool IsSummer(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        return utc >= LastSunday(utc.Year, 3) && utc < LastSunday(utc.Year, 10);
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(int)last.DayOfWeek).ToDateTime(Change, DateTimeKind.Utc);
    }
}
