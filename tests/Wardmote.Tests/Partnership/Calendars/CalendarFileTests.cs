using System.Text;
using Wardmote.Partnership.Calendars;

namespace Wardmote.Tests.Partnership.Calendars;

public sealed class CalendarFileTests
{
    private static readonly CalendarEvent Share = new()
    {
        Uid = "share@wardmote",
        Title = "Share figures; quarterly, all partners",
        When = CalendarTime.Day(new DateOnly(2019, 3, 31)),
        ChangedAt = new DateTimeOffset(2019, 1, 2, 10, 0, 0, TimeSpan.FromHours(1)),
        Reminder = TimeSpan.FromDays(28),
    };

    [Fact]
    public void Write_AWholeDay_EndsTheDayAfter() =>
        Assert.Equal(
            ["DTSTAMP:20190102T090000Z", "LAST-MODIFIED:20190102T090000Z", "DTSTART;VALUE=DATE:20190331", "DTEND;VALUE=DATE:20190401"],
            Lines(Share).Where(line => line.StartsWith("DT", StringComparison.Ordinal) || line.StartsWith("LAST", StringComparison.Ordinal)));

    [Fact]
    public void Write_AMeeting_GivesItsHoursInUtc()
    {
        var meeting = Share with
        {
            When = CalendarTime.Between(new DateTimeOffset(2018, 10, 17, 13, 15, 0, TimeSpan.FromHours(1)), new DateTimeOffset(2018, 10, 17, 16, 0, 0, TimeSpan.FromHours(1))),
            IsCancelled = true,
        };

        Assert.Superset(new HashSet<string> { "DTSTART:20181017T121500Z", "DTEND:20181017T150000Z", "STATUS:CANCELLED", "TRANSP:OPAQUE" }, Lines(meeting).ToHashSet());
    }

    [Fact]
    public void Write_CommasSemicolonsAndLineEnds_EscapesThem()
    {
        var lines = Lines(Share with { About = "First line\r\nSecond \\ line" });

        Assert.Contains("SUMMARY:Share figures\\; quarterly\\, all partners", lines);
        Assert.Contains("DESCRIPTION:First line\\nSecond \\\\ line", lines);
    }

    [Fact]
    public void Write_ALongLine_IsFoldedAtWholeLetters()
    {
        var about = string.Concat(Enumerable.Repeat("Bäume für £5 🌳 ", 20)).Trim();

        var file = CalendarFile.Write("Deadlines", [Share with { About = about }]);

        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("DESCRIPTION:" + about, file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AReminder_ComesBeforeTheDay() => Assert.Contains("TRIGGER:-PT40320M", Lines(Share));

    private static string[] Lines(CalendarEvent one) => CalendarFile.Write("Deadlines", [one]).Split("\r\n");
}
