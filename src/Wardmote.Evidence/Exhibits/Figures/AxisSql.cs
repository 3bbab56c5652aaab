using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>The key of an axis in SQL, in two steps, so that of millions of rows only as many as differ are put into words.</summary>
/// <param name="Parts">Expressions over the dataset's view, by which its rows are gathered first.</param>
/// <param name="Key">Gives the key as VARCHAR from the parts, or from the names that they were given.</param>
internal sealed record AxisSql(IReadOnlyList<string> Parts, Func<IReadOnlyList<string>, string> Key)
{
    /// <summary>The key in one step, as an expression over the dataset's view.</summary>
    public string Whole => Key(Parts);

    public static AxisSql Column(string name) => new([Sql.Name(name)], p => OrEmpty(p[0]));

    /// <summary>The calendar year in which the year of this kind that holds the moment starts, as text.</summary>
    public static AxisSql Year(string moment, YearKind kind) => new([Day(moment)], p => YearOf(p[0], kind));

    public static AxisSql Month(string moment) => new([Day(moment)], p => OrEmpty($"strftime({p[0]}, '%Y-%m')"));

    /// <summary>1 to 12.</summary>
    public static AxisSql MonthOfYear(string moment) => new([$"month({moment})"], p => OrEmpty(p[0]));

    public static AxisSql Hour(string moment) => new([$"hour({moment})"], p => OrEmpty(p[0]));

    /// <summary>1 for Monday to 7.</summary>
    public static AxisSql Weekday(string moment) => new([$"isodow({moment})"], p => OrEmpty(p[0]));

    /// <summary>"2018-04-01/2018-11-30".</summary>
    public static AxisSql Period { get; } = new(
        [Sql.Name(LakeColumn.PeriodStart), Sql.Name(LakeColumn.PeriodEnd)],
        p => $"CAST({p[0]} AS VARCHAR) || '/' || CAST({p[1]} AS VARCHAR)");

    /// <summary>The year in which a counted figure's period ends; "Total" for a partner's own total over several years.</summary>
    public static AxisSql YearOrTotal(YearKind kind) => new(
        [Sql.Name(LakeColumn.PeriodStart), Sql.Name(LakeColumn.PeriodEnd), Sql.Name(LakeColumn.Stated)],
        p => $"CASE WHEN {p[2]} AND {YearOf(p[0], kind)} <> {YearOf(p[1], kind)} THEN '{FigureSet.Total}' ELSE {YearOf(p[1], kind)} END");

    /// <summary>The youngest age of the band, as text; empty where no age is given.</summary>
    public static AxisSql AgeBand(string column, IReadOnlyList<int> bands) => new([Sql.Name(column)], p => Band(p[0], bands));

    private static string Band(string age, IReadOnlyList<int> bands)
    {
        if (bands.Count == 0)
        {
            return OrEmpty($"({age} // 10) * 10");
        }

        var whens = bands.Reverse().Select(b => $"WHEN {age} >= {b} THEN '{b}'");
        return $"CASE WHEN {age} IS NULL THEN '' {string.Join(' ', whens)} ELSE '-1' END";
    }

    private static string YearOf(string day, YearKind kind) => OrEmpty(kind == YearKind.Calendar
        ? $"year({day})"
        : $"year({day}) - CASE WHEN month({day}) < {kind.StartMonth()} THEN 1 ELSE 0 END");

    private static string Day(string moment) => $"CAST({moment} AS DATE)";

    /// <summary>As text, and empty where there is nothing.</summary>
    private static string OrEmpty(string expression) => $"coalesce(CAST({expression} AS VARCHAR), '')";
}
