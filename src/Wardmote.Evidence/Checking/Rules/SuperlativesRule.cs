using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>"The highest", "second lowest", "most common", "fewer than": held against the order that the table gives.</summary>
internal static partial class SuperlativesRule
{
    public static IEnumerable<CheckFinding> Check(CheckedReport report)
    {
        foreach (var statement in report.Statements)
        {
            foreach (Match match in Superlative().Matches(statement.Text))
            {
                if (Of(report, statement, match) is { } finding)
                {
                    yield return finding;
                }
            }

            foreach (Match match in Comparison().Matches(statement.Text))
            {
                if (Compared(report, statement, match) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static CheckFinding? Of(CheckedReport report, Statement statement, Match match)
    {
        if (Vague().IsMatch(statement.Text[..match.Index]) || VagueAfter().IsMatch(statement.Text[(match.Index + match.Length)..]))
        {
            return null;
        }

        var place = new Quantity(match.Index, match.Index + match.Length, match.Value, 0, 0, 0, QuantityKind.Count, QuantityRole.Level, "");
        var high = High().IsMatch(match.Value);
        var rank = RankOf(match.Groups["rank"].Value);
        var contests = report.BearingsOf(statement).Where(b => b.IsMeant).OrderByDescending(b => b.Weight).Select(b => (b.Weight, Contest: Contest.Of(b, place))).Where(c => c.Contest is not null).ToList();
        // Tables that look alike: where the claim holds in one that may be meant, it is that one.
        var judged = contests.Where(c => c.Weight >= contests[0].Weight - 1).Select(c => (Contest: c.Contest!, Verdict: c.Contest!.Judge(high, rank, match.Groups["joint"].Success))).ToList();
        return judged.Count == 0 || judged.Exists(j => j.Verdict is null) ? null
            : report.Finding(statement, match.Index, CheckKind.Superlative, judged[0].Verdict!.Value.Message, judged[0].Contest.Sureness * judged[0].Verdict!.Value.Weight, judged[0].Contest.Figures);
    }

    /// <summary>"Health made fewer referrals than housing."</summary>
    private static CheckFinding? Compared(CheckedReport report, Statement statement, Match match)
    {
        var more = High().IsMatch(match.Groups["word"].Value) || match.Groups["word"].Value.Equals("more", StringComparison.OrdinalIgnoreCase);
        foreach (var bearing in report.BearingsOf(statement).Where(b => b.IsMeant).OrderByDescending(b => b.Weight))
        {
            var than = match.Index + match.Length;
            var before = bearing.Rows.LastOrDefault(m => m.End <= match.Index && m.Line.Period is null);
            var after = bearing.Rows.FirstOrDefault(m => m.Start >= than && m.Start - than < 25 && m.Line.Period is null);
            if (before is null || after is null || before.Line == after.Line)
            {
                continue;
            }

            var place = new Quantity(match.Index, than, match.Value, 0, 0, 0, QuantityKind.Count, QuantityRole.Level, "");
            if (Contest.ColumnOf(bearing, place) is { } column && bearing.View[before.Line.Index, column] is { } one && bearing.View[after.Line.Index, column] is { } other && one.Value != other.Value && one.Value > other.Value != more)
            {
                return report.Finding(statement, match.Index, CheckKind.Superlative,
                    $"{bearing.View.Name} gives {FigureText.Written(one)} for {before.Line.Label} and {FigureText.Written(other)} for {after.Line.Label}{(bearing.View.Columns[column].Label is { Length: > 0 } label ? $" ({label})" : "")}. Put the comparison right.", 0.8);
            }
        }

        return null;
    }

    private static int RankOf(string word) => word.ToLowerInvariant() switch
    {
        "second" or "2nd" or "next" => 2,
        "third" or "3rd" => 3,
        "fourth" or "4th" => 4,
        "fifth" or "5th" => 5,
        _ => 1,
    };

    [GeneratedRegex(@"\b(?:(?<joint>joint|equal|joint-|jointly)[\s-]+)?(?:(?<rank>second|third|fourth|fifth|2nd|3rd|4th|5th|next)[\s-]+)?(?<word>highest|lowest|largest|smallest|greatest|biggest|fewest|commonest|busiest|quietest|(?:most|least) (?:common|frequent|often|commonly|frequently)(?:ly)?|(?<=\bthe )most(?=\s+(?:[a-z-]+\s+){0,2}?(?:fires|incidents|crimes?|offences|recorded|reports|calls|callouts|cases|referrals|arrests|entrants|first|deaths|assaults|complaints|visits)\b)|(?:more|fewer)(?=(?:\s(?!than\b)[\w-]+){1,6}\s+than\s+(?:in\s|at\s|on\s|for\s)?any other)|(?<=\bthe )least(?=\s+(?:crime)))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Superlative();

    [GeneratedRegex(@"\b(?<word>fewer|more|higher|lower|larger|smaller|less)\b(?:\s(?!than\b)[\w-]+){0,5}\sthan\s+(?!\d|one|two|three|half|a\s|expected|average|usual)(?:in\s|the\s|that of\s|from\s)?", RegexOptions.IgnoreCase)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"\b(?:high|larg|great|big|most|commonest|busiest|more)", RegexOptions.IgnoreCase)]
    private static partial Regex High();

    /// <summary>"One of the largest", "among the highest", "which had the highest" say nothing that can be held to.</summary>
    [GeneratedRegex(@"\b(?:one of the|among the|amongst the|some of the|two of the|three of the|which (?:\w+\s){0,2}(?:has|have|had) the|who (?:has|have) the|not the|at(?!\s+(?:its|their)\b)|where the)\s*(?:\w+\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Vague();

    [GeneratedRegex(@"^\s+(?:risk(?! of re)|harm|priority|level of (?:risk|need)|standards?|ever\b|on record|since records)", RegexOptions.IgnoreCase)]
    private static partial Regex VagueAfter();
}
