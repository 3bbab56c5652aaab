namespace Wardmote.Analysis.Geometry;

/// <summary>Equal rectangular cells laid over a stretch of map, numbered row by row from the lower left.</summary>
internal sealed class CellGrid
{
    private readonly Bounds bounds;
    private readonly double columnsPerUnit;
    private readonly double rowsPerUnit;

    /// <param name="bounds">Not empty.</param>
    /// <param name="cells">About how many cells are wanted; at least one.</param>
    public CellGrid(Bounds bounds, int cells)
    {
        this.bounds = bounds;
        var side = Math.Sqrt(Math.Max(bounds.Width, double.Epsilon) * Math.Max(bounds.Height, double.Epsilon) / cells);
        Columns = (int)Math.Clamp(bounds.Width / side, 1, cells);
        Rows = (int)Math.Clamp(bounds.Height / side, 1, cells);
        columnsPerUnit = bounds.Width > 0 ? Columns / bounds.Width : 0;
        rowsPerUnit = bounds.Height > 0 ? Rows / bounds.Height : 0;
    }

    public int Columns { get; }

    public int Rows { get; }

    public double CellWidth => bounds.Width / Columns;

    public double CellHeight => bounds.Height / Rows;

    /// <summary>The cell that a point lies in, or −1 where it lies outside the grid.</summary>
    public int CellOf(Point point) => bounds.Holds(point) ? Cell(Column(point.X), Row(point.Y)) : -1;

    public int Cell(int column, int row) => row * Columns + column;

    /// <summary>Of a place within the grid.</summary>
    public int Column(double x) => Math.Min((int)((x - bounds.Left) * columnsPerUnit), Columns - 1);

    /// <summary>Of a place within the grid.</summary>
    public int Row(double y) => Math.Min((int)((y - bounds.Bottom) * rowsPerUnit), Rows - 1);

    public double LeftOf(int column) => bounds.Left + column * CellWidth;

    public double BottomOf(int row) => bounds.Bottom + row * CellHeight;

    public Point CentreOf(int column, int row) => new(bounds.Left + (column + 0.5) * CellWidth, bounds.Bottom + (row + 0.5) * CellHeight);
}
