using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>A break in a series that the report itself declares: recorded, counted or assessed in another way from a day on.</summary>
internal sealed partial record DeclaredBreak(Statement Statement, DateOnly From, IReadOnlySet<string> Subject)
{
    /// <summary>True where a statement about the same subject compares across the day.</summary>
    public bool Parts(Statement other)
    {
        if (other == Statement || Of(other.Text) || other.Times.Count < 2 && !other.Times.Any(t => t.Reading.Period.Start < From && t.Reading.Period.End >= From))
        {
            return false;
        }

        return other.Times.Any(t => t.Reading.Period.Start < From) && other.Times.Any(t => t.Reading.Period.End >= From) && Subject.Any(other.Stems.Contains);
    }

    public static bool Of(string text) => Words().IsMatch(text);

    [GeneratedRegex(@"\b(?:(?:cannot|can not|should not|must not) be (?:directly )?compared|not (?:directly )?comparable|(?:recording|counting|assessment|definition|recorded|methodology|process|system|form|boundar(?:y|ies))\b.{0,40}\bchang(?:ed|e)|chang(?:ed|e|es) (?:in|to) (?:the )?(?:recording|counting|definition|assessment|methodology|way)|chang(?:ed|e|es) (?:the|its|their) way|break in the series)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}

internal static class SeriesBreaks
{
    /// <summary>A word on more than this part of all sentences is no subject of its own.</summary>
    private const double Common = 0.12;

    public static IReadOnlyList<DeclaredBreak> In(CheckedReport report)
    {
        var found = new List<DeclaredBreak>();
        foreach (var statement in report.Statements.Concat(report.Notes).Where(s => s.Times.Count > 0 && DeclaredBreak.Of(s.Text)))
        {
            var subject = Words.Telling(statement.Text).Where(s => !Plain.Contains(s) && report.Statements.Count(o => o.Stems.Contains(s)) <= Math.Max(4, Common * report.Statements.Count)).ToHashSet();
            found.Add(new(statement, statement.Times.Max(t => t.Reading.Period.Start), subject));
        }

        return found;
    }

    /// <summary>Words of every such note.</summary>
    private static readonly HashSet<string> Plain = [.. new[] { "compared", "comparable", "time", "over", "cannot", "recording", "record", "records", "before", "after", "since", "date", "force", "new", "changed", "changes", "process", "system", "form", "assessment", "measurable", "together", "way", "definition", "police", "april", "march", "january", "december", "different", "differently", "figures", "one", "experienced", "used", "moved", "offenders", "offences", "crime" }.Select(Words.Stem)];
}
