namespace Wardmote.Evidence.Rendering;

/// <summary>The time written beside each file of a zip: the document's date and not the clock's, so that the bytes repeat.</summary>
internal static class ZipStamp
{
    /// <summary>Midnight of that day; the zip format knows no year before 1980.</summary>
    public static DateTimeOffset Of(DateOnly date) =>
        new(date.Year < 1980 ? new DateTime(1980, 1, 1) : date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
