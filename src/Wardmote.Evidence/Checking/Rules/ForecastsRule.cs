using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>"Set to rise again": held against what the part of a year that is there gives for all of it.</summary>
internal static partial class ForecastsRule
{
    private const int MonthsOfAYear = 12;

    public static IEnumerable<CheckFinding> Check(CheckedReport report)
    {
        foreach (var statement in report.Statements)
        {
            if (Forecast().Match(statement.Text) is { Success: true } match
                && report.BearingsOf(statement).Where(b => b.IsMeant && b.View.HasTimeColumns).OrderByDescending(b => b.Weight).Select(b => Of(report, b, match)).FirstOrDefault(f => f is not null) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static CheckFinding? Of(CheckedReport report, Bearing bearing, Match match)
    {
        var view = bearing.View;
        var up = match.Groups["up"].Success;
        var years = view.Columns.Where(c => c is { Period: not null, IsChange: false, IsShare: false, IsTotal: false } && view.IsCount(c.Index)).OrderBy(c => c.Period).ToList();
        if (years.Count < 2 || years[^1].Period?.WholeMonths is not (> 0 and < MonthsOfAYear and var months) || years[^2].Period?.WholeMonths != MonthsOfAYear)
        {
            return null;
        }

        foreach (var row in bearing.Rows.Select(m => m.Line).Where(l => l.Period is null && !l.IsTotal).Distinct())
        {
            if (view[row.Index, years[^1].Index] is { } part && view[row.Index, years[^2].Index] is { } whole && part.Value * MonthsOfAYear / months is var yearly && (up ? yearly <= whole.Value : yearly >= whole.Value))
            {
                return report.Finding(bearing.Statement, match.Index, CheckKind.UnsupportedChange,
                    $"{view.Name}, {row.Label}: {FigureText.Written(part)} in {months} months is at the rate of {FigureText.Written(yearly, 0)} a year, after {FigureText.Written(whole)} in {years[^2].Label}. Nothing here says that it will {(up ? "rise" : "fall")}. Take it out, or say what it rests on.",
                    0.65, $"{part.Value}, {whole.Value}");
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:set|likely|expected|projected|due|forecast|on (?:course|track)|look(?:s|ing)? (?:set|likely)) to (?:(?<up>rise|increase|grow|exceed|go up|be higher)|fall|decrease|drop|go down|decline|be lower)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Forecast();
}
