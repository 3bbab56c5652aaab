namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>What all bars have in common.</summary>
internal static class Bars
{
    public static void Add(Canvas canvas, RectMark bar, bool part)
    {
        if (bar.Width <= 0 || bar.Height <= 0 || bar.Fill is null)
        {
            return;
        }

        var (fill, stroke) = part ? PartPeriod.Area(bar.Fill) : (bar.Fill, null);
        canvas.Add(bar with { Fill = fill, Stroke = stroke });
    }

    /// <summary>The number inside its piece of a bar, on plain colour so that a pattern does not run through it; left out where it does not fit.</summary>
    public static void NumberInside(Canvas canvas, double x, double y, double width, double height, string text, Fill fill, bool part)
    {
        var needs = TextWidth.Of(text, Canvas.SmallSize);
        if (needs + 4 > width || Canvas.SmallSize + 3 > height)
        {
            return;
        }

        var under = part ? PartPeriod.Area(fill).Fill.Colour : fill.Colour;
        var (middle, centre) = (x + width / 2, y + height / 2);
        if (!part && fill.Pattern != Pattern.Solid)
        {
            canvas.Add(new RectMark(middle - needs / 2 - 2, centre - 7, needs + 4, 14, new Fill(under)));
        }

        canvas.Text(middle, centre + Canvas.SmallSize * 0.36, text, new TextStyle(Canvas.SmallSize, Palette.TextOn(under), Anchor.Middle));
    }
}
