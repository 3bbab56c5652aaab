using System.Globalization;
using System.Xml.Linq;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Charts;

namespace Wardmote.Tests.Evidence.Rendering.Charts;

public class ChartRendererTests
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    [Fact]
    public void Svg_OfEveryKind_IsNamedAndDescribedAndHasRealText()
    {
        foreach (var exhibit in Some.Document().Exhibits.Where(exhibit => exhibit.Chart is not null))
        {
            var svg = XElement.Parse(ChartRenderer.Svg(exhibit.Chart!, exhibit.Id, exhibit.Caption));
            Assert.Equal("img", svg.Attribute("role")!.Value);
            var named = svg.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => svg.Elements().Single(e => (string?)e.Attribute("id") == id).Value);
            Assert.Equal([exhibit.Caption, exhibit.Chart!.Description], named);
            Assert.NotEmpty(svg.Descendants(Ns + "text"));
            Assert.All(svg.Descendants().Attributes("id"), id => Assert.StartsWith(exhibit.Id + "-", id.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Svg_OfTheSameChart_IsTheSameText() =>
        Assert.Equal(ChartRenderer.Svg(Some.AssaultsByMonth(1, "Figure 1").Chart!, "x", "x"), ChartRenderer.Svg(Some.AssaultsByMonth(1, "Figure 1").Chart!, "x", "x"));

    [Fact]
    public void Svg_WithHostileWords_KeepsThemAsText()
    {
        var chart = Some.FiresByKind(1, "Figure 1").Chart! with { Categories = ["<script>&\"'", "\u0001bell", "🚒", "a", "b", "c"], Description = "]]></desc>" };
        var svg = XElement.Parse(ChartRenderer.Svg(chart, "x", "<b>"));
        Assert.Contains("<script>&\"'", svg.Descendants(Ns + "text").Select(text => text.Value));
        Assert.Contains("\uFFFDbell", svg.Descendants(Ns + "text").Select(text => text.Value));
        Assert.Contains("🚒", svg.Descendants(Ns + "text").Select(text => text.Value));
        Assert.Empty(svg.Descendants("script"));
    }

    [Fact]
    public void Bars_OfAnyLength_StartAtZeroAndAreAsLongAsTheirFigures()
    {
        var bars = ChartRenderer.Draw(Some.FiresByKind(1, "Figure 1").Chart!, ChartRenderer.Wide).Marks.OfType<RectMark>().ToList();
        Assert.Single(bars.Select(bar => Math.Round(bar.X, 6)).Distinct());
        Assert.Equal(143.0 / 88, bars[0].Width / bars[1].Width, 6);
    }

    [Fact]
    public void Line_WithAFigureMissing_HasAGapThere()
    {
        var lines = ChartRenderer.Draw(Some.AssaultsByMonth(1, "Figure 1").Chart!, ChartRenderer.Wide).Marks.OfType<PolylineMark>().ToList();
        Assert.Equal([20, 38, 59, 59], lines.Select(line => line.Points.Count));
        Assert.Equal(3, lines.Select(line => line.Stroke.Dash).Distinct().Count());
    }

    [Fact]
    public void PartPeriod_OnALine_IsHollowAndSaid()
    {
        var scene = ChartRenderer.Draw(Some.AssaultsByMonth(1, "Figure 1").Chart!, ChartRenderer.Wide);
        Assert.Single(scene.Marks.OfType<CircleMark>(), circle => circle.Fill.Colour == Palette.White);
        Assert.Contains(scene.Marks.OfType<TextMark>(), text => text.Text.StartsWith("Hollow points", StringComparison.Ordinal));
    }

    [Fact]
    public void PartPeriod_OfBars_IsPaleAndDashedAndSaid()
    {
        var scene = ChartRenderer.Draw(Some.OffencesByYear(1, "Figure 1").Chart!, ChartRenderer.Wide);
        Assert.Equal(5, scene.Marks.OfType<RectMark>().Count(rect => rect.Stroke?.Dash is not null));
        Assert.Contains(scene.Marks.OfType<TextMark>(), text => text.Text.StartsWith("Pale bars", StringComparison.Ordinal));
    }

    [Fact]
    public void Line_FarFromZero_SaysWhereItsAxisStarts()
    {
        var chart = Some.FiresByKind(1, "Figure 1").Chart! with { Kind = ChartKind.Line, Series = [new Series("a", [500, 520, 540, 530, 510, 515])] };
        var words = ChartRenderer.Draw(chart, ChartRenderer.Wide).Marks.OfType<TextMark>().Select(text => text.Text);
        Assert.Contains("The axis starts at 500, not at 0.", words);
    }

    [Fact]
    public void Heat_OnANarrowPage_IsTurnedSoThatItsNumbersFit()
    {
        var chart = Some.ArrivalsByHour(1, "Figure 1").Chart!;
        var words = ChartRenderer.Draw(chart, ChartRenderer.Narrow).Marks.OfType<TextMark>().Select(text => text.Text).ToList();
        Assert.Contains("Mon", words);
        var numbers = chart.Series.Sum(series => series.Values.Count);
        Assert.True(words.Count(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _)) >= numbers);
    }

    [Fact]
    public void Heat_OfHoursThatDoNotFit_IsHeadedByWholeNumbers()
    {
        var chart = Some.ArrivalsByHour(1, "Figure 1").Chart! with { Categories = [.. Enumerable.Range(0, 24).Select(hour => $"{hour:00}:00")] };
        var words = ChartRenderer.Draw(chart, ChartRenderer.Wide).Marks.OfType<TextMark>().Select(text => text.Text).ToList();
        Assert.Superset(new HashSet<string> { "00", "09", "23" }, words.ToHashSet());
        Assert.DoesNotContain(words, word => word.EndsWith(':'));
    }

    [Fact]
    public void Png_OfEveryKind_IsAPictureOfThatSize()
    {
        foreach (var chart in Some.Document().Exhibits.Select(exhibit => exhibit.Chart).OfType<Chart>())
        {
            using var picture = SkiaSharp.SKBitmap.Decode(ChartRenderer.Png(chart, scale: 1));
            Assert.Equal(640, picture.Width);
            Assert.NotEmpty(picture.Pixels.Distinct().Skip(4));
        }
    }

    [Fact]
    public void Chart_WithValuesMissing_IsRefusedByName()
    {
        var chart = Some.FiresByKind(1, "Figure 1").Chart! with { Series = [new Series("Short", [1])] };
        var error = Assert.Throws<ArgumentException>(() => ChartRenderer.Svg(chart, "x", "x"));
        Assert.Contains("'Short' has 1 values for 6 categories", error.Message, StringComparison.Ordinal);
    }
}
