using Wardmote.Analysis.Counts;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;
using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>
/// Live values cannot be wrong, but what stands around them can: a change told as one that the test does not support, or the other way
/// round; a percentage of so few that its base must be told.
/// </summary>
internal static class LiveRule
{
    public static IEnumerable<CheckFinding> Check(CheckedReport report)
    {
        foreach (var statement in report.Statements)
        {
            foreach (var said in statement.Sentence.Live.Where(l => statement.Text.Contains(l.Text, StringComparison.Ordinal)))
            {
                if ((said.Change is { } change ? Of(report, statement, said, change) : said.Base is { } whole ? Of(report, statement, said, whole) : null) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static CheckFinding? Of(CheckedReport report, Statement statement, LiveSaid said, LiveChange change)
    {
        var place = statement.Text.IndexOf(said.Text, StringComparison.Ordinal);
        var clause = statement.Text[statement.ClauseAt(place).Start..place];
        var figures = $"{change.Before}, {change.After}";
        if (change.Up ? TrendWords.Down().IsMatch(clause) && !TrendWords.Up().IsMatch(clause) : TrendWords.Up().IsMatch(clause) && !TrendWords.Down().IsMatch(clause))
        {
            return report.Finding(statement, place, CheckKind.UnsupportedChange, $"The words before “{said.Text}” tell a {(change.Up ? "fall" : "rise")}, and it went {(change.Up ? "up" : "down")}, from {change.Before} to {change.After}. Put the words right.", 0.85, figures);
        }

        return change.Claims || ChangesRule.IsCareful(statement) ? null : report.Finding(statement, place, CheckKind.UnsupportedChange,
            $"“{said.Text}”, from {change.Before} to {change.After}, is {change.Words}: figures like these move so much by chance alone. Say so with change_in_words, or give the interval.", 0.7, figures);
    }

    private static bool Names(Statement statement, long whole) => statement.Quantities.Any(q => q.Kind == QuantityKind.Count && q.Value == whole);

    private static CheckFinding? Of(CheckedReport report, Statement statement, LiveSaid said, long whole) =>
        SmallNumberRule.SurveyBase.Allows(whole) || Names(statement, whole) || (statement.Previous is { } before && Names(before, whole))
            ? null
            : report.Finding(statement, statement.Text.IndexOf(said.Text, StringComparison.Ordinal), CheckKind.SmallBase,
                $"{said.Text} is of {FigureText.Written(whole)}. Say of how many it is, or give the number instead: with so few one more or less moves it by {FigureText.Written(100m / whole, 0)} points.", 0.55, $"{whole}");
}
