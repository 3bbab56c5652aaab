using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>"Nearly 3 a month, up from 13 in the whole of 2017": an average over months told as a change from a count of a year.</summary>
internal static partial class MeasuresRule
{
    private const int MonthsOfAYear = 12;

    /// <summary>How far an average is from what it is told to be, where it is told in whole numbers.</summary>
    private const decimal HalfAUnit = 0.5m;

    public static IEnumerable<CheckFinding> Check(CheckedReport report)
    {
        foreach (var statement in report.Statements)
        {
            var levels = statement.Quantities.Where(q => q.IsPer || q is { Kind: QuantityKind.Count, Loose: false }).ToList();
            for (var i = 0; i + 1 < levels.Count; i++)
            {
                if (Of(report, statement, levels[i], levels[i + 1]) is { } finding)
                {
                    yield return finding;
                    break;
                }
            }
        }
    }

    private static CheckFinding? Of(CheckedReport report, Statement statement, Quantity average, Quantity count)
    {
        if (Per().Match(statement.Text[average.End..]) is not { Success: true } told || count.IsPer || count.Kind != QuantityKind.Count || !Since().IsMatch(statement.Text[average.End..count.Start])
            || statement.Times.Where(t => t.Start >= count.End).Select(t => t.Reading.Period).FirstOrDefault() is not { WholeMonths: > 1 and var months } period)
        {
            return null;
        }

        var per = told.Groups["time"].Value.ToLowerInvariant();
        var times = per switch { "month" => months, "week" => period.Days / 7.0, _ => period.Days };
        if (statement.Quantities.Any(q => q != average && q != count && q.Kind == QuantityKind.Count && Math.Abs(q.Value / (decimal)times - average.Value) <= HalfAUnit))
        {
            // "35, nearly three a month, against 13": the count that it is set against is there.
            return null;
        }

        var whole = FigureText.Written(average.Value * (decimal)times, 0);
        return report.Finding(statement, count.Start, CheckKind.MixedPeriods,
            $"{average.Text} a {per} is set against {count.Text} in {months} months. At {average.Text} a {per} they would have been about {whole}. Tell both for a {per}, or both for {(months == MonthsOfAYear ? "a year" : "the same months")}.",
            0.6, $"{average.Text}, {count.Text}");
    }

    /// <summary>"3 per month", "3 fires a month".</summary>
    [GeneratedRegex(@"^\s+(?:[a-z][\w'-]*\s+){0,2}(?:per|a|each|every)\s+(?<time>month|week|day)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Per();

    /// <summary>What joins them: ", a large increase from", ", down from", ", compared with".</summary>
    [GeneratedRegex(@"\b(?:(?:increas\w*|rise|rose|risen|up|growth|decreas\w*|reduction|fall|fell|fallen|drop|down)\s+(?:from|on)|compared (?:with|to)|against)\s+(?:a total of\s+|only\s+|just\s+|about\s+|around\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Since();
}
