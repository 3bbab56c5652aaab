namespace Wardmote.Analysis.Hotspots;

/// <summary>
/// How much of a kernel that stands on a cell falls on the grid, 0 to 1: sums of the kernel over rectangles, from one table of
/// running sums.
/// </summary>
internal sealed class KernelShare
{
    private readonly double[,] sums;
    private readonly int reach;
    private readonly DensityGrid grid;

    public KernelShare(KernelShape kernel, DensityGrid grid)
    {
        this.grid = grid;
        reach = (int)Math.Ceiling(kernel.Reach);
        sums = new double[2 * reach + 2, 2 * reach + 2];
        for (var row = 0; row <= 2 * reach; row++)
        {
            for (var column = 0; column <= 2 * reach; column++)
            {
                sums[row + 1, column + 1] = sums[row, column + 1] + sums[row + 1, column] - sums[row, column] + kernel.At(column - reach, row - reach);
            }
        }
    }

    public double At(int column, int row)
    {
        var (left, right) = (reach - Math.Min(column, reach), reach + Math.Min(grid.Columns - 1 - column, reach) + 1);
        var (bottom, top) = (reach - Math.Min(row, reach), reach + Math.Min(grid.Rows - 1 - row, reach) + 1);
        return (sums[top, right] - sums[bottom, right] - sums[top, left] + sums[bottom, left]) / sums[2 * reach + 1, 2 * reach + 1];
    }
}
