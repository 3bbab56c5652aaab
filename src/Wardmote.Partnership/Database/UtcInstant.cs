using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Wardmote.Partnership.Database;

/// <summary>An instant, kept in UTC to the microsecond, which is what both databases keep and sort.</summary>
internal sealed class UtcInstant() : ValueConverter<DateTimeOffset, DateTime>(
    instant => Cut(instant.UtcDateTime),
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)))
{
    private static DateTime Cut(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
}
