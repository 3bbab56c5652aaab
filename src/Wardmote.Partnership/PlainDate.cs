using System.Globalization;

namespace Wardmote.Partnership;

/// <summary>Days as sentences have them.</summary>
public static class PlainDate
{
    /// <summary>"12 February 2019".</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
