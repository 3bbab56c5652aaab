using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Wardmote.Web.Forms;

/// <summary>A time of day as people type it: "11:15", "11.15am", "2 pm".</summary>
public static class ClockTime
{
    private static readonly string[] Formats = ["H:mm", "HH:mm", "h:mmtt", "htt", "%H"];

    /// <returns>Null where it is no time, or nothing.</returns>
    public static TimeOnly? Read(string? typed)
    {
        var tidy = (typed ?? "").Replace('.', ':').Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant().Replace("A:M:", "AM", StringComparison.Ordinal).Replace("P:M:", "PM", StringComparison.Ordinal);
        return TimeOnly.TryParseExact(tidy, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
    }

    public static string Write(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";
}

/// <summary>What is typed must be a time of day; nothing at all is for other rules to refuse.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ClockTimeAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not string typed || typed.Trim().Length == 0 || ClockTime.Read(typed) is not null;
}
