using Wardmote.Analysis.Counts;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>Square cells over a stretch of map, numbered row by row from the lower left.</summary>
public sealed record DensityGrid
{
    /// <summary>A memory of 400 MB for one surface.</summary>
    private const int MostCells = 50_000_000;

    /// <param name="corner">The lower left.</param>
    /// <param name="cell">The side of a cell, in metres.</param>
    /// <exception cref="ArgumentException">The cell is not above nought, the corner no number, or there are no columns or rows, or too many.</exception>
    public DensityGrid(Point corner, double cell, int columns, int rows)
    {
        Cell = Require.Positive(cell, "The side of a cell", nameof(cell));
        if (!corner.IsFinite || columns < 1 || rows < 1 || (long)columns * rows > MostCells)
        {
            throw new ArgumentException($"A grid of {columns} × {rows} cells from ({corner.X}, {corner.Y}) cannot be drawn; it may have 1 to {MostCells} cells.");
        }

        (Corner, Columns, Rows) = (corner, columns, rows);
    }

    public Point Corner { get; }

    /// <summary>The side of a cell, in metres.</summary>
    public double Cell { get; }

    public int Columns { get; }

    public int Rows { get; }

    /// <summary>The least grid of such cells that covers the bounds.</summary>
    /// <exception cref="ArgumentException">The cell is not above nought, the bounds hold nothing, or there would be too many cells.</exception>
    public static DensityGrid Over(Bounds bounds, double cell)
    {
        Require.Positive(cell, "The side of a cell", nameof(cell));
        var (columns, rows) = (Math.Ceiling(bounds.Width / cell), Math.Ceiling(bounds.Height / cell));
        return columns is >= 0 and <= MostCells && rows is >= 0 and <= MostCells
            ? new(new(bounds.Left, bounds.Bottom), cell, Math.Max(1, (int)columns), Math.Max(1, (int)rows))
            : throw new ArgumentException("A grid needs bounds around something, and cells that are not too small for them.", nameof(bounds));
    }

    public Point CentreOf(int column, int row) => new(Corner.X + (column + 0.5) * Cell, Corner.Y + (row + 0.5) * Cell);
}
