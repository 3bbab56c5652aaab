using System.Runtime.InteropServices;

namespace Wardmote.Analysis.Geometry;

/// <summary>A number for every place where borders have a point; points of one place have one number, whichever areas they belong to.</summary>
internal sealed class VertexNumbers
{
    private readonly int[] numbers;
    private readonly int[] starts;

    private VertexNumbers(int[] numbers, int[] starts, int count) => (this.numbers, this.starts, Count) = (numbers, starts, count);

    /// <summary>Numbers run from nought to below this.</summary>
    public int Count { get; }

    /// <summary>Of every point of one area, as they stand in <see cref="Polygon.Points"/>.</summary>
    public ReadOnlyMemory<int> this[int polygon] => numbers.AsMemory(starts[polygon]..starts[polygon + 1]);

    /// <param name="tolerance">Points no farther apart than this are one place, and so are points joined by a chain of such.</param>
    public static VertexNumbers Of(IReadOnlyList<Polygon> polygons, double tolerance)
    {
        ArgumentNullException.ThrowIfNull(polygons);
        Counts.Require.Count(tolerance, "The tolerance", nameof(tolerance));
        var starts = new int[polygons.Count + 1];
        for (var i = 0; i < polygons.Count; i++)
        {
            starts[i + 1] = starts[i] + polygons[i].Points.Length;
        }

        var (numbers, places) = (new int[starts[^1]], new Dictionary<Point, int>(starts[^1] / 2));
        for (var i = 0; i < polygons.Count; i++)
        {
            var at = starts[i];
            foreach (var point in polygons[i].Points)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(places, point, out var known);
                numbers[at++] = known ? number : number = places.Count - 1;
            }
        }

        if (tolerance > 0)
        {
            Join(numbers, [.. places.Keys], tolerance);
        }

        return new(numbers, starts, places.Count);
    }

    private static void Join(int[] numbers, Point[] places, double tolerance)
    {
        var joined = Enumerable.Range(0, places.Length).ToArray();
        foreach (var (one, other, _) in ClosePairs.Within(tolerance, places, int.MaxValue, DistanceKind.StraightLine))
        {
            var (a, b) = (Root(joined, one), Root(joined, other));
            joined[Math.Max(a, b)] = Math.Min(a, b);
        }

        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Root(joined, numbers[i]);
        }
    }

    private static int Root(int[] joined, int number)
    {
        while (joined[number] != number)
        {
            number = joined[number] = joined[joined[number]];
        }

        return number;
    }
}
