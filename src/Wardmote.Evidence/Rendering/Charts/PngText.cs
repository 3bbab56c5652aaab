using SkiaSharp;

namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>Letters in the picture, from the fonts that the machine has; none where it has none at all.</summary>
internal static class PngText
{
    // Arial and those made to its widths come first, so that letters stand where the drawing expects them.
    private static readonly string[] Families = ["Arial", "Liberation Sans", "Helvetica", "Arimo", "Nimbus Sans", "DejaVu Sans"];
    private static readonly string[] RegularFiles = ["arial.ttf", "LiberationSans-Regular.ttf", "Arimo-Regular.ttf", "NimbusSans-Regular.otf", "DejaVuSans.ttf"];
    private static readonly string[] BoldFiles = ["arialbd.ttf", "LiberationSans-Bold.ttf", "Arimo-Bold.ttf", "NimbusSans-Bold.otf", "DejaVuSans-Bold.ttf"];

    private static readonly Lazy<SKTypeface> Regular = new(() => Find(SKFontStyle.Normal, RegularFiles));
    private static readonly Lazy<SKTypeface> Bold = new(() => Find(SKFontStyle.Bold, BoldFiles));

    public static void Draw(SKCanvas canvas, TextMark text)
    {
        // Unhinted, so that a line of letters is as wide as the metrics that the drawing was laid out with.
        using var font = new SKFont((text.Style.Bold ? Bold : Regular).Value, (float)text.Style.Size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        using var paint = PngWriter.Paint(text.Style.Colour);
        var align = text.Style.Anchor switch { Anchor.Middle => SKTextAlign.Center, Anchor.End => SKTextAlign.Right, _ => SKTextAlign.Left };
        canvas.DrawText(PlainText.Clean(text.Text), (float)text.X, (float)text.Y, align, font, paint);
    }

    /// <summary>The Skia used on Linux is built without fontconfig and lists no fonts; their files are looked for instead.</summary>
    private static SKTypeface Find(SKFontStyle style, string[] files)
    {
        var fonts = SKFontManager.Default;
        var family = Families.FirstOrDefault(name => fonts.FontFamilies.Contains(name, StringComparer.OrdinalIgnoreCase));
        return (family is null ? FromFile(files) : fonts.MatchFamily(family, style)) ?? SKTypeface.Default;
    }

    private static SKTypeface? FromFile(string[] files)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] folders = ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".fonts"), Path.Combine(home, ".local/share/fonts")];
        var here = folders.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
            .GroupBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key!, same => same.First(), StringComparer.OrdinalIgnoreCase);
        return files.Where(here.ContainsKey).Select(file => SKTypeface.FromFile(here[file])).FirstOrDefault(typeface => typeface is not null);
    }
}
