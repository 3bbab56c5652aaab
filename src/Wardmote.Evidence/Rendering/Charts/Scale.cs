namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>From values to places along an axis, with round ticks that hold all values between them.</summary>
internal sealed record Scale(IReadOnlyList<decimal> Ticks, double From, double To)
{
    public decimal Min => Ticks[0];

    public decimal Max => Ticks[^1];

    public double At(decimal value) => From + (double)((value - Min) / (Max - Min)) * (To - From);

    /// <param name="about">How many steps there should be, more or less.</param>
    /// <param name="decimals">Places after the point that the values have; ticks have no more.</param>
    public static Scale Of(decimal min, decimal max, int about, int decimals, double from, double to)
    {
        var step = Step((max - min) / about, Power(-decimals));
        var ticks = new List<decimal>();
        for (var tick = Math.Floor(min / step) * step; ; tick += step)
        {
            ticks.Add(tick);
            if (tick >= max && ticks.Count > 1)
            {
                return new Scale(ticks, from, to);
            }
        }
    }

    /// <summary>The least of 1, 2 and 5 times a power of ten that is as large as asked, but never finer than the values are.</summary>
    private static decimal Step(decimal atLeast, decimal finest)
    {
        var step = finest;
        for (var i = 0; step < atLeast; i++)
        {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }

        return step;
    }

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < Math.Abs(exponent); i++)
        {
            power = exponent < 0 ? power / 10 : power * 10;
        }

        return power;
    }
}
