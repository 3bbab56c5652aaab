using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;

namespace Wardmote.Evidence.Checking.Matching;

/// <summary>A table with all that sentences may say of it: which words name its lines, which lines add up others, what its figures are of.</summary>
internal sealed class TableView
{
    /// <summary>A word on more than this part of an axis' labels tells none from another.</summary>
    private const double Common = 0.6;

    /// <param name="part">Its place among the parts of the report, from 0; negative for figures from elsewhere.</param>
    /// <param name="topic">The heading above it.</param>
    public TableView(FigureTable table, int part, int line, string topic, IReadOnlySet<int> partYears, Acronyms acronyms)
    {
        Table = table;
        Part = part;
        LineNumber = line;
        Topic = topic;
        CaptionPeriods = Periods.FindAll(Reading.PlainLine.SingleSpaced(table.Caption));
        var totals = new Totals(table);
        Columns = Lines([.. table.Columns.Select((c, i) => new TableLine(i, c.Label, [], c.Period, c.IsTotal || totals.Columns.Contains(i), c.IsShare)
        {
            IsChange = ChangeLines.IsColumn(table, i),
            IsPart = IsPart(c.Label, c.Period, partYears),
        })]);
        Rows = Lines([.. table.Rows.Select((r, i) => new TableLine(i, r.Label, [], r.Period, r.IsTotal || totals.Rows.Contains(i), false, r.Group)
        {
            IsPart = IsPart(r.Label, r.Period, partYears),
        })]);
        CaptionStems = acronyms.Understood(Words.Telling($"{table.Caption} {topic}"));
        Stems = CaptionStems.Concat(table.Columns.Select(c => c.Label).Concat(table.Rows.Select(r => $"{r.Group} {r.Label}")).SelectMany(Words.Telling)).ToHashSet();
    }

    private static readonly PeriodReader Periods = new(YearKind.Calendar);

    public FigureTable Table { get; }

    /// <summary>The caption above it; null for none.</summary>
    public Reading.ReportCaption? Caption { get; init; }

    public int Part { get; }

    public int LineNumber { get; }

    public string Topic { get; }

    public IReadOnlyList<TableLine> Rows { get; }

    public IReadOnlyList<TableLine> Columns { get; }

    public IReadOnlyList<PeriodPlace> CaptionPeriods { get; }

    /// <summary>Stems of its caption, labels and heading.</summary>
    public IReadOnlySet<string> Stems { get; }

    public IReadOnlySet<string> CaptionStems { get; }

    /// <summary>"Table 2", or a name made of its place.</summary>
    public string Name => Table.Name ?? (LineNumber > 0 ? $"the table on line {LineNumber}" : "the table");

    /// <summary>Names of rows and columns, as stems, that no other table of the report has.</summary>
    public IReadOnlySet<string> OwnNames { get; private set; } = new HashSet<string>();

    public static void TellApart(IReadOnlyList<TableView> views)
    {
        var named = views.Select(v => v.Rows.Concat(v.Columns).Where(l => l is { Period: null, Stems.Count: > 0 }).Select(l => string.Join(' ', l.Stems)).ToHashSet()).ToList();
        var times = named.SelectMany(n => n).GroupBy(n => n).ToDictionary(g => g.Key, g => g.Count());
        for (var i = 0; i < views.Count; i++)
        {
            views[i].OwnNames = named[i].Where(n => times[n] == 1).ToHashSet();
        }
    }

    public Figure? this[int row, int column] => Table[row, column];

    public bool HasTimeColumns => Columns.Count(c => c.Period is not null && !c.IsChange) >= 2;

    /// <summary>True where each column is a year or longer: nobody tells one as a share of all of them together.</summary>
    public bool HasYearColumns => HasTimeColumns && Columns.Where(c => c.Period is not null && !c.IsChange).All(c => c.Period!.Value.WholeMonths >= 12);

    public bool HasYearRows => HasTimeRows && Rows.Where(r => r.Period is not null).All(r => r.Period!.Value.WholeMonths >= 12);

    public bool HasTimeRows => !HasTimeColumns && Rows.Count(r => r.Period is not null) >= 2;

    /// <summary>The count column beside a column of percentages, or null.</summary>
    public int? CountBeside(int column) => Columns[column].IsShare && column > 0 && !Columns[column - 1].IsShare && Columns[column - 1].Label == Columns[column].Label ? column - 1 : null;

    /// <summary>The column of percentages beside a count, or null.</summary>
    public int? ShareBeside(int column) => !Columns[column].IsShare && column + 1 < Columns.Count && Columns[column + 1].IsShare && Columns[column + 1].Label == Columns[column].Label ? column + 1 : null;

    /// <summary>True where the figures of a column are whole counts.</summary>
    public bool IsCount(int column) => !Columns[column].IsShare && !Columns[column].IsChange && !RateHeading(Columns[column].Label)
        && !(RateHeading(Table.Caption) && Table.Rows.Any(r => r.Figures[column] is { Decimals: > 0 }))
        && Table.Rows.All(r => r.Figures[column] is null or { Decimals: 0, IsPercent: false });

    /// <summary>True where the heading itself says that figures are rates.</summary>
    public bool IsRate(int column) => RateHeading(Columns[column].Label);

    private static bool RateHeading(string text) => text.Contains("per 1,000", StringComparison.OrdinalIgnoreCase) || text.Contains("per 1000", StringComparison.OrdinalIgnoreCase) || text.Contains("per 10,000", StringComparison.OrdinalIgnoreCase)
        || text.Contains("per 100,000", StringComparison.OrdinalIgnoreCase) || text.Contains("rate", StringComparison.OrdinalIgnoreCase) || text.Contains("average", StringComparison.OrdinalIgnoreCase) || text.Contains("index", StringComparison.OrdinalIgnoreCase);

    private static bool IsPart(string label, Period? period, IReadOnlySet<int> partYears) => period is { } p
        && (p.WholeMonths is not 12 || (p.Start.Month == 1 && partYears.Contains(p.Start.Year))) && (p.WholeMonths is > 1 and < 12 || partYears.Contains(p.End.Year) || label.EndsWith('*'));

    /// <summary>"Other drug offences" are not named by "all drug offences".</summary>
    private static IReadOnlyList<string> Naming(string label) => Words.Telling(label) is { Count: > 0 } telling && label.StartsWith("Other ", StringComparison.OrdinalIgnoreCase)
        ? ["other", .. telling]
        : Words.Telling(label);

    private static List<TableLine> Lines(List<TableLine> lines)
    {
        var words = lines.Select(l => l.Period is not null && l.Label.Any(char.IsDigit) ? [] : Naming(l.Label)).ToList();
        var common = words.SelectMany(w => w).GroupBy(w => w).Where(g => lines.Count >= 3 && g.Count() > Common * lines.Count).Select(g => g.Key).ToHashSet();
        return [.. lines.Select((line, i) => line with { Stems = words[i].Except(common).ToList() is { Count: > 0 } own ? own : words[i] })];
    }
}
