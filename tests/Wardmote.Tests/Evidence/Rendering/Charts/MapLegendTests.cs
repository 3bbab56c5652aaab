using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Charts;

namespace Wardmote.Tests.Evidence.Rendering.Charts;

/// <summary>Maps whose shades mean something other than groups of their figures.</summary>
public sealed class MapLegendTests
{
    private static readonly MapShade[] Shades = [new(MapShade.Hot, "hot spot"), new(MapShade.Plain, "no more than chance"), new(MapShade.Cold, "cold spot")];

    [Fact]
    public void Map_WithALegend_ShadesEachPlaceByItsMeaningAndSaysIt()
    {
        var marks = Draw(new MapLegend(Shades, [2, 0, null]));
        Assert.Equal([MapShade.Cold, MapShade.Hot, Palette.White], marks.OfType<AreaMark>().Select(a => a.Fill!.Colour));
        Assert.Equal(["West: 3, cold spot", "Middle: 9, hot spot", "East: 5"], marks.OfType<AreaMark>().Select(a => a.Title));
        Assert.Superset(new HashSet<string> { "hot spot", "no more than chance", "cold spot", "No figure", "Middle" }, marks.OfType<TextMark>().Select(t => t.Text).ToHashSet());
    }

    [Fact]
    public void Map_OfParts_HasNeitherNamesNorBordersBetweenThem()
    {
        var marks = Draw(new MapLegend(Shades, [0, 1, 2], Named: false));
        Assert.DoesNotContain("Middle", marks.OfType<TextMark>().Select(t => t.Text));
        Assert.DoesNotContain("No figure", marks.OfType<TextMark>().Select(t => t.Text));
        Assert.Equal(3, marks.OfType<AreaMark>().Count());
        Assert.All(marks.OfType<AreaMark>(), area => Assert.Null(area.Stroke));
    }

    [Fact]
    public void Shades_OfHotAndCold_StandOutFromTheGroundAndFromEachOther()
    {
        Assert.True(Palette.Contrast(MapShade.Hot, MapShade.Plain) >= 3);
        Assert.True(Palette.Contrast(MapShade.Cold, MapShade.Plain) >= 3);
    }

    private static IReadOnlyList<Mark> Draw(MapLegend legend) => [.. ChartRenderer.Draw(
        new Chart
        {
            Kind = ChartKind.Map,
            Description = "Map.",
            Categories = ["West", "Middle", "East"],
            Series = [new Series("Crimes", [3, 9, 5])],
            ValueTitle = "Crimes",
            Map = new ChartMap { Places = [Square(0), Square(1), Square(2)], Legend = legend },
        },
        ChartRenderer.Wide).Marks.SelectMany(mark => mark is GroupMark group ? group.Marks : [mark])];

    private static MapPlace Square(double x) => new([[new(x, 0), new(x + 1, 0), new(x + 1, 1), new(x, 1)]]);
}
