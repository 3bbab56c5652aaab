namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>Upright bars on an axis from zero, a slot for each category.</summary>
internal sealed class ColumnPlot(Chart chart, Canvas canvas)
{
    private const double Height = 260;
    private const int Steps = 5;

    /// <summary>Under a bar below zero stands its number.</summary>
    private const double RoomForNumber = 14;

    public Scale Scale { get; private set; } = null!;

    public double Left { get; private set; }

    public double Slot { get; private set; }

    /// <summary>True where the names of categories fit under their columns.</summary>
    public static bool Fits(Chart chart, Canvas canvas) => CategoryAxis.FitsColumns(chart, (canvas.Width - 50) / chart.Categories.Count);

    /// <summary>Draws all but the bars; returns where the next thing under the plot may start.</summary>
    public double Draw(double y, decimal least, decimal most)
    {
        var top = y + 16;
        Scale = Scale.Of(Math.Min(0, least), Math.Max(0, most), Steps, chart.Decimals, top + Height, top);
        Left = ValueAxis.Width(chart, Scale);
        Slot = (canvas.Width - Left) / chart.Categories.Count;
        ValueAxis.Draw(canvas, chart, Scale, Left, canvas.Width);
        return CategoryAxis.UnderColumns(canvas, chart, Scale.From + (least < 0 ? RoomForNumber : 0), Left, Slot);
    }

    /// <summary>The bar from one value to another; part periods are set apart.</summary>
    public void Bar(int category, double x, double width, decimal from, decimal to, Fill fill)
    {
        var (y1, y2) = (Scale.At(from), Scale.At(to));
        Bars.Add(canvas, new RectMark(x, Math.Min(y1, y2), width, Math.Abs(y1 - y2), fill), chart.PartPeriods.Contains(category));
    }
}
