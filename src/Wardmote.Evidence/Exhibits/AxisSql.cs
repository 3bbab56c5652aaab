using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Exhibits;

/// <summary>Keys of an axis as SQL expressions.</summary>
internal static class AxisSql
{
    /// <summary>The calendar year in which the year of this kind that holds the moment starts, as text.</summary>
    public static string Year(string moment, YearKind kind) => kind == YearKind.Calendar
        ? $"CAST(year({moment}) AS VARCHAR)"
        : $"CAST(year({moment}) - CASE WHEN month({moment}) < {kind.StartMonth()} THEN 1 ELSE 0 END AS VARCHAR)";

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
            return $"coalesce(CAST(({age} // 10) * 10 AS VARCHAR), '')";
        }

        var whens = bands.Reverse().Select(b => $"WHEN {age} >= {b} THEN '{b}'");
        return $"CASE WHEN {age} IS NULL THEN '' {string.Join(' ', whens)} ELSE '-1' END";
    }
}
