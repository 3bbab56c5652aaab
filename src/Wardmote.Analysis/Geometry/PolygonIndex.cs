namespace Wardmote.Analysis.Geometry;

/// <summary>
/// Finds which of many polygons a point lies in. A grid lies over all of them: most cells lie wholly inside one polygon and answer at
/// once, the others name the few polygons to ask.
/// <para>A point belongs to one polygon at most. Where several hold it, the first of them; on a side that two polygons share, the one to
/// the right of the side or above it; on a side with nothing beyond it, the polygon within. A point where there is no polygon, or
/// that is not a number, belongs to none (−1).</para>
/// </summary>
public sealed class PolygonIndex
{
    /// <summary>What a point outside all polygons gets.</summary>
    public const int Nowhere = -1;

    private const int CellsPerPolygon = 64;
    private const int FewestCells = 1 << 12;
    private const int MostCells = 1 << 22;
    private const int PointsAtOnce = 1 << 14;

    private readonly SlabbedPolygon[] polygons;
    private readonly CellGrid grid;
    private readonly int[] cellStarts;

    // Twice the polygon's number, plus one where the cell lies wholly inside it; of each cell in the order of the polygons.
    private readonly int[] entries;

    private PolygonIndex(IReadOnlyList<Polygon> shapes)
    {
        var bounds = shapes.Aggregate(Bounds.None, (all, shape) => all.With(shape.Bounds));
        grid = new(bounds, (int)Math.Clamp((long)shapes.Count * CellsPerPolygon, FewestCells, MostCells));
        polygons = new SlabbedPolygon[shapes.Count];
        var reached = new List<int>[shapes.Count];
        Parallel.For(0, shapes.Count, i =>
        {
            polygons[i] = new(shapes[i]);
            reached[i] = CoveredCells.Of(shapes[i], polygons[i], grid);
        });
        (cellStarts, entries) = ByCell(reached, grid.Columns * grid.Rows);
    }

    public int Count => polygons.Length;

    /// <param name="polygons">In the order in which a point that several hold is given to the first.</param>
    /// <exception cref="ArgumentException">There is no polygon.</exception>
    public static PolygonIndex Build(IReadOnlyList<Polygon> polygons)
    {
        ArgumentNullException.ThrowIfNull(polygons);
        return polygons.Count > 0 ? new(polygons) : throw new ArgumentException("An index needs at least one polygon.", nameof(polygons));
    }

    /// <summary>The position of the polygon in the list that the index was built from, or <see cref="Nowhere"/>.</summary>
    public int Locate(double x, double y)
    {
        var point = new Point(x, y);
        var cell = grid.CellOf(point);
        if (cell < 0)
        {
            return Nowhere;
        }

        var here = entries.AsSpan(cellStarts[cell]..cellStarts[cell + 1]);
        foreach (var entry in here)
        {
            if ((entry & 1) == 1 || polygons[entry >> 1].Holds(point))
            {
                return entry >> 1;
            }
        }

        foreach (var entry in here)
        {
            if (polygons[entry >> 1].CarriesOnBorder(point))
            {
                return entry >> 1;
            }
        }

        return Nowhere;
    }

    /// <summary>Many points on the calling thread; the result has as many places as there are points.</summary>
    /// <exception cref="ArgumentException">The three differ in length.</exception>
    public void Locate(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, Span<int> result)
    {
        CheckLengths(xs.Length, ys.Length, result.Length);
        for (var i = 0; i < xs.Length; i++)
        {
            result[i] = Locate(xs[i], ys[i]);
        }
    }

    /// <summary>Many points on all processors; the same answers as one by one.</summary>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public int[] LocateAll(ReadOnlyMemory<double> xs, ReadOnlyMemory<double> ys)
    {
        CheckLengths(xs.Length, ys.Length, xs.Length);
        var result = new int[xs.Length];
        Parallel.For(0, (xs.Length + PointsAtOnce - 1) / PointsAtOnce, part =>
        {
            var range = (part * PointsAtOnce)..Math.Min((part + 1) * PointsAtOnce, xs.Length);
            Locate(xs.Span[range], ys.Span[range], result.AsSpan(range));
        });
        return result;
    }

    private static void CheckLengths(int xs, int ys, int results)
    {
        if (xs != ys || xs != results)
        {
            throw new ArgumentException($"Points need as many x as y and as many places for results; there are {xs}, {ys} and {results}.");
        }
    }

    private static (int[] Starts, int[] Entries) ByCell(List<int>[] reached, int cells)
    {
        var starts = new int[cells + 1];
        foreach (var code in reached.SelectMany(codes => codes))
        {
            starts[(code >> 1) + 1]++;
        }

        for (var cell = 0; cell < cells; cell++)
        {
            starts[cell + 1] += starts[cell];
        }

        var entries = new int[starts[^1]];
        var next = starts.AsSpan(0, cells).ToArray();
        for (var polygon = 0; polygon < reached.Length; polygon++)
        {
            foreach (var code in reached[polygon])
            {
                entries[next[code >> 1]++] = polygon * 2 + (code & 1);
            }
        }

        return (starts, entries);
    }
}
