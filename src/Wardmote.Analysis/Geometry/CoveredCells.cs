namespace Wardmote.Analysis.Geometry;

/// <summary>The cells of a grid that a polygon reaches: those that its border runs through, and those that lie wholly inside.</summary>
internal static class CoveredCells
{
    /// <summary>The border is drawn thicker by this share of a cell on every side, so that rounding never leaves out a cell that it runs through.</summary>
    private const double Margin = 1e-6;

    /// <summary>Each reached cell once, as twice its number, plus one where it lies wholly inside.</summary>
    public static List<int> Of(Polygon polygon, SlabbedPolygon test, CellGrid grid)
    {
        var bounds = polygon.Bounds;
        var (firstColumn, lastColumn) = (Math.Max(0, grid.Column(bounds.Left) - 1), Math.Min(grid.Columns - 1, grid.Column(bounds.Right) + 1));
        var (firstRow, lastRow) = (Math.Max(0, grid.Row(bounds.Bottom) - 1), Math.Min(grid.Rows - 1, grid.Row(bounds.Top) + 1));
        var box = new Box(grid, firstColumn, firstRow, lastColumn - firstColumn + 1, lastRow - firstRow + 1);
        for (var ring = 0; ring < polygon.Rings; ring++)
        {
            var points = polygon.Ring(ring);
            for (var i = 1; i < points.Length; i++)
            {
                box.Draw(points[i - 1], points[i]);
            }
        }

        return box.Reached(test);
    }

    private sealed class Box(CellGrid grid, int firstColumn, int firstRow, int columns, int rows)
    {
        private readonly bool[] border = new bool[columns * rows];

        public void Draw(Point from, Point to)
        {
            var (low, high) = from.Y < to.Y ? (from, to) : (to, from);
            var (marginX, marginY) = (grid.CellWidth * Margin, grid.CellHeight * Margin);
            var lastRow = Row(high.Y + marginY);
            for (var row = Row(low.Y - marginY); row <= lastRow; row++)
            {
                var bottom = grid.BottomOf(firstRow + row);
                var (a, b) = (At(low, high, bottom - marginY), At(low, high, bottom + grid.CellHeight + marginY));
                if (low.Y == high.Y)
                {
                    (a, b) = (low.X, high.X);
                }

                var last = Column(Math.Max(a, b) + marginX);
                for (var column = Column(Math.Min(a, b) - marginX); column <= last; column++)
                {
                    border[row * columns + column] = true;
                }
            }
        }

        /// <summary>Between two borders a row of cells lies all inside or all outside, so one cell is asked for all of them.</summary>
        public List<int> Reached(SlabbedPolygon test)
        {
            var cells = new List<int>();
            for (var row = 0; row < rows; row++)
            {
                bool? inside = null;
                for (var column = 0; column < columns; column++)
                {
                    var cell = grid.Cell(firstColumn + column, firstRow + row);
                    if (border[row * columns + column])
                    {
                        cells.Add(cell * 2);
                        inside = null;
                    }
                    else if (inside ??= test.Holds(grid.CentreOf(firstColumn + column, firstRow + row)))
                    {
                        cells.Add(cell * 2 + 1);
                    }
                }
            }

            return cells;
        }

        private static double At(Point low, Point high, double y) =>
            low.X + Math.Clamp((y - low.Y) / (high.Y - low.Y), 0, 1) * (high.X - low.X);

        private int Row(double y) => Math.Clamp((int)Math.Floor((y - grid.BottomOf(firstRow)) / grid.CellHeight), 0, rows - 1);

        private int Column(double x) => Math.Clamp((int)Math.Floor((x - grid.LeftOf(firstColumn)) / grid.CellWidth), 0, columns - 1);
    }
}
