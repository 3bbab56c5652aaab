using CsCheck;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;

namespace Wardmote.Tests.Analysis.Hotspots;

public sealed class KernelDensityTests
{
    private static readonly DensityGrid Grid = new(new(1000, 2000), 50, 40, 90);

    [Theory]
    [InlineData(Kernel.Quartic, 180)]
    [InlineData(Kernel.Quartic, 20)]
    [InlineData(Kernel.Gaussian, 70)]
    public void Of_SomeEvents_AgreesWithAddingUpEveryKernelAtEveryCell(Kernel kernel, double bandwidth)
    {
        var places = Places(1, 200);
        var density = KernelDensity.Of(places, Grid, new() { Bandwidth = bandwidth, Kernel = kernel });
        for (var cell = 0; cell < Grid.Columns * Grid.Rows; cell++)
        {
            var centre = Grid.CentreOf(cell % Grid.Columns, cell / Grid.Columns);
            Agree.Absolute(1e6 * places.Sum(p => At(kernel, bandwidth, centre, p)), density.PerSquareKilometre[cell], 1e-9, $"cell {cell}");
        }
    }

    [Theory]
    [InlineData(Kernel.Quartic, 600)]
    [InlineData(Kernel.Gaussian, 200)]
    public void Of_EventsWithinTheGrid_AddUpToTheirNumber(Kernel kernel, double bandwidth)
    {
        var grid = new DensityGrid(new(0, 0), 50, 100, 100);
        Point[] places = [new(2500, 2500), new(1999, 3001), new(3210, 1987)];
        var total = KernelDensity.Of(places, grid, new() { Bandwidth = bandwidth, Kernel = kernel }).PerSquareKilometre.Sum() * 0.05 * 0.05;
        Agree.Relative(3, total, 1e-3, "events");
    }

    [Fact]
    public void Of_GridAndEventsMoved_IsTheSamePicture() => Gen.Select(Gen.Int, Gen.Int[-1000, 1000], Gen.Int[-1000, 1000]).Sample((seed, east, north) =>
    {
        var (places, options) = (Places(seed, 50), new KernelDensityOptions { Bandwidth = 200 });
        var moved = new DensityGrid(new(1000 + east * 64, 2000 + north * 64), 50, 40, 90);
        var (here, there) = (KernelDensity.Of(places, Grid, options), KernelDensity.Of([.. places.Select(p => new Point(p.X + east * 64, p.Y + north * 64))], moved, options));
        return here.PerSquareKilometre.Zip(there.PerSquareKilometre).All(pair => Math.Abs(pair.First - pair.Second) < 1e-7);
    }, iter: 20);

    [Fact]
    public void Of_EventsInAnotherOrder_IsTheSameToTheLastDigit()
    {
        var places = Places(9, 300);
        var options = new KernelDensityOptions { Bandwidth = 150, Kernel = Kernel.Gaussian };
        Assert.Equal(KernelDensity.Of(places, Grid, options).PerSquareKilometre, KernelDensity.Of([.. places.Reverse()], Grid, options).PerSquareKilometre);
    }

    [Theory]
    [InlineData(Kernel.Quartic, 400)]
    [InlineData(Kernel.Gaussian, 150)]
    public void Of_EvenlySpreadEvents_IsLevelUpToTheRimOnlyWhenCorrected(Kernel kernel, double bandwidth)
    {
        // One event in the middle of each cell: 400 for each square kilometre.
        List<Point> even = [.. Enumerable.Range(0, Grid.Columns * Grid.Rows).Select(i => Grid.CentreOf(i % Grid.Columns, i / Grid.Columns))];
        var options = new KernelDensityOptions { Bandwidth = bandwidth, Kernel = kernel };
        var (lost, corrected) = (KernelDensity.Of(even, Grid, options), KernelDensity.Of(even, Grid, options with { Edge = EdgeCorrection.Rim }));
        Assert.All(corrected.PerSquareKilometre, d => Assert.InRange(d, 399, 401));
        Assert.InRange(lost.PerSquareKilometre[0], 100, 150);
        Assert.Equal(lost.PerSquareKilometre[45 * 40 + 20], corrected.PerSquareKilometre[45 * 40 + 20], 6);
    }

    [Fact]
    public void Of_EventsFarBeyondTheGrid_AreNotDrawn() =>
        Assert.All(KernelDensity.Of([new(-1e7, 0), new(1e7, 1e7)], Grid, new() { Bandwidth = 500 }).PerSquareKilometre, d => Assert.Equal(0, d));

    [Fact]
    public void Of_NoBandwidthOrNoPlace_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => KernelDensity.Of([], Grid, new() { Bandwidth = 0 }));
        Assert.Throws<ArgumentException>(() => KernelDensity.Of([new(double.NaN, 1)], Grid, new() { Bandwidth = 100 }));
    }

    [Fact]
    public void Over_Bounds_CoversThemWithWholeCells()
    {
        var grid = DensityGrid.Over(new(0, 0, 1010, 499), 100);
        Assert.Equal((11, 5), (grid.Columns, grid.Rows));
        Assert.Throws<ArgumentException>(() => DensityGrid.Over(new(0, 0, 1e6, 1e6), 1));
        Assert.Throws<ArgumentException>(() => DensityGrid.Over(Bounds.None, 1));
    }

    private static Point[] Places(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => new Point(700 + random.NextDouble() * 2600, 1700 + random.NextDouble() * 5100))];
    }

    private static double At(Kernel kernel, double h, Point a, Point b)
    {
        var square = ((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y)) / (h * h);
        return kernel == Kernel.Quartic
            ? square >= 1 ? 0 : 3 / (Math.PI * h * h) * (1 - square) * (1 - square)
            : square >= 16 ? 0 : Math.Exp(-square / 2) / (2 * Math.PI * h * h * (1 - Math.Exp(-8)));
    }
}
