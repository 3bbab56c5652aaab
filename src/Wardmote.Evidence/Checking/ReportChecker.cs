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
        return [.. NumbersRule.Check(read)
            .OrderBy(f => f.Line)];
    }
}
