using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Places;
using Wardmote.Evidence.Rendering;
using Point = Wardmote.Analysis.Geometry.Point;

namespace Wardmote.Evidence.Exhibits.Hotspots;

/// <summary>Parts an area into four by how densely records lie, each with about a quarter of them as they are spread out, and draws the parts.</summary>
internal sealed class DensityTable
{
    /// <summary>Cells across the longer side: finer than a printed map shows.</summary>
    private const double MostAcross = 400;

    /// <summary>Cells for one bandwidth: the surface bends no faster than that.</summary>
    private const double CellsPerBandwidth = 8;

    private static readonly string[] Names = ["Densest part", "Second part", "Third part", "Thinnest part"];

    private readonly ExhibitQuestion question;
    private readonly Dataset dataset;
    private readonly PlacedRecords records;
    private readonly RecordsArea area;
    private readonly Geometry shape;
    private readonly DensityGrid grid;

    // The part of each cell, from 0, the densest, also beyond the area: its rim is cut out of the cells later.
    private readonly int[] parts;
    private readonly bool[] inside;
    private readonly List<PlacedRecord> within;

    public DensityTable(ExhibitQuestion question, Dataset dataset, PlacedRecords records, RecordsArea area)
    {
        (this.question, this.dataset, this.records, this.area) = (question, dataset, records, area);
        within = [.. records.Within];
        shape = area.OnGrid();
        var around = shape.EnvelopeInternal;
        var cell = Math.Max(question.Bandwidth / CellsPerBandwidth, Math.Max(around.Width, around.Height) / MostAcross);
        grid = DensityGrid.Over(new(around.MinX, around.MinY, around.MaxX, around.MaxY), cell);
        var density = KernelDensity.Of([.. records.All.Select(r => r.At)], grid, new() { Bandwidth = question.Bandwidth });
        var index = PolygonIndex.Build([PlaceFinder.PolygonOf([shape])]);
        inside = [.. Enumerable.Range(0, grid.Columns * grid.Rows).Select(c => grid.CentreOf(c % grid.Columns, c / grid.Columns)).Select(c => index.Locate(c.X, c.Y) != PolygonIndex.Nowhere)];
        parts = Parts(density.PerSquareKilometre);
    }

    public RecordsTable Build()
    {
        var square = grid.Cell * grid.Cell / 1e6;
        var counts = within.GroupBy(r => PartOf(r.At)).ToDictionary(g => g.Key, g => g.Count());
        var lines = Names.Select((name, part) => (Name: name, Part: part, Count: counts.GetValueOrDefault(part), Area: Enumerable.Range(0, parts.Length).Count(c => inside[c] && parts[c] == part) * square)).Where(l => l.Area > 0).ToList();
        var (all, whole) = (lines.Sum(l => l.Count), lines.Sum(l => l.Area));
        var half = (Count: lines.Where(l => l.Part < 2).Sum(l => l.Count), Area: lines.Where(l => l.Part < 2).Sum(l => l.Area));
        IReadOnlyList<string> notes = [.. Notes(100.0 * half.Count / all, 100 * half.Area / whole)];
        var unit = char.ToUpperInvariant(dataset.Counts[0]) + dataset.Counts[1..];
        return new RecordsTable(
            "Part of the area",
            [
                new() { Heading = unit },
                new() { Heading = $"{unit}, %", Unit = "%" },
                new() { Heading = "Area, km²", Unit = "km²", Decimals = 1 },
                new() { Heading = "Area, %", Unit = "%", Decimals = 1 },
                new() { Heading = $"{unit} per km²", Unit = "per km²", Decimals = 1 },
            ],
            [.. lines.Select(l => (l.Name, (IReadOnlyList<Figure>)[Of(l.Count), Of(100.0 * l.Count / all), Of(l.Area), Of(100 * l.Area / whole), Of(l.Count / l.Area)]))],
            notes,
            Draw([.. lines.Select(l => (l.Name, l.Part, l.Count / l.Area))], unit, notes[0]));

        Figure Of(double value) => new() { Value = (decimal)value, Working = new RecordsWorking(records.Imports, dataset.Key, $"Records within {area.Name}, by how densely records lie around each.") };
    }

    private IEnumerable<string> Notes(double count, double square)
    {
        yield return $"The two densest parts hold {NumberText.Of((decimal)count, 0, "%")} of the {NumberText.Of(within.Count, 0)} {dataset.Counts} in {area.Name} on {NumberText.Of((decimal)square, 1, "%")} of its area (bounds: {area.Of.InWords}).";
        var points = within.Select(r => r.At).Distinct().Count();
        if (points < within.Count)
        {
            yield return $"They lie on {NumberText.Of(points, 0)} different points. The police move each crime to the nearest of a fixed set of points, and other partners may do the like: a dense part can be one such point, and is not to be read house by house.";
        }

        yield return $"Each counts up to {NumberText.Of(question.Bandwidth, 0)} m around its point (quartic kernel); another distance would draw other parts. It shows where {dataset.Counts} lie, which is mostly where people are; it does not show whether that is more than chance or than the number of people there would give.";
        if (records.Unplaced > 0)
        {
            yield return $"{NumberText.Of(records.Unplaced, 0)} more {dataset.Counts} have no point, and are left out.";
        }
    }

    private Chart Draw(IReadOnlyList<(string Name, int Part, double Density)> lines, string unit, string said)
    {
        var plain = TopologyPreservingSimplifier.Simplify(shape, grid.Cell / 3);
        var colours = MapShade.Rising(Names.Length);
        return new Chart
        {
            Kind = ChartKind.Map,
            Description = $"Map: {question.Caption}. {said}",
            Categories = [.. lines.Select(l => l.Name)],
            Series = [new Series($"{unit} per km²", [.. lines.Select(l => (decimal?)NumberText.Round((decimal)l.Density, 1))])],
            ValueTitle = $"{unit} by how densely they lie",
            Decimals = 1,
            Map = new ChartMap
            {
                Places = [.. lines.Select(l => new MapPlace([.. MapShapes.Rings(Cells(l.Part).Intersection(plain))]))],
                Outline = [.. MapShapes.Rings(plain)],
                Legend = new MapLegend([.. Names.Select((name, i) => new MapShade(colours[Names.Length - 1 - i], name))], [.. lines.Select(l => (int?)l.Part)], Named: false),
            },
        };
    }

    /// <summary>The cells of one part as one shape, row by row in stretches.</summary>
    private Geometry Cells(int part)
    {
        var stretches = new List<Geometry>();
        for (var row = 0; row < grid.Rows; row++)
        {
            for (var column = 0; column < grid.Columns; column++)
            {
                var first = column;
                while (column < grid.Columns && parts[row * grid.Columns + column] == part)
                {
                    column++;
                }

                if (column > first)
                {
                    var (left, bottom) = (grid.Corner.X + first * grid.Cell, grid.Corner.Y + row * grid.Cell);
                    stretches.Add(shape.Factory.ToGeometry(new Envelope(left, left + (column - first) * grid.Cell, bottom, bottom + grid.Cell)));
                }
            }
        }

        return NetTopologySuite.Operation.Union.UnaryUnionOp.Union(stretches) ?? shape.Factory.CreatePolygon();
    }

    /// <summary>The densest cells that together hold a quarter of what is within the area are the first part, and so on.</summary>
    private int[] Parts(IReadOnlyList<double> density)
    {
        var order = Enumerable.Range(0, density.Count).Where(c => inside[c]).OrderByDescending(c => density[c]).ToList();
        var all = order.Sum(c => density[c]);
        var least = new double[Names.Length - 1];
        var (held, part) = (0.0, 0);
        foreach (var cell in order)
        {
            held += density[cell];
            while (part < least.Length && held >= all * (part + 1) / Names.Length)
            {
                least[part++] = density[cell];
            }
        }

        return [.. density.Select(d => least.Count(l => d < l))];
    }

    private int PartOf(Point at) => parts[
        Math.Clamp((int)((at.Y - grid.Corner.Y) / grid.Cell), 0, grid.Rows - 1) * grid.Columns
        + Math.Clamp((int)((at.X - grid.Corner.X) / grid.Cell), 0, grid.Columns - 1)];
}
