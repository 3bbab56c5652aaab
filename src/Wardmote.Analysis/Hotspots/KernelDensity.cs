using Wardmote.Analysis.Counts;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>
/// How densely events lie, as a smooth surface: each event is spread out around its place, and the spreads are added up. It draws where
/// events are, not whether that is more than chance; two surfaces compare only where bandwidth and kernel are the same.
/// Source: B. W. Silverman (1986), Density Estimation for Statistics and Data Analysis, chapter 4.
/// </summary>
public sealed record KernelDensity
{
    private KernelDensity()
    {
    }

    public required DensityGrid Grid { get; init; }

    public required KernelDensityOptions Options { get; init; }

    /// <summary>Events per square kilometre at the centre of each cell, row by row from the lower left.</summary>
    public required IReadOnlyList<double> PerSquareKilometre { get; init; }

    /// <param name="places">In metres; places beyond the grid are taken into account as far as they reach it.</param>
    /// <exception cref="ArgumentException">The bandwidth is not above nought, or a place is not a number.</exception>
    public static KernelDensity Of(IReadOnlyList<Point> places, DensityGrid grid, KernelDensityOptions options)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(options);
        Require.Positive(options.Bandwidth, "The bandwidth", nameof(options));
        if (places.Any(p => !p.IsFinite))
        {
            throw new ArgumentException("A point without a place on the map has no density; leave it out.", nameof(places));
        }

        // Cells are the unit of length from here on.
        var kernel = new KernelShape(options.Kernel, options.Bandwidth / grid.Cell);
        Point[] scaled = [.. places.Select(p => new Point((p.X - grid.Corner.X) / grid.Cell - 0.5, (p.Y - grid.Corner.Y) / grid.Cell - 0.5))
            .Where(p => p.X > -kernel.Reach && p.X < grid.Columns - 1 + kernel.Reach && p.Y > -kernel.Reach && p.Y < grid.Rows - 1 + kernel.Reach)
            .OrderBy(p => p.Y).ThenBy(p => p.X)];
        var values = new double[grid.Columns * grid.Rows];
        var bandHeight = Math.Max(32, (int)Math.Min(grid.Rows, 2 * kernel.Reach));
        Parallel.For(0, (grid.Rows + bandHeight - 1) / bandHeight, band =>
        {
            var (first, end) = (band * bandHeight, Math.Min((band + 1) * bandHeight, grid.Rows));
            kernel.Spread(scaled, values.AsSpan((first * grid.Columns)..(end * grid.Columns)), grid.Columns, first);
        });

        var perSquareKilometre = 1e6 / (grid.Cell * grid.Cell);
        var rim = options.Edge == EdgeCorrection.Rim ? new KernelShare(kernel, grid) : null;
        Parallel.For(0, grid.Rows, row =>
        {
            for (var column = 0; column < grid.Columns; column++)
            {
                values[row * grid.Columns + column] *= perSquareKilometre / (rim?.At(column, row) ?? 1);
            }
        });
        return new() { Grid = grid, Options = options, PerSquareKilometre = values };
    }
}
