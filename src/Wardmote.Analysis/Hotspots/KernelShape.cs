using System.Numerics;
using System.Runtime.InteropServices;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>One kernel at one bandwidth, both in cells.</summary>
internal sealed class KernelShape(Kernel kernel, double bandwidth)
{
    /// <summary>Beyond four standard deviations lies 0.03% of a normal distribution in the plane.</summary>
    private const double GaussianReach = 4;

    /// <summary>How far an event counts, in cells.</summary>
    public double Reach { get; } = kernel == Kernel.Quartic ? bandwidth : GaussianReach * bandwidth;

    private readonly double height = kernel == Kernel.Quartic
        ? 3 / (Math.PI * bandwidth * bandwidth)
        : 1 / (2 * Math.PI * bandwidth * bandwidth * (1 - Math.Exp(-GaussianReach * GaussianReach / 2)));

    /// <summary>The weight at a distance, per cell.</summary>
    public double At(double x, double y)
    {
        var square = (x * x + y * y) / (bandwidth * bandwidth);
        return x * x + y * y >= Reach * Reach ? 0 : height * (kernel == Kernel.Quartic ? (1 - square) * (1 - square) : Math.Exp(-square / 2));
    }

    /// <summary>Adds all events that reach some rows of a grid, in the order of the events.</summary>
    /// <param name="places">Sorted by height, in cells, the centre of the lower left cell being nought.</param>
    public void Spread(Point[] places, Span<double> rows, int columns, int firstRow)
    {
        var end = firstRow + rows.Length / columns;
        var across = new double[(int)(2 * Reach) + 2];
        for (var i = FirstAbove(places, firstRow - Reach); i < places.Length && places[i].Y < end - 1 + Reach; i++)
        {
            var place = places[i];
            var left = Math.Max(0, (int)Math.Ceiling(place.X - Reach));
            var right = Math.Min(columns - 1, (int)Math.Floor(place.X + Reach));
            if (left > right)
            {
                continue;
            }

            FillAcross(across, place.X, left, right);
            var bottom = Math.Max(firstRow, (int)Math.Ceiling(place.Y - Reach));
            var top = Math.Min(end - 1, (int)Math.Floor(place.Y + Reach));
            for (var row = bottom; row <= top; row++)
            {
                AddRow(rows.Slice((row - firstRow) * columns, columns), across, place.X, left, right, row - place.Y);
            }
        }
    }

    /// <summary>What depends on the column alone: squares for the quartic, the normal curve for the Gaussian.</summary>
    private void FillAcross(double[] across, double x, int left, int right)
    {
        for (var column = left; column <= right; column++)
        {
            var square = (column - x) * (column - x) / (bandwidth * bandwidth);
            across[column - left] = kernel == Kernel.Quartic ? square : height * Math.Exp(-square / 2);
        }
    }

    private void AddRow(Span<double> row, double[] across, double x, int left, int right, double up)
    {
        var half = Math.Sqrt(Math.Max(0, Reach * Reach - up * up));
        var from = Math.Max(left, (int)Math.Ceiling(x - half));
        var to = Math.Min(right, (int)Math.Floor(x + half));
        if (from > to)
        {
            return;
        }

        var target = row.Slice(from, to - from + 1);
        var part = across.AsSpan(from - left, target.Length);
        var square = up * up / (bandwidth * bandwidth);
        if (kernel == Kernel.Quartic)
        {
            AddQuartic(target, part, 1 - square, height);
        }
        else
        {
            AddScaled(target, part, Math.Exp(-square / 2));
        }
    }

    private static void AddQuartic(Span<double> target, ReadOnlySpan<double> squares, double rest, double height)
    {
        var whole = MemoryMarshal.Cast<double, Vector<double>>(target);
        var squaresWhole = MemoryMarshal.Cast<double, Vector<double>>(squares);
        var (rests, heights) = (new Vector<double>(rest), new Vector<double>(height));
        for (var i = 0; i < whole.Length; i++)
        {
            var term = rests - squaresWhole[i];
            whole[i] += heights * (term * term);
        }

        for (var i = whole.Length * Vector<double>.Count; i < target.Length; i++)
        {
            var term = rest - squares[i];
            target[i] += height * (term * term);
        }
    }

    private static void AddScaled(Span<double> target, ReadOnlySpan<double> across, double scale)
    {
        var whole = MemoryMarshal.Cast<double, Vector<double>>(target);
        var acrossWhole = MemoryMarshal.Cast<double, Vector<double>>(across);
        var scales = new Vector<double>(scale);
        for (var i = 0; i < whole.Length; i++)
        {
            whole[i] += scales * acrossWhole[i];
        }

        for (var i = whole.Length * Vector<double>.Count; i < target.Length; i++)
        {
            target[i] += scale * across[i];
        }
    }

    private static int FirstAbove(Point[] places, double y)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].Y > y ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
