using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;

namespace Wardmote.Partnership.Deadlines;

/// <summary>What the actor is to see to, on the day by which it is due: from a year ago, where it is still open, to two years on.</summary>
public sealed class DeadlineCalendar(DeadlineService deadlines, Actor actor, TimeProvider clock) : ICalendarSource
{
    private const int YearsBack = 1;
    private const int YearsOn = 2;

    public async Task<IReadOnlyList<CalendarEvent>> EventsAsync(Uri site)
    {
        var now = clock.GetUtcNow();
        var today = LondonTime.Day(now);
        var all = await deadlines.ListAsync(new Period(today.AddYears(-YearsBack), today.AddYears(YearsOn)));
        return [.. all.Where(d => d.DoneOn is null && d.IsFor(actor)).Select(d => new CalendarEvent
        {
            Uid = $"{d.About.Kind}-{Slug.Of(d.About.Key)}@wardmote",
            Title = $"Due: {d.Title}",
            When = CalendarTime.Day(d.Due),
            About = d.Source,
            ChangedAt = now,
            Reminder = TimeSpan.FromDays(d.Remind),
        })];
    }
}
