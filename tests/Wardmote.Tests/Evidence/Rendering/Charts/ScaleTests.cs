using CsCheck;
using Wardmote.Evidence.Rendering.Charts;

namespace Wardmote.Tests.Evidence.Rendering.Charts;

public class ScaleTests
{
    [Fact]
    public void Ticks_OfAnyRange_HoldItInRoundSteps() =>
        Gen.Select(Gen.Int[-1_000_000, 1_000_000], Gen.Int[0, 2_000_000], Gen.Int[0, 3]).Sample((from, length, decimals) =>
        {
            var unit = 1m / (decimal)Math.Pow(10, decimals);
            var (min, max) = (from * unit, (from + length) * unit);
            var scale = Scale.Of(min, max, 5, decimals, 0, 100);
            var step = scale.Ticks[1] - scale.Ticks[0];
            Assert.True(scale.Min <= min && max <= scale.Max);
            Assert.InRange(scale.Ticks.Count, 2, 8);
            Assert.True(step >= unit);
            Assert.Contains(step.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture).Trim('0', '.'), new[] { "1", "2", "5" });
            Assert.All(scale.Ticks, tick => Assert.Equal(0, tick % step));
        });

    [Fact]
    public void Place_OfAValue_IsInProportion()
    {
        var scale = Scale.Of(0, 100, 5, 0, from: 300, to: 100);
        Assert.Equal(300, scale.At(0));
        Assert.Equal(200, scale.At(50));
        Assert.Equal(100, scale.At(100));
    }
}
