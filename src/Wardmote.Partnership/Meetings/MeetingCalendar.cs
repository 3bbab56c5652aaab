using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Meetings;

/// <summary>The partnership's meetings, for every member.</summary>
public sealed class MeetingCalendar(PartnershipDb db, Actor actor, TimeProvider clock) : ICalendarSource
{
    /// <summary>What a calendar shows of a meeting whose end nobody has said.</summary>
    private static readonly TimeSpan UsualLength = TimeSpan.FromHours(2);

    public async Task<IReadOnlyList<CalendarEvent>> EventsAsync(Uri site)
    {
        actor.Require(Right.ReadPartnership);
        var meetings = await db.Set<Meeting>().AsNoTracking().Include(m => m.Group).OrderBy(m => m.Date).ThenBy(m => m.Starts).ToListAsync();
        return [.. meetings.Select(m => Event(m, site))];
    }

    private CalendarEvent Event(Meeting meeting, Uri site) => new()
    {
        Uid = $"meeting-{meeting.Id:N}@wardmote",
        Title = $"{(meeting.IsCancelled ? "Cancelled: " : "")}{meeting.Group!.Name}: {meeting.Title}",
        When = CalendarTime.Between(meeting.StartsAt, meeting.Ends is { } ends ? LondonTime.Instant(meeting.Date, ends) : meeting.StartsAt + UsualLength),
        Place = meeting.Place,
        About = meeting.JointSession,
        Address = new Uri(site, $"/meetings/{meeting.Key}").AbsoluteUri,
        IsCancelled = meeting.IsCancelled,
        ChangedAt = clock.GetUtcNow(),
    };
}
