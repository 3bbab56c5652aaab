using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Charts;

namespace Wardmote.Tests.Evidence.Rendering.Charts;

/// <summary>What must hold of every drawing, whatever the chart.</summary>
public class SceneTests
{
    public static TheoryData<string, double> All => Drawings.All();

    [Theory]
    [MemberData(nameof(All))]
    public void Marks_OfAnyChart_StayWithinTheDrawing(string name, double width)
    {
        var scene = ChartRenderer.Draw(Drawings.Chart(name), width);
        Assert.All(scene.Marks.SelectMany(Corners), point =>
        {
            Assert.InRange(point.X, -1, scene.Width + 1);
            Assert.InRange(point.Y, -1, scene.Height + 1);
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Words_OfAnyChart_DoNotLieOverOneAnother(string name, double width)
    {
        var boxes = ChartRenderer.Draw(Drawings.Chart(name), width).Marks.SelectMany(mark => mark is GroupMark group ? group.Marks : [mark]).OfType<TextMark>().Where(text => text.Text.Length > 0).Select(text => (text.Text, Box: Box(text))).ToList();
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = i + 1; j < boxes.Count; j++)
            {
                var (a, b) = (boxes[i].Box, boxes[j].Box);
                var apart = a.Right <= b.Left || b.Right <= a.Left || a.Bottom <= b.Top || b.Bottom <= a.Top;
                Assert.True(apart, $"'{boxes[i].Text}' and '{boxes[j].Text}' overlap");
            }
        }
    }

    private static IEnumerable<Point> Corners(Mark mark) => mark switch
    {
        LineMark line => [new Point(line.X1, line.Y1), new Point(line.X2, line.Y2)],
        PolylineMark line => line.Points,
        PathMark path => path.Points,
        GroupMark group => group.Marks.SelectMany(Corners),
        AreaMark area => area.Rings.SelectMany(ring => ring),
        CircleMark circle => [new Point(circle.Centre.X - circle.Radius, circle.Centre.Y - circle.Radius), new Point(circle.Centre.X + circle.Radius, circle.Centre.Y + circle.Radius)],
        RectMark rect => [new Point(rect.X, rect.Y), new Point(rect.X + rect.Width, rect.Y + rect.Height)],
        TextMark text => [new Point(Box(text).Left, Box(text).Top), new Point(Box(text).Right, Box(text).Bottom)],
        _ => [],
    };

    /// <summary>The room that letters take: from about the height of a digit to the base line.</summary>
    private static (double Left, double Top, double Right, double Bottom) Box(TextMark text)
    {
        var width = TextWidth.Of(text.Text, text.Style.Size, text.Style.Bold);
        var left = text.Style.Anchor switch { Anchor.Middle => text.X - width / 2, Anchor.End => text.X - width, _ => text.X };
        return (left, text.Y - 0.7 * text.Style.Size, left + width, text.Y);
    }
}
