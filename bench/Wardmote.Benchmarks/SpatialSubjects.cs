using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;

namespace Wardmote.Benchmarks;

/// <summary>Each part of the hot-spot analysis, run alone on the generator's files; says how long each step took, then what came out.</summary>
internal static class SpatialSubjects
{
    public static readonly string[] Names = ["points-in-polygons", "areas", "near-repeat", "density"];

    public static string Run(string what, string folder) => what switch
    {
        "points-in-polygons" => PointsInPolygons(folder),
        "areas" => Areas(folder),
        "near-repeat" => Near(folder),
        _ => Density(folder),
    };

    private static string PointsInPolygons(string folder)
    {
        var wards = Polygons(Path.Combine(folder, "ward7k.wkb"));
        var points = Doubles(folder, int.MaxValue);
        double[] xs = [.. Enumerable.Range(0, points.Length / 2).Select(i => points[2 * i])];
        double[] ys = [.. Enumerable.Range(0, points.Length / 2).Select(i => points[2 * i + 1])];
        var index = Timed("building the index", () => PolygonIndex.Build(wards));
        var found = Timed("locating", () => index.LocateAll(xs, ys));
        var counts = new int[wards.Count];
        foreach (var ward in found.Where(ward => ward != PolygonIndex.Nowhere))
        {
            counts[ward]++;
        }

        return $"matched {counts.Sum()}, largest {counts.Max()}";
    }

    private static string Areas(string folder)
    {
        var areas = Polygons(Path.Combine(folder, "lsoa35k.wkb"));
        double[] values = [.. Rows(folder, "lsoa35k.csv").Select(row => row[1])];
        var queen = Timed("queen neighbours", () => Contiguity.Queen(areas));
        var scores = Timed("Gi*", () => GetisOrd.Scores(values, queen, LocalSum.WithItself));
        Timed("false discovery", () => GetisOrd.Adjust([.. scores.Select(s => s?.PValue)]));
        var moran = Timed("Moran's I", () => Moran.Of(values, queen));
        Timed("999 permutations", () => GetisOrd.PermutedPValues(values, queen, 999, 1));
        return string.Create(CultureInfo.InvariantCulture, $"links {queen.Links}, Moran's I {moran.I:0.0000000000}, Gi* first {scores[0]!.Value.Z:0.00000000}, above 1.96 {scores.Count(s => s!.Value.Z > 1.96)}");
    }

    private static string Near(string folder)
    {
        List<PlacedEvent> events = [.. Rows(folder, "knox10k.csv").Select(row => new PlacedEvent(new(row[0], row[1]), (int)row[2]))];
        var options = new NearRepeatOptions { Distances = [200, 400, 600], Days = [6, 13, 20], SamePlaceApart = false, Rounds = 999 };
        var table = Timed("near repeats", () => NearRepeat.Of(events, options)).Bands;
        return string.Join(" / ", table.Take(3).Select(row => string.Join(' ', row.Take(3).Select(cell => cell.Observed))));
    }

    private static string Density(string folder)
    {
        var values = Doubles(folder, 400_000);
        Point[] points = [.. Enumerable.Range(0, values.Length / 2).Select(i => new Point(values[2 * i], values[2 * i + 1]))];
        var options = new KernelDensityOptions { Bandwidth = 1000, Kernel = Kernel.Gaussian, Edge = EdgeCorrection.Rim };
        var density = Timed("density", () => KernelDensity.Of(points, new(new(0, 0), 250, 2000, 1120), options));
        return string.Create(CultureInfo.InvariantCulture, $"highest {density.PerSquareKilometre.Max():0.0} for each square kilometre");
    }

    private static T Timed<T>(string step, Func<T> run)
    {
        var clock = Stopwatch.StartNew();
        var result = run();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RESULT {step} wall={clock.Elapsed.TotalSeconds:0.000}"));
        return result;
    }

    private static double[] Doubles(string folder, int most)
    {
        using var file = File.OpenRead(Path.Combine(folder, "pts5m.bin"));
        var bytes = new byte[Math.Min(file.Length, (long)most * sizeof(double))];
        file.ReadExactly(bytes);
        return MemoryMarshal.Cast<byte, double>(bytes).ToArray();
    }

    private static IEnumerable<double[]> Rows(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray());

    /// <summary>Polygons in well-known binary, little-endian, one after the other: all that the generator makes.</summary>
    private static List<Polygon> Polygons(string path)
    {
        var polygons = new List<Polygon>();
        for (var bytes = File.ReadAllBytes(path).AsSpan(); bytes.Length > 0;)
        {
            var rings = new Point[BinaryPrimitives.ReadInt32LittleEndian(bytes[5..])][];
            bytes = bytes[9..];
            for (var ring = 0; ring < rings.Length; ring++)
            {
                var size = BinaryPrimitives.ReadInt32LittleEndian(bytes) * 2 * sizeof(double);
                rings[ring] = MemoryMarshal.Cast<byte, Point>(bytes.Slice(4, size)).ToArray();
                bytes = bytes[(4 + size)..];
            }

            polygons.Add(Polygon.OfRings(rings));
        }

        return polygons;
    }
}
