using Wardmote.Analysis.Change;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Places;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Hotspots;

/// <summary>Which areas of an exhibit stand out from chance together with those around them.</summary>
internal sealed class HotSpots
{
    /// <summary>Points of borders this many degrees apart (a tenth of a metre) are one: published files round differently.</summary>
    private const double Tolerance = 1e-6;

    private const int Rounds = 9999;
    private const int ManyAreas = 5000;
    private const ulong Seed = 1;

    /// <summary>Fewer areas than this and almost all of them surround each: there is nothing left to stand out from.</summary>
    private const int FewestAreas = 10;

    private static readonly MapShade[] Shades =
    [
        new(MapShade.Hot, "hot spot"),
        new(MapShade.Plain, "no more or fewer than chance gives"),
        new(MapShade.Cold, "cold spot"),
    ];

    private readonly ExhibitPlan plan;
    private readonly AnswerColumn tested;
    private readonly PlaceSet places;
    private readonly Dictionary<string, (Figure Figure, LocalScore Score, double P)> found = [];
    private readonly double level = WordPolicy.Adopted[^1].Probable;
    private readonly int alone;

    private HotSpots(ExhibitPlan plan, AnswerColumn tested, IReadOnlyList<(string Code, Figure Figure)> areas)
    {
        this.plan = plan;
        this.tested = tested;
        places = ((PlaceAxis)plan.Main.Rows[0]).Places;
        var neighbours = Contiguity.Queen([.. areas.Select(a => PolygonOf(a.Code))], Tolerance);
        double[] values = [.. areas.Select(a => (double)a.Figure.Value!.Value)];
        var scores = GetisOrd.Scores(values, neighbours, LocalSum.WithItself);

        // The score's own p-value leans on the normal distribution, and one very high count makes hot spots of all that touch it.
        var adjusted = GetisOrd.Adjust(GetisOrd.PermutedPValues(values, neighbours, areas.Count <= ManyAreas ? Rounds : Rounds / 10, Seed));
        alone = Enumerable.Range(0, areas.Count).Count(i => neighbours[i].Length == 0);
        for (var i = 0; i < areas.Count; i++)
        {
            if (scores[i] is { } score && adjusted[i] is { } p)
            {
                found[areas[i].Code] = (areas[i].Figure, score, p);
            }
        }
    }

    /// <summary>Score and what it says; in an area without them nothing can be said.</summary>
    public IReadOnlyList<AnswerColumn> Columns =>
    [
        new HotSpotColumn(found.ToDictionary(f => f.Key, f => new Figure { Value = (decimal)f.Value.Score.Z, Working = new AboutWorking(f.Value.Figure, "Getis and Ord's Gi* of the area and those that touch it, against all areas shown.") }))
        {
            Head = new TableColumn { Heading = HotSpotColumn.ScoreHeading, Decimals = 2 },
        },
        new HotSpotColumn(found.ToDictionary(f => f.Key, f => new Figure { Text = Words(f.Value), Working = new AboutWorking(f.Value.Figure, "Against figures dealt out over the map at random, allowing for the number of areas that are asked about.") }))
        {
            Head = new TableColumn { Heading = HotSpotColumn.ChanceHeading },
        },
    ];

    public IEnumerable<string> Notes
    {
        get
        {
            var (hot, cold) = (found.Values.Count(f => Shade(f) == 0), found.Values.Count(f => Shade(f) == 2));
            var several = places.Of.Kind.Several();
            yield return $"{Sentence(places.Of.Kind.Count(found.Count))} looked at: {Number(hot, "hot spot")} and {Number(cold, "cold spot")}. At a hot spot the figures around one of the {several} are, taken together, higher than when the same figures are dealt out over the map at random (Getis-Ord Gi*; at most about 1 in {Math.Round(1 / level)} of the findings is expected to be false).";
            yield return $"It shows where high or low figures lie together. It does not show why, and a single high figure among low ones is no hot spot. What lies beyond the {several} shown is not taken into account."
                + (tested is SumColumn ? " The figures are counts, not rates: where more people live or come, more happens." : "");
            if (alone > 0)
            {
                yield return $"{Sentence(places.Of.Kind.Count(alone))} {(alone == 1 ? "touches" : "touch")} no other that is shown.";
            }
        }
    }

    /// <summary>Null where the exhibit cannot be tested; the problem has then been added.</summary>
    public static HotSpots? Find(ExhibitPlan plan, IReadOnlyList<AnswerRow> rows, IReadOnlyList<AnswerColumn> columns, List<Problem> problems)
    {
        var question = plan.Question;
        void Refuse(string key, string what, string suggestion) => problems.Add(question.Source.Problem(key, what, suggestion));
        if (question.Top is not null)
        {
            Refuse("top", "Hot spots are found among all areas, and a map shows them all.", "Leave 'top' out.");
        }

        var asked = question.Shade is { } shade ? columns.Where(c => Datasets.Heading.Same(c.Head.Heading, shade)).ToList() : [.. columns];
        if (asked is not [var tested])
        {
            Refuse(question.Shade is null ? "kind" : "shade", $"Hot spots are found in one column, and there are {asked.Count}.", $"Name it: 'shade: {columns[^1].Head.Heading}'.");
            return null;
        }

        var set = ((PlaceAxis)plan.Main.Rows[0]).Places;
        if (!set.HasBounds)
        {
            Refuse("kind", $"Which of the {set.Of.InWords} touch each other is not known without their bounds.", $"Take them in: wardmote places import FILE --kind {set.Of.Kind.Word()} --vintage {set.Of.Vintage}.");
            return null;
        }

        if (rows.Any(r => tested.At(r).Withheld is not null))
        {
            Refuse("kind", "Hot spots cannot be told apart from chance where some figures are withheld.", "Ask for larger places.");
            return null;
        }

        var bounded = set.Shapes.Select(s => s.Code).ToHashSet();
        List<(string Code, Figure Figure)> areas = [.. rows.Where(r => r.Member.Keys is [var key] && bounded.Contains(key)).Select(r => (r.Member.Keys[0], tested.At(r))).Where(a => a.Item2.Value is not null)];
        if (areas.Count < FewestAreas)
        {
            Refuse("rows", $"{set.Of.Kind.Count(areas.Count)} {(areas.Count == 1 ? "has" : "have")} a figure, and hot spots need {FewestAreas}.", "Ask for smaller places, or for a larger area with 'within'.");
            return null;
        }

        return new HotSpots(plan, tested, areas);
    }

    /// <summary>The map shaded by what was found.</summary>
    public Chart OnMap(Chart chart, IReadOnlyList<AnswerRow> rows)
    {
        var codes = rows.Where(r => !r.IsTotal).Select(r => r.Member.Keys[0]).ToList();
        return chart.Map is null ? chart : chart with
        {
            Map = chart.Map with { Legend = new MapLegend(Shades, [.. codes.Select(c => found.TryGetValue(c, out var area) ? Shade(area) : (int?)null)]) },
            ValueTitle = $"{chart.ValueTitle}: where they are high or low together",
            Description = $"{chart.Description} {Notes.First()}",
        };
    }

    private int Shade((Figure Figure, LocalScore Score, double P) area) => area.P >= level ? 1 : area.Score.Z > 0 ? 0 : 2;

    private string Words((Figure Figure, LocalScore Score, double P) area) => Shade(area) switch { 0 => "Hot spot", 2 => "Cold spot", _ => "No more than chance" };

    private Polygon PolygonOf(string code) => PlaceFinder.PolygonOf(places.Shapes.Where(s => s.Code == code).Select(s => s.Shape));

    private static string Number(int count, string what) => $"{(count == 0 ? "no" : NumberText.Of(count, 0))} {what}{(count == 1 ? "" : "s")}";

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
