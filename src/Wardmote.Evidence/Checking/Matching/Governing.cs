using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;

namespace Wardmote.Evidence.Checking.Matching;

/// <summary>Which of several named lines a number belongs to.</summary>
internal static partial class Governing
{
    private const int OtherClause = 60;
    private const int Joined = 30;
    private const int After = 8;

    /// <summary>The line nearest by grammar; null where none is named.</summary>
    public static Mention? Of(Quantity quantity, Statement statement, IReadOnlyList<Mention> mentions)
    {
        if (mentions.Count == 0)
        {
            return null;
        }

        var own = mentions.Where(m => !IsOfAnother(quantity, statement, m)).ToList();
        return InTurn(quantity, statement, mentions) ?? own.MinBy(m => Distance(quantity, statement, m));
    }

    /// <summary>"35, against 13 in 2017": the year is that of the number beside it.</summary>
    public static bool IsOfAnother(Quantity quantity, Statement statement, Mention mention) => mention.Start >= quantity.End && mention.Line.Period is not null
        && Comparing().Matches(statement.Text[quantity.End..mention.Start]).LastOrDefault() is { } word
        && statement.Quantities.Any(q => q.Kind == quantity.Kind && q.Start >= quantity.End + word.Index && q.End <= mention.Start);

    [GeneratedRegex(@"\b(?:against|compared (?:with|to)|than|down from|up from|after|and)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Comparing();

    /// <summary>"A and B were 15% and 16% respectively": the first of one with the first of the other.</summary>
    private static Mention? InTurn(Quantity quantity, Statement statement, IReadOnlyList<Mention> mentions)
    {
        if (!Respectively().IsMatch(statement.Text))
        {
            return null;
        }

        var numbers = statement.Quantities.Where(q => q.Kind == quantity.Kind).ToList();
        var named = mentions.DistinctBy(m => m.Start).ToList();
        return numbers.Count == named.Count && numbers.Count > 1 ? named[numbers.IndexOf(quantity)] : null;
    }

    private static int Distance(Quantity quantity, Statement statement, Mention mention)
    {
        var clause = statement.ClauseAt(quantity.Start);
        var other = mention.Start < clause.Start || mention.Start >= clause.End ? OtherClause : 0;
        if (mention.Start >= quantity.End)
        {
            var between = statement.Text[quantity.End..mention.Start];
            return between.Length + other + After - (Linked().IsMatch(between) ? Joined : 0);
        }

        var gap = Math.Max(0, quantity.Start - mention.End);
        var before = statement.Text[Math.Min(mention.End, quantity.Start)..quantity.Start];
        return gap + other - (gap <= 2 || Verb().IsMatch(before) ? Joined / 2 : 0);
    }

    [GeneratedRegex(@"\brespectively\b", RegexOptions.IgnoreCase)]
    private static partial Regex Respectively();

    /// <summary>"77% of victims in 2014", "123 in Cambourne".</summary>
    [GeneratedRegex(@"^\s*(?:[\w'’-]+\s+){0,4}(?:in|during|for|at|of|from|by|among|across|on)\s+(?:the\s+|a\s+|year\s+|an\s+)*$", RegexOptions.IgnoreCase)]
    private static partial Regex Linked();

    [GeneratedRegex(@"^\s+(?:[\w'’-]+\s+){0,2}(?:had|has|have|was|were|is|saw|recorded|with|at|accounted for|made up|rose|fell)\s+(?:[\w'’-]+\s+){0,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();
}
