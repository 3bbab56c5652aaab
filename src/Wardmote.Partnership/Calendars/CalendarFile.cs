using System.Globalization;
using System.Text;

namespace Wardmote.Partnership.Calendars;

/// <summary>A calendar that other programs read and subscribe to: iCalendar, RFC 5545, with the name that RFC 7986 gives it.</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>Lines may be no longer than this many octets (RFC 5545, 3.1).</summary>
    private const int LongestLine = 75;

    public static string Write(string name, IEnumerable<CalendarEvent> events)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN", "VCALENDAR");
        Line(file, "VERSION", "2.0");
        Line(file, "PRODID", "-//Wardmote//EN");
        Line(file, "CALSCALE", "GREGORIAN");
        Line(file, "METHOD", "PUBLISH");
        Line(file, "NAME", Escaped(name));
        Line(file, "X-WR-CALNAME", Escaped(name));
        foreach (var one in events)
        {
            Write(file, one);
        }

        Line(file, "END", "VCALENDAR");
        return file.ToString();
    }

    private static void Write(StringBuilder file, CalendarEvent one)
    {
        Line(file, "BEGIN", "VEVENT");
        Line(file, "UID", Escaped(one.Uid));
        Line(file, "DTSTAMP", Instant(one.ChangedAt));
        Line(file, "LAST-MODIFIED", Instant(one.ChangedAt));
        foreach (var (property, value) in Times(one.When))
        {
            Line(file, property, value);
        }

        Line(file, "SUMMARY", Escaped(one.Title));
        Optional(file, "LOCATION", one.Place);
        Optional(file, "DESCRIPTION", one.About);
        if (one.Address is { } address)
        {
            Line(file, "URL", address);
        }

        Line(file, "STATUS", one.IsCancelled ? "CANCELLED" : "CONFIRMED");
        Line(file, "TRANSP", one.When is CalendarTime.Hours ? "OPAQUE" : "TRANSPARENT");
        if (one.Reminder is { } before)
        {
            Line(file, "BEGIN", "VALARM");
            Line(file, "ACTION", "DISPLAY");
            Line(file, "DESCRIPTION", Escaped(one.Title));
            Line(file, "TRIGGER", string.Create(CultureInfo.InvariantCulture, $"-PT{(long)before.TotalMinutes}M"));
            Line(file, "END", "VALARM");
        }

        Line(file, "END", "VEVENT");
    }

    private static IEnumerable<(string Property, string Value)> Times(CalendarTime when) => when switch
    {
        // The end of whole days is the day after the last (RFC 5545, 3.6.1).
        CalendarTime.WholeDays days => [("DTSTART;VALUE=DATE", Day(days.From)), ("DTEND;VALUE=DATE", Day(days.Until.AddDays(1)))],
        CalendarTime.Hours hours => [("DTSTART", Instant(hours.Start)), ("DTEND", Instant(hours.End))],
        _ => throw new ArgumentOutOfRangeException(nameof(when), when, "Not a time of a calendar."),
    };

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static void Optional(StringBuilder file, string property, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Line(file, property, Escaped(text));
        }
    }

    private static string Escaped(string text) => text.Trim()
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\n", StringComparison.Ordinal);

    /// <summary>Folded where it is too long: what follows stands on a line of its own behind a space. No letter is cut in two.</summary>
    private static void Line(StringBuilder file, string property, string value)
    {
        var octets = 0;
        foreach (var letter in $"{property}:{value}".EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(letter);
            octets += letter.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
