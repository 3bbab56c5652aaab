using System.Globalization;

namespace Wardmote.Evidence.Imports;

/// <summary>Names what is taken into the lake: <c>yyyyMMddTHHmmssfffZ-</c> and the first eight digits of the file's SHA-256.</summary>
internal static class ImportId
{
    private const string Format = "yyyyMMdd'T'HHmmssfff'Z'";

    /// <summary>Ids sort by time even where a clock was put back.</summary>
    /// <param name="last">The newest of those that are there; null for none.</param>
    public static string Next(string? last, string sha256, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (last is not null && DateTimeOffset.TryParseExact(last[..19], Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var before) && now <= before)
        {
            now = before.AddMilliseconds(1);
        }

        return now.ToString(Format, CultureInfo.InvariantCulture) + "-" + sha256[..8];
    }
}
