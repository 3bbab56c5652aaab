using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Meetings;

/// <summary>Meetings of a board as tests need them; nothing is saved.</summary>
internal static class Boards
{
    public static readonly DateOnly Day = new(2019, 2, 12);

    private static readonly Guid Group = Guid.CreateVersion7();

    /// <summary>At 11:15 on 12 February 2019, with items of the given titles.</summary>
    public static Meeting Meeting(params string[] items) => MeetingOn(Day, items);

    public static Meeting MeetingOn(DateOnly day, params string[] items)
    {
        var meeting = new Meeting { Key = $"{day:yyyy-MM-dd}-board", GroupId = Group, Title = "Board", Date = day, Starts = new TimeOnly(11, 15), Place = "Town hall" };
        meeting.Items.AddRange(items.Select((title, i) => Item(meeting, title, 10 * (i + 1))));
        return meeting;
    }

    public static AgendaItem Item(Meeting meeting, string title, int order, DateTimeOffset? added = null) => new()
    {
        Key = $"{meeting.Key}.{Wardmote.Partnership.Slug.Of(title)}",
        MeetingId = meeting.Id,
        Order = order,
        Title = title,
        Kind = AgendaItemKind.Information,
        AddedAt = added ?? meeting.StartsAt.AddDays(-30),
    };

    public static Attendance Member(Meeting meeting, string organisation, bool votes = true, Presence presence = Presence.Present)
    {
        var member = new Attendance { MeetingId = meeting.Id, Order = meeting.People.Count, Post = "Member", Organisation = organisation, Capacity = Capacity.Member, Votes = votes, Presence = presence };
        meeting.People.Add(member);
        return member;
    }

    public static Paper Paper(AgendaItem item, string title, bool restricted = false) => new()
    {
        Key = $"{item.Key}.{title}", ItemId = item.Id, Item = item, Order = 1, Title = title, Restricted = restricted, AddedAt = item.AddedAt, AddedBy = "Officer",
    };

    public static Promise Promise(Meeting meeting, DateOnly due) => new()
    {
        Key = $"{meeting.Key}.1.{due:MMdd}", MeetingId = meeting.Id, Meeting = meeting, ItemId = Guid.Empty, Order = 1, Text = "Send the link", OwnerId = Guid.Empty, Due = due,
    };

    public static DateTimeOffset At(DateOnly day, int hour, int minute = 0) => LondonTime.Instant(day, new TimeOnly(hour, minute));
}
