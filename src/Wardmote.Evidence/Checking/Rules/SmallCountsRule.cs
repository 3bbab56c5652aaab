using System.Text.RegularExpressions;
using Wardmote.Analysis.Counts;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Counts of people in prose that are so small that disclosure control would hide them in a table.</summary>
internal static partial class SmallCountsRule
{
    /// <summary>A partnership may adopt another; the newest that has begun applies.</summary>
    public static readonly SmallNumberRule Published = new()
    {
        Name = "Counts of people in published text",
        Fewest = 5,
        Unit = "people",
        From = new DateOnly(2026, 11, 1),
        Source = "Government Statistical Service, Disclosure control guidance for tables produced from administrative sources (2014): counts of 1 to 4 are hidden as a rule",
    };

    public static IEnumerable<CheckFinding> Check(CheckedReport report)
    {
        foreach (var statement in report.Statements.Where(s => !Supposed().IsMatch(s.Text)))
        {
            foreach (Match match in People().Matches(statement.Text).Concat(Listed().Matches(statement.Text)).Concat(Suffered().Matches(statement.Text)))
            {
                var count = Multiples.Spelled(match.Groups["count"].Value) is > 0 and var spelled ? spelled : decimal.TryParse(match.Groups["count"].Value, out var digits) ? digits : 0;
                if (count <= 0 || statement.Sentence.Live.Any(l => l.Text.Contains(match.Groups["count"].Value, StringComparison.OrdinalIgnoreCase)) || Published.Allows((double)count) || Harmless().IsMatch(match.Value) || NotACount().IsMatch(statement.Text[..match.Index]) || Parts().IsMatch(statement.Text[(match.Index + match.Length)..]))
                {
                    continue;
                }

                var grave = Grave().IsMatch(statement.Text);
                yield return report.Finding(statement, match.Index, CheckKind.SmallCount,
                    $"“{match.Value}”: a count below {Published.Fewest} may let people be recognised. Before publication say “a small number”, or leave it out. ({Published.Source}.)", grave ? 0.75 : 0.55);
                break;
            }
        }
    }

    [GeneratedRegex(@"(?<![\d.,£-])\b(?<count>one|two|three|four|[1-4])\s+(?:(?!(?:of|in|or|to|per|and|key|main|new areas|year|years|month|months|week|weeks|day|days|hour|hours|times?|third|thirds|quarter|quarters)\b)[A-Za-z-]+\s+){0,3}?(?<who>people|persons?|child(?:ren)?|boys?|girls?|wom[ae]n|m[ae]n|victims?|residents?|offenders?|deaths?|homicides?|murders?|suicides?|rapes?|fatalities|fatality|killed|died|pupils?|young people|young person|youths?|teenagers?|males?|females?|patients?|families|assaults|stabbings|prisoners?|detainees|suspects?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex People();

    /// <summary>"Three shopkeepers were assaulted": whoever they are, they are people.</summary>
    [GeneratedRegex(@"(?<![\d.,£-])\b(?<count>two|three|four|[2-4])\s+(?:[a-z-]+\s+)?(?<who>[a-z]+s)\s+(?:were|had been|have been)\s+(?:\w+ly\s+)?(?:assaulted|attacked|injured|hurt|killed|stabbed|robbed|raped|threatened|arrested|sentenced|convicted|detained)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Suffered();

    /// <summary>"Domestic homicide reviews: 2 begun this year".</summary>
    [GeneratedRegex(@"\b(?<who>homicides?|deaths?|murders?|suicides?|rapes?|fatalities|domestic homicide reviews?|death reviews?)\s*[:-]\s*(?<count>one|two|three|four|[1-4])\s+(?:initiated|begun|started|recorded|reported|notified|ongoing|under way|commissioned|completed|this|in|so far|to date)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    /// <summary>Staff, partners and groups are no subjects of the figures.</summary>
    [GeneratedRegex(@"\b(?:councillors?|officers?|staff|members?|workers?|volunteers?|groups?|partners?|representatives?|schools|sites|events|meetings|performances?|sessions?|areas|districts|wards|types?|kinds?|categories|themes|priorities|reports?|sources|tables|figures|years)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Harmless();

    [GeneratedRegex(@"\b(?:for example|one person is|e\.g\.|if|such as|say|every|imagine|would show|could be|one (?:person|victim|child|offender|resident) (?:may|can|might|could))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Supposed();

    [GeneratedRegex(@"\b(?:table|figure|section|priority|at least|than|about|around|per|only|just|no|quarter|page|chapter|top|grade|aged?|under|over)\s*$|\d\s*(?:to|and|-|in)\s*$|\b(?:one|two|three) in\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex NotACount();

    [GeneratedRegex(@"^\s+(?:groups?|teams?|services?|centres?|officers?|partnerships?|workers?|boards?|panels?|schools?|homes?|events?|panel|support|safeguarding)\b|^'s\s", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:died|deaths?|killed|homicides?|murders?|murdered|suicides?|rapes?|raped|custod\w+|sentenced|stabb\w+|victims?|remanded|trafficked|slavery)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Grave();
}
