using System.Globalization;
using Wardmote.Analysis.Comparison;
using Wardmote.Evidence.Exhibits.Hotspots;
using Wardmote.Evidence.Rendering;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Wardmote.Evidence.Exhibits.Questions;

/// <summary>Reads the YAML of an exhibit block. Names of datasets, columns and values are checked later, by the engine.</summary>
public static partial class QuestionReader
{
    /// <param name="yaml">The lines between the fences.</param>
    /// <param name="file">For messages.</param>
    /// <param name="firstLine">The line of the file, from 1, on which the YAML starts.</param>
    /// <exception cref="ExhibitException">The block is not YAML, or a key is unknown, missing or not what it should be.</exception>
    public static ExhibitQuestion Read(string yaml, string file, int firstLine)
    {
        var question = Read(yaml, file, firstLine, out var problems);
        return problems.Count == 0 ? question : throw new ExhibitException(problems);
    }

    /// <summary>Reads what can be read, so that the rest of the question can be checked as well.</summary>
    /// <exception cref="ExhibitException">The block is not YAML.</exception>
    internal static ExhibitQuestion Read(string yaml, string file, int firstLine, out IReadOnlyList<Problem> problems)
    {
        var lines = new QuestionLines(file, firstLine);
        var question = Read(Parse(yaml, file, firstLine), yaml, file, firstLine, lines);
        problems = lines.Problems;
        return question;
    }

    private static YamlMappingNode Parse(string yaml, string file, int firstLine)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode map
                ? map
                : throw new ExhibitException([new Problem(file, firstLine, "The exhibit is not a list of keys and values.", "Start it with 'id: …' on a line of its own.")]);
        }
        catch (YamlException e)
        {
            throw new ExhibitException([new Problem(file, firstLine + (int)e.Start.Line - 1, $"The exhibit is not YAML: {(e.InnerException ?? e).Message}", "Check colons, quotes and indentation.")]);
        }
    }

    private static ExhibitQuestion Read(YamlMappingNode node, string yaml, string file, int firstLine, QuestionLines lines)
    {
        var map = new QuestionMap(node, "", lines);
        var (columns, items) = Columns(map, lines);
        var (chart, method) = Kind(map);
        var question = new ExhibitQuestion
        {
            Id = Id(map, lines),
            Caption = map.Required("caption", "Fires by month, 2018"),
            Dataset = map.Required("dataset", "fires"),
            Source = new QuestionSource(file, firstLine, yaml.TrimEnd()) { Lines = lines.All },
            Chart = chart,
            Method = method,
            Distances = Ascending(map, "distances", lines) ?? [100, 200, 400],
            Days = Ascending(map, "days", lines) ?? [7, 14, 28],
            Bandwidth = map.Whole("bandwidth") ?? 500,
            Shown = map.Flag("shown") ?? true,
            Rows = Rows(map, lines),
            Columns = columns,
            Items = items,
            Measure = map.Text("measure"),
            List = map.Text("list"),
            Where = Conditions(map, "where"),
            Period = map.Text("period"),
            Places = map.Whole("places"),
            Within = map.Text("within"),
            Shade = map.Text("shade"),
            LikeForLikeMonths = map.Choice("like-for-like", ("months", true)),
            TotalRow = Total(map, "total-row"),
            TotalColumn = Total(map, "total-column"),
            Show = Show(map, lines),
            ShareOf = ShareOf(map, lines),
            IncludeRows = map.Texts("include-rows"),
            IncludeColumns = map.Texts("include-columns"),
            Order = Order(map, lines) ?? (method == Method.HotSpots ? new Ordering(HotSpotColumn.ScoreHeading, Descending: true) : null),
            Top = map.Whole("top", least: 1),
            Changes = [.. map.Elements("change").Select(e => Change(e.Map, e.Word))],
            HoldsSmallBases = map.Choice("small-bases", ("hold-back", true), ("show", false)),
            Weights = Weights(map),
            Limits = Limits(map),
            Baseline = map.Whole("baseline"),
            Area = map.Text("area"),
            SimilarTo = map.Text("similar-to"),
            Interval = map.Flag("interval") ?? false,
            AsStated = map.Choice("disagreements", ("as-stated", true), ("computed", false)),
            StarPartYears = map.Choice("period-label", ("year", true), ("months", false)),
            Decimals = map.Whole("decimals"),
            Unit = map.Text("unit"),
            EmptyIsZero = map.Choice("empty", ("zero", (bool?)true), ("blank", false)),
            RowHeadings = map.Texts("row-headings"),
            ColumnHeading = map.Text("column-heading"),
            Labels = Labels(map),
            Join = Join(map),
            AgeBands = AgeBands(map, lines),
            Note = map.Text("note"),
        };
        map.Finish();
        return question;
    }

    private static string Id(QuestionMap map, QuestionLines lines)
    {
        var id = map.Required("id", "fires-by-month");
        if (id.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-'))
        {
            lines.Report("id", $"The id is '{id}'.", "Use lower-case letters, digits and hyphens only: it names the exhibit's file of data.");
        }

        return id;
    }

    private static (ChartKind? Chart, Method? Method) Kind(QuestionMap map) => map.Choice<(ChartKind?, Method?)>(
        "kind",
        ("table", (null, null)),
        ("line", (ChartKind.Line, null)),
        ("bar", (ChartKind.Bar, null)),
        ("grouped-bar", (ChartKind.GroupedBar, null)),
        ("stacked-bar", (ChartKind.StackedBar, null)),
        ("pyramid", (ChartKind.Pyramid, null)),
        ("heat", (ChartKind.Heat, null)),
        ("likert", (ChartKind.Likert, null)),
        ("map", (ChartKind.Map, null)),
        ("control-chart", (ChartKind.ControlChart, null)),
        ("funnel", (ChartKind.Funnel, null)),
        ("hot-spots", (ChartKind.Map, Method.HotSpots)),
        ("near-repeat", (null, Method.NearRepeat)),
        ("density", (ChartKind.Map, Method.Density)));

    /// <summary>The upper ends of bands; null where they are not named.</summary>
    private static List<int>? Ascending(QuestionMap map, string key, QuestionLines lines)
    {
        if (!map.Has(key))
        {
            return null;
        }

        var ends = new List<int>();
        foreach (var word in map.Texts(key))
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && end > ends.LastOrDefault())
            {
                ends.Add(end);
            }
            else
            {
                lines.Report(key, $"'{word}' cannot end a band.", "List the upper end of each band as a whole number above nought, in order: [7, 14, 28].");
            }
        }

        return ends;
    }

    private static WeightsItem? Weights(QuestionMap map)
    {
        if (map.Map("weights") is not { } weights)
        {
            return null;
        }

        var read = new WeightsItem(weights.Required("set", "ons-crime-severity"), weights.Required("by", "offence"));
        weights.Finish();
        return read;
    }

    private static ControlChartKind? Limits(QuestionMap map) => map.Choice<ControlChartKind?>(
        "limits",
        ("xmr", ControlChartKind.Individuals),
        ("c", ControlChartKind.Counts),
        ("u", ControlChartKind.Rates),
        ("u-prime", ControlChartKind.RatesPrime),
        ("p", ControlChartKind.Shares),
        ("p-prime", ControlChartKind.SharesPrime));

    private static IReadOnlyList<string> Rows(QuestionMap map, QuestionLines lines)
    {
        var rows = map.Texts("rows");
        if (rows.Count > 2)
        {
            lines.Report("rows", $"rows names {rows.Count} cuts.", "Name one, or two for two row headers.");
        }

        return rows;
    }

    private static List<Condition> Conditions(QuestionMap map, string key)
    {
        if (map.Map(key) is not { } where)
        {
            return [];
        }

        return [.. where.Keys.ToList().Select(column => new Condition(column, where.Texts(column)))];
    }

    private static Dictionary<string, string> Labels(QuestionMap map)
    {
        var labels = map.Map("labels");
        return labels?.Keys.ToList().ToDictionary(k => k, k => labels.Text(k) ?? "") ?? [];
    }

    private static List<JoinedValues> Join(QuestionMap map)
    {
        var join = map.Map("join");
        return [.. join?.Keys.ToList().Select(label => new JoinedValues(label, join.Texts(label))) ?? []];
    }

    private static Total? Total(QuestionMap map, string key)
    {
        if (!map.Has(key))
        {
            return null;
        }

        if (!map.IsMap(key))
        {
            return new Total(map.Required(key, "Total"));
        }

        var total = map.Map(key)!;
        var read = new Total(total.Text("label") ?? "Total", total.Flag("first") ?? false, total.Flag("stated") ?? false);
        total.Finish();
        return read;
    }
}
