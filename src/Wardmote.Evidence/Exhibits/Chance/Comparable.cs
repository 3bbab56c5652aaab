using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>Which two columns a test may hold against each other.</summary>
internal static class Comparable
{
    public const string Advice = "Compare two years or periods of one figure, two rates, or two shares.";

    private const string NoBase = "it is not known among how many people or days each was counted.";

    /// <summary>Why a test cannot judge the change, to follow a colon; null where it can.</summary>
    /// <param name="rowTime">The rows' stretches of time; null where they are none.</param>
    public static string? Refusal(AnswerColumn from, AnswerColumn to, TimeAxis? rowTime) => (from, to) switch
    {
        (ShareColumn, ShareColumn) or (RateColumn, RateColumn) => Overlap(from, to, rowTime),
        (SumColumn, SumColumn) when from.TimeKey is not null && to.TimeKey is not null => null,
        (SumColumn, SumColumn) when AreDated(from, to) => Overlap(from, to, rowTime),
        _ when from.GetType() != to.GetType() => "one is of another kind than the other.",
        _ => NoBase,
    };

    /// <summary>Columns of one figure that differ in their days only.</summary>
    private static bool AreDated(AnswerColumn from, AnswerColumn to) =>
        from.Counted is { } one && to.Counted is { } other && one.CountsTheSame(other) && from.From?.Dataset == to.From?.Dataset
            && ((one.Within is not null && other.Within is not null) || from.Season is not null || to.Season is not null);

    private static string? Overlap(AnswerColumn from, AnswerColumn to, TimeAxis? rowTime) => (from.Counted?.Within, to.Counted?.Within) switch
    {
        ({ } one, { } other) => one.Overlaps(other) ? "they count some of the same days." : null,
        _ when rowTime is MonthAxis && (from.Season is not null || to.Season is not null) => (from.Season ?? Season.Own).Overlaps(to.Season ?? Season.Own) ? "they count some of the same months." : null,
        _ => null,
    };
}
