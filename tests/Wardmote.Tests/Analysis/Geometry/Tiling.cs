using CsCheck;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Tests.Analysis.Geometry;

/// <summary>A rectangle cut into crooked tiles that share their sides point for point, as wards do.</summary>
internal sealed record Tiling(IReadOnlyList<Polygon> Tiles, int Columns, IReadOnlyList<Point> Points, IReadOnlyList<Point> Interior)
{
    /// <summary>Tilings of many sizes; tiles are ten units wide and high.</summary>
    public static readonly Gen<Tiling> Any =
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 12], Gen.Int[0, 6], Gen.Int).Select((columns, rows, bends, seed) => Of(new Random(seed), columns, rows, bends));

    /// <param name="bends">Points between two corners.</param>
    public static Tiling Of(Random random, int columns, int rows, int bends)
    {
        var corners = new Point[columns + 1, rows + 1];
        for (var i = 0; i <= columns; i++)
        {
            for (var j = 0; j <= rows; j++)
            {
                corners[i, j] = new(i * 10 + Shift(random, i, columns), j * 10 + Shift(random, j, rows));
            }
        }

        var across = Sides(columns, rows + 1, (i, j) => Side(random, corners[i, j], corners[i + 1, j], j % rows == 0 ? 0 : bends));
        var up = Sides(columns + 1, rows, (i, j) => Side(random, corners[i, j], corners[i, j + 1], i % columns == 0 ? 0 : bends));
        var tiles = new List<Polygon>();
        for (var j = 0; j < rows; j++)
        {
            for (var i = 0; i < columns; i++)
            {
                tiles.Add(Polygon.Of([.. across[i, j], .. up[i + 1, j], corners[i + 1, j + 1], .. across[i, j + 1].Skip(1).Reverse(), corners[i, j + 1], .. up[i, j].Skip(1).Reverse()]));
            }
        }

        List<Point> interior = [.. Enumerable.Range(0, 60).Select(_ => new Point(random.NextDouble() * columns * 10, random.NextDouble() * rows * 10))];
        List<Point> awkward = [.. interior.Take(30).Zip(tiles.SelectMany(t => t.Points.ToArray()), (p, vertex) => p with { Y = vertex.Y })];
        return new(tiles, columns, [.. tiles.SelectMany(t => t.Points.ToArray()).Take(300), .. awkward, .. interior], interior);
    }

    private static double Shift(Random random, int position, int last) => position % last == 0 ? 0 : random.NextDouble() * 5 - 2.5;

    private static List<Point> Side(Random random, Point from, Point to, int bends) =>
    [
        from,
        .. Enumerable.Range(1, bends).Select(k => (double)k / (bends + 1))
            .Select(t => new Point(from.X + t * (to.X - from.X) + random.NextDouble() * 0.5, from.Y + t * (to.Y - from.Y) + random.NextDouble() * 0.5)),
    ];

    private static List<Point>[,] Sides(int columns, int rows, Func<int, int, List<Point>> side)
    {
        var sides = new List<Point>[columns, rows];
        for (var i = 0; i < columns; i++)
        {
            for (var j = 0; j < rows; j++)
            {
                sides[i, j] = side(i, j);
            }
        }

        return sides;
    }
}
