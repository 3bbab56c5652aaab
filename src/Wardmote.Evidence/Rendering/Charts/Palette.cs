namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>
/// Colours that colour-blind readers tell apart, each at least 3:1 against white and against its neighbour in the order
/// (the categorical palette of the Government Analysis Function), with a pattern, dash and marker each for print in black and white.
/// </summary>
internal static class Palette
{
    public const string White = "#ffffff";
    public const string Ink = "#0b0c0c";
    public const string Quiet = "#484949";
    public const string Grid = "#d9dcde";

    private static readonly string[] Colours = ["#12436d", "#28a197", "#801650", "#f46a25", "#3d3d3d", "#a285d1"];
    private static readonly string[] Shades = ["#dbe9f5", "#a6c8e6", "#6aa3d0", "#2e6fa7", "#12436d"];
    private static readonly string[] TwoColours = ["#12436d", "#f46a25"];
    private static readonly Pattern[] Patterns = [Pattern.Solid, Pattern.Solid, Pattern.Rising, Pattern.Falling, Pattern.Dots, Pattern.Level];
    private static readonly string?[] Dashes = [null, "7 3", "2 3", "9 3 2 3", "12 4", "4 2 1 2"];

    public static string Colour(int series, int of) => of <= 2 ? TwoColours[series % 2] : Colours[series % Colours.Length];

    /// <summary>The area of one series; from the seventh on colours come again with the next pattern.</summary>
    public static Fill Area(int series, int of)
    {
        var colour = Colour(series, of);
        var pattern = of <= 2 ? Pattern.Solid : Patterns[(series + 2 * (series / Colours.Length)) % Patterns.Length];
        return new Fill(colour, pattern, TextOn(colour));
    }

    public static Stroke Line(int series, int of) => new(Colour(series, of), 2.5, Dashes[series % Dashes.Length]);

    /// <summary>Shades from few to many, each plainly darker than the one before, also in grey.</summary>
    /// <param name="shade">From 0, the lightest.</param>
    public static string Shade(int shade, int of) => of == 1 ? Shades[2] : Shades[(int)Math.Round(4.0 * shade / (of - 1))];

    /// <summary>Stands where there is no figure: neither few nor many.</summary>
    public static readonly Fill Missing = new(White, Pattern.Rising, "#8a8c8e");

    /// <summary>Black or white, whichever is read better on the colour.</summary>
    public static string TextOn(string colour) => Contrast(colour, White) >= Contrast(colour, Ink) ? White : Ink;

    /// <summary>The contrast ratio of WCAG 2.2, 1 to 21.</summary>
    public static double Contrast(string a, string b)
    {
        var (light, dark) = (Luminance(a), Luminance(b));
        return (Math.Max(light, dark) + 0.05) / (Math.Min(light, dark) + 0.05);
    }

    /// <summary>The colour mixed with white: 0 is white, 1 the colour itself.</summary>
    public static string Tint(string colour, double share)
    {
        Span<char> text = stackalloc char[7];
        text[0] = '#';
        for (var channel = 0; channel < 3; channel++)
        {
            var mixed = (int)Math.Round(255 + (Channel(colour, channel) - 255) * share);
            mixed.TryFormat(text[(1 + 2 * channel)..], out _, "x2", System.Globalization.CultureInfo.InvariantCulture);
        }

        return new string(text);
    }

    private static double Luminance(string colour) =>
        0.2126 * Linear(Channel(colour, 0)) + 0.7152 * Linear(Channel(colour, 1)) + 0.0722 * Linear(Channel(colour, 2));

    private static int Channel(string colour, int index) =>
        int.Parse(colour.AsSpan(1 + 2 * index, 2), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);

    private static double Linear(int channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
