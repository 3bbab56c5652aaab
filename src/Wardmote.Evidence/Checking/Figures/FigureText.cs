using System.Globalization;

namespace Wardmote.Evidence.Checking.Figures;

/// <summary>Figures as messages print them.</summary>
internal static class FigureText
{
    public static string Written(Figure figure) => Written(figure.Value) + (figure.IsPercent ? "%" : "");

    public static string Written(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>Rounded to so many places after the point.</summary>
    public static string Written(decimal value, int places) => Math.Round(value, places, MidpointRounding.AwayFromZero).ToString("#,0" + (places > 0 ? "." + new string('0', places) : ""), CultureInfo.InvariantCulture);
}
