using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>Keys of an axis as SQL expressions.</summary>
internal static class AxisSql
{
    /// <summary>The calendar year in which the year of this kind that holds the moment starts, as text.</summary>
    public static string Year(string moment, YearKind kind) => OrEmpty(kind == YearKind.Calendar
        ? $"year({moment})"
        : $"year({moment}) - CASE WHEN month({moment}) < {kind.StartMonth()} THEN 1 ELSE 0 END");

    public static string Month(string moment) => OrEmpty($"strftime({moment}, '%Y-%m')");

    /// <summary>1 to 12.</summary>
    public static string MonthOfYear(string moment) => OrEmpty($"month({moment})");

    public static string Hour(string moment) => OrEmpty($"hour({moment})");

    /// <summary>1 for Monday to 7.</summary>
    public static string Weekday(string moment) => OrEmpty($"isodow({moment})");

    /// <summary>As text, and empty where there is nothing.</summary>
    public static string OrEmpty(string expression) => $"coalesce(CAST({expression} AS VARCHAR), '')";

    /// <summary>The year in which a counted figure's period ends; "Total" for a partner's own total over several years.</summary>
    public static string YearOrTotal(YearKind kind)
    {
        var (start, end) = (Year(Sql.Name(LakeColumn.PeriodStart), kind), Year(Sql.Name(LakeColumn.PeriodEnd), kind));
        return $"CASE WHEN {Sql.Name(LakeColumn.Stated)} AND {start} <> {end} THEN '{FigureSet.Total}' ELSE {end} END";
    }

    /// <summary>The youngest age of the band, as text; empty where no age is given.</summary>
    public static string AgeBand(string age, IReadOnlyList<int> bands)
    {
        if (bands.Count == 0)
        {
            return OrEmpty($"({age} // 10) * 10");
        }

        var whens = bands.Reverse().Select(b => $"WHEN {age} >= {b} THEN '{b}'");
        return $"CASE WHEN {age} IS NULL THEN '' {string.Join(' ', whens)} ELSE '-1' END";
    }
}
