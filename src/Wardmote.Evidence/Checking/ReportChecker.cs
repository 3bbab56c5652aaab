using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;
using Wardmote.Evidence.Checking.Reading;
using Wardmote.Evidence.Checking.Rules;

namespace Wardmote.Evidence.Checking;

/// <summary>
/// Reads a report against its own tables, and against figures from elsewhere where some are given. The rules are general: they know
/// English, arithmetic and tests, and nothing of any report.
/// </summary>
public static class ReportChecker
{
    /// <param name="loaded">Figures besides the report's own tables, such as the exhibits of an assessment.</param>
    /// <returns>Findings in the order of lines.</returns>
    public static IReadOnlyList<CheckFinding> Check(Report report, IReadOnlyList<FigureTable>? loaded = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var read = new CheckedReport(report, loaded ?? []);
        var found = NumbersRule.Check(read)
                .Concat(ContradictionsRule.Check(read))
                .Concat(BasesRule.Check(read))
                .Concat(SuperlativesRule.Check(read))
                .Concat(ChangesRule.Check(read))
                .Concat(LiveRule.Check(read))
                .Concat(MeasuresRule.Check(read))
                .Concat(ForecastsRule.Check(read))
                .Concat(RowsRule.Check(read))
                .Concat(ReferencesRule.Check(read))
                .Concat(CaptionPeriodRule.Check(read))
                .Concat(TablesRule.Check(read))
                .Concat(SmallCountsRule.Check(read))
                .ToList();
        // Whoever looks at a sentence for a better reason will see that its numbers stand alone.
        var told = found.Where(f => f.Kind is not (CheckKind.NotDerivable or CheckKind.SmallCount)).Select(f => f.Sentence).ToHashSet();
        var first = found.DistinctBy(f => (f.Kind == CheckKind.UnsupportedChange, f.Kind == CheckKind.UnsupportedChange ? $"{f.Line}: {f.Sentence}" : f.Key + f.Line)).ToList();
        return [.. first.Where(f => f.Kind != CheckKind.NotDerivable || !told.Contains(f.Sentence)).OrderBy(f => f.Line)];
    }
}
