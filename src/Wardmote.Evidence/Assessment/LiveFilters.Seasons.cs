using DotLiquid;
using Wardmote.Evidence.Exhibits.Answers;

namespace Wardmote.Evidence.Assessment;

/// <summary>Figures that leave the season out, from an exhibit with a row for each month.</summary>
internal static partial class LiveFilters
{
    /// <summary>The twelve months to the end of a row's month, added up.</summary>
    public static object RollingYear(Context context, object input, object row, object? column = null) =>
        Reader(context, input).Rolling(Text(row), Optional(column), yearsBefore: 0);

    /// <summary>A row's month against the same one a year before: "up 12", "down 3" or "unchanged".</summary>
    public static object ChangeOnLastYear(Context context, object input, object row, object? column = null) =>
        Changed(Reader(context, input).OnLastYear(Text(row), Optional(column), months: 1));

    /// <summary>The same in per cent of the month a year before.</summary>
    public static object PercentChangeOnLastYear(Context context, object input, object row, object? column = null) =>
        InPercent(Reader(context, input).OnLastYear(Text(row), Optional(column), months: 1));

    /// <summary>The twelve months to the end of a row's month against the twelve before them.</summary>
    public static object RollingChange(Context context, object input, object row, object? column = null) =>
        Changed(Reader(context, input).OnLastYear(Text(row), Optional(column), months: 12));

    /// <summary>The same in per cent.</summary>
    public static object RollingPercentChange(Context context, object input, object row, object? column = null) =>
        InPercent(Reader(context, input).OnLastYear(Text(row), Optional(column), months: 12));

    private static CellNumber Changed(SeasonPair pair) =>
        new(pair.After.Value - pair.Before.Value, pair.After.Decimals, pair.After.Unit, IsChange: true) { Judge = pair.Judge };

    private static CellNumber InPercent(SeasonPair pair) => pair.Before.Value == 0
        ? throw new CellException("The months a year before have 0, and nothing can be a percentage of it.", "Ask for the difference.")
        : new(100 * (pair.After.Value - pair.Before.Value) / pair.Before.Value, 0, "%", IsChange: true) { Judge = pair.Judge };
}
