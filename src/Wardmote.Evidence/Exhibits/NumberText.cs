using System.Globalization;

namespace Wardmote.Evidence.Exhibits;

/// <summary>Numbers as people read them: "1,215", "38%", "£5,000", "8.2".</summary>
public static class NumberText
{
    /// <summary>Half goes away from zero, as partners round.</summary>
    public static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <param name="decimals">Places after the point, 0 to 6.</param>
    /// <param name="unit">"%" and "£" are written with the number; other units are for the heading.</param>
    public static string Of(decimal value, int decimals, string? unit = null)
    {
        var number = Math.Abs(Round(value, decimals)).ToString("#,##0" + (decimals > 0 ? "." + new string('0', decimals) : ""), CultureInfo.InvariantCulture);
        var sign = Round(value, decimals) < 0 ? "-" : "";
        return unit switch
        {
            "%" => $"{sign}{number}%",
            "£" => $"{sign}£{number}",
            _ => sign + number,
        };
    }
}
