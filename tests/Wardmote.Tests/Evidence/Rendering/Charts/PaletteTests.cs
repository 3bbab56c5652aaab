using Wardmote.Evidence.Rendering.Charts;

namespace Wardmote.Tests.Evidence.Rendering.Charts;

public class PaletteTests
{
    [Fact]
    public void Contrast_OfBlackAndWhite_IsTwentyOne() => Assert.Equal(21, Palette.Contrast("#000000", "#ffffff"), 6);

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    public void Colours_OfSeries_StandOutFromThePageAndFromTheirNeighbours(int series)
    {
        var colours = Enumerable.Range(0, series).Select(n => Palette.Colour(n, series)).ToList();
        Assert.All(colours, colour => Assert.True(Palette.Contrast(colour, Palette.White) >= 3, colour));
        Assert.All(colours.Zip(colours.Skip(1)), pair => Assert.True(Palette.Contrast(pair.First, pair.Second) >= 3, $"{pair}"));
    }

    [Fact]
    public void Series_InBlackAndWhite_DifferByPatternAndDash()
    {
        // Where two areas are as dark as each other, their patterns tell them apart.
        var areas = Enumerable.Range(0, 6).Select(n => Palette.Area(n, 6)).ToList();
        Assert.All(areas.SelectMany((a, i) => areas.Skip(i + 1).Select(b => (a, b))), pair =>
            Assert.True(pair.a.Pattern != pair.b.Pattern || Palette.Contrast(pair.a.Colour, pair.b.Colour) >= 3));
        Assert.Equal(6, Enumerable.Range(0, 6).Select(n => Palette.Line(n, 6).Dash).Distinct().Count());
    }

    [Fact]
    public void Text_OnAnyShade_IsReadable()
    {
        foreach (var colour in new[] { "#12436d", "#801650", "#28a197", "#f46a25", "#a285d1", "#3d3d3d" })
        {
            for (var share = 0.0; share <= 1; share += 0.05)
            {
                var shade = Palette.Tint(colour, share);
                Assert.True(Palette.Contrast(Palette.TextOn(shade), shade) >= 4.4, shade);
            }
        }

        Assert.True(Palette.Contrast(Palette.Quiet, Palette.White) >= 4.5);
    }
}
