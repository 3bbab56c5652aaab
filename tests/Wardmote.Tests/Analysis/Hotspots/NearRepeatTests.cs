using System.Globalization;
using CsCheck;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;

namespace Wardmote.Tests.Analysis.Hotspots;

public sealed class NearRepeatTests
{
    /// <summary>Half-open bands as the Near Repeat Calculator has them: a distance of 200 m is in the second.</summary>
    private static readonly double[] HalfOpen = [Math.BitDecrement(200), Math.BitDecrement(400), Math.BitDecrement(600)];

    private static readonly NearRepeatOptions Calculator = new() { Distances = HalfOpen, Days = [0, 1, 2], Distance = DistanceKind.AlongAxes, Rounds = 1999, Seed = 20190212 };

    /// <summary>
    /// The table of the Near Repeat Calculator 1.3 for 522 arsons in Chicago. It holds places in single precision, and what it heads "0 to 1
    /// days" are pairs of one day, "2 to 2" those a day apart, and so on (W. Steenbeek, NearRepeat, vignette NRC).
    /// </summary>
    [Fact]
    public void Of_ChicagoArson_AgreesWithTheNearRepeatCalculator()
    {
        var events = File.ReadLines(Shared.PathTo("data", "stats_vectors", "near_repeat", "chicago_arson.csv")).Select(line => line.Split(','))
            .Select(f => new PlacedEvent(new((float)Number(f[0]), (float)Number(f[1])), DateOnly.Parse(f[2], CultureInfo.InvariantCulture).DayNumber)).ToList();
        var golden = CalculatorCells(Shared.PathTo("data", "stats_vectors", "near_repeat", "chicago_arson_NRverbose_2019-09-23_145637.csv"));
        var table = NearRepeat.Of(events, Calculator).Bands;
        Assert.Equal((5, 4, 20), (table.Count, table[0].Count, golden.Count));
        foreach (var ((row, column), (observed, mean, p)) in golden)
        {
            var cell = table[row - 1][column - 1];
            Assert.Equal(observed, cell.Observed);

            // The calculator tried chance 99 times only: four standard errors of its mean and of its p-value.
            Agree.Absolute(mean, cell.Expected, 4 * Math.Sqrt((cell.Expected + 0.01) / 99), $"mean of row {row}, column {column}");
            Agree.Absolute(p, cell.PValue, 4 * Math.Sqrt(cell.PValue * (1 - cell.PValue) / 99) + 0.02, $"p of row {row}, column {column}");
        }
    }

    [Fact]
    public void Of_AnyEvents_CountsAsHoldingEachAgainstEach() => Gen.Select(Gen.Int[2, 60], Gen.Int, Gen.Bool, Gen.Bool).Sample((count, seed, along, same) =>
    {
        var events = Some(count, seed);
        var options = new NearRepeatOptions { Distances = [2, 5, 9], Days = [0, 3, 10], Distance = along ? DistanceKind.AlongAxes : DistanceKind.StraightLine, SamePlaceApart = same, Rounds = 3 };
        var table = NearRepeat.Of(events, options).Bands;
        double[] ends = same ? [0, 2, 5, 9] : [2, 5, 9];
        var expected = new long[ends.Length + 1, 4];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (x, y) = (Math.Abs(events[i].Place.X - events[j].Place.X), Math.Abs(events[i].Place.Y - events[j].Place.Y));
                var apart = along ? x + y : Math.Sqrt(x * x + y * y);
                expected[ends.Count(end => apart > end), options.Days.Count(end => Math.Abs(events[i].Day - events[j].Day) > end)]++;
            }
        }

        return Enumerable.Range(0, ends.Length + 1).All(r => Enumerable.Range(0, 4).All(c => table[r][c].Observed == expected[r, c]));
    }, iter: 200);

    [Fact]
    public void Of_EventsMovedOrInAnotherOrder_CountsTheSame() => Gen.Select(Gen.Int[2, 60], Gen.Int).Sample((count, seed) =>
    {
        var events = Some(count, seed);
        var options = new NearRepeatOptions { Distances = [2, 5], Days = [0, 7], Rounds = 5 };
        long[] Counts(IEnumerable<PlacedEvent> list) => [.. NearRepeat.Of([.. list], options).Bands.SelectMany(r => r).Select(c => c.Observed)];
        var moved = events.Select(e => new PlacedEvent(new(e.Place.X + 512_000, e.Place.Y - 4096), e.Day + 730_000));
        return Counts(events).SequenceEqual(Counts(moved)) && Counts(events).SequenceEqual(Counts(events.AsEnumerable().Reverse()));
    }, iter: 100);

    [Fact]
    public void Of_ChanceRounds_KeepTheMarginsAndTheSeed()
    {
        var events = Some(300, 3);
        var table = NearRepeat.Of(events, Calculator with { Distances = [3, 6], Days = [2, 9] }).Bands;
        Assert.All(table, row => Agree.Relative(row.Sum(c => c.Observed), row.Sum(c => c.Expected), 1e-12, "pairs in a band of distance"));
        for (var column = 0; column < 3; column++)
        {
            Agree.Relative(table.Sum(r => r[column].Observed), table.Sum(r => r[column].Expected), 1e-12, "pairs in a band of days");
        }

        Assert.Equal(table.SelectMany(r => r), NearRepeat.Of(events, Calculator with { Distances = [3, 6], Days = [2, 9] }).Bands.SelectMany(r => r));
    }

    [Fact]
    public void Of_EventsThatBreedOthersNearby_ShowsThemNearAndSoonOnly()
    {
        var random = new Random(11);
        List<PlacedEvent> first = [.. Enumerable.Range(0, 200).Select(_ => new PlacedEvent(new(random.NextDouble() * 5000, random.NextDouble() * 5000), random.Next(365)))];
        var events = first.Concat(first.Take(60).Select(e => new PlacedEvent(new(e.Place.X + random.Next(80), e.Place.Y + random.Next(80)), e.Day + random.Next(7)))).ToList();
        var table = NearRepeat.Of(events, new() { Distances = [120, 500], Days = [7, 28] }).Bands;
        Assert.Equal(0.001, table[1][0].PValue, 12);
        Assert.True(table[1][0].Ratio > 5);
        Assert.True(table[3][0].Ratio < 1.05);
    }

    [Fact]
    public void Of_ChanceAlone_IsSignificantAboutOneTimeInTwenty()
    {
        var claims = Enumerable.Range(0, 300).Count(seed => NearRepeat.Of(Some(80, seed, spread: 100), new() { Distances = [15], Days = [10], Rounds = 199 }).Bands[1][0].PValue <= 0.05);
        Assert.InRange(claims / 300.0, 0.02, 0.08);
    }

    [Fact]
    public void Of_BandsThatDoNotAscend_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => NearRepeat.Of(Some(5, 1), new() { Distances = [200, 100], Days = [7] }));
        Assert.Throws<ArgumentException>(() => NearRepeat.Of(Some(5, 1), new() { Distances = [100], Days = [-1] }));
        Assert.Throws<ArgumentException>(() => NearRepeat.Of(Some(1, 1), new() { Distances = [100], Days = [7] }));
    }

    private static List<PlacedEvent> Some(int count, int seed, int spread = 20)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => new PlacedEvent(new(random.Next(spread), random.Next(spread)), random.Next(60)))];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static Dictionary<(int Row, int Column), (long Observed, double Mean, double P)> CalculatorCells(string path)
    {
        var cells = new Dictionary<(int, int), (long, double, double)>();
        (int, int) at = default;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("Row ", StringComparison.Ordinal))
            {
                var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                at = (int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[3], CultureInfo.InvariantCulture));
                cells[at] = default;
            }
            else if (line.Split(',') is [var name, var value] && cells.TryGetValue(at, out var cell))
            {
                cells[at] = name switch
                {
                    "Observed" => cell with { Item1 = long.Parse(value, CultureInfo.InvariantCulture) },
                    "Mean" => cell with { Item2 = Number(value) },
                    "P value" => cell with { Item3 = Number(value) },
                    _ => cell,
                };
            }
        }

        return cells;
    }
}
