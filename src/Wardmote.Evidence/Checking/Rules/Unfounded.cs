using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Numbers that no figure gives. One that is quoted from a named source outside is let stand.</summary>
internal static partial class Unfounded
{
    /// <summary>Counts below this are told of too many things (meetings, sites, officers) to look for them in tables.</summary>
    private const decimal SmallestCount = 25;

    /// <summary>One finding for all of a sentence's numbers that nothing gives.</summary>
    public static CheckFinding? Of(CheckedReport report, Statement statement, IReadOnlyList<Quantity> quantities)
    {
        var told = quantities.Where(IsFigure).ToList();
        told.RemoveAll(q => IsOfARange(statement, q));
        if (told.Count == 0 || IsSent(statement) || Explains().IsMatch(statement.Text) || IsOutside(statement) || !IsSentence(statement.Text))
        {
            return null;
        }

        var numbers = string.Join(", ", told.Select(q => q.Text));
        var related = report.BearingsOf(statement).Where(b => b.IsMeant && b.NamesSomething).MaxBy(b => b.Weight);
        var message = related is null
            ? $"No table or figure that was loaded gives {numbers}, and no source is named. Name where it comes from, or load the figures."
            : $"{numbers} can be worked out neither from {related.View.Name} nor from any other figure that was loaded. Put it right, or name where it comes from.";
        return report.Finding(statement, told[0].Start, CheckKind.NotDerivable, message, related is null ? 0.25 : 0.4);
    }

    /// <summary>"… received from the trading standards team": whoever counted is named.</summary>
    private static bool IsSent(Statement statement) => Sent().IsMatch(statement.Text);

    [GeneratedRegex(@"\b(?:[Rr]eceived|[Ss]upplied|[Pp]rovided|[Ss]ent|[Rr]eported|[Gg]iven|[Cc]ollected|[Hh]eld|[Ll]ogged|[Cc]ounted|[Rr]ecorded) (?:from|by) (?:the )?[A-Z]\w+|\b[Dd]ata (?:from|of|held by) (?:the )?[A-Z]\w+")]
    private static partial Regex Sent();

    /// <summary>"100 to 200 pupils" is a guess and says so.</summary>
    private static bool IsOfARange(Statement statement, Quantity quantity) => quantity.Kind == QuantityKind.Count
        && statement.Quantities.Any(q => q != quantity && q.Kind == QuantityKind.Count
            && Between().IsMatch(q.Start > quantity.End ? statement.Text[quantity.End..q.Start] : statement.Text[q.End..Math.Max(q.End, quantity.Start)])
            && !From().IsMatch(statement.Text[..Math.Min(q.Start, quantity.Start)]));

    [GeneratedRegex(@"^\s*(?:to|-)\s*$")]
    private static partial Regex Between();

    [GeneratedRegex(@"\bfrom\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(@"\b(?:one (?:person|answer) is|add up to 100|allowing for chance|(?:confidence|95%) intervals?|margin of error|an? (?:base|sample|number|count) of (?:fewer|less|more) than)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Explains();

    /// <summary>An entry of a contents page or an address tells nothing.</summary>
    private static bool IsSentence(string text)
    {
        var words = Words.Of(text);
        return words.Count >= 3 && (text.TrimEnd().EndsWith('.') || words.Count(w => char.IsLower(w.Text[0])) * 2 >= words.Count);
    }

    private static bool IsFigure(Quantity quantity) => !quantity.Loose && (quantity.Kind switch
    {
        QuantityKind.Percent or QuantityKind.Points => true,
        QuantityKind.Count => quantity.Value >= SmallestCount && quantity.Value != 100,
        QuantityKind.Rate => quantity.IsPer,
        _ => false,
    });

    /// <summary>A footnote, a quotation, or words that name the nation or a survey: the figure is not the partnership's own.</summary>
    public static bool IsOutside(Statement statement)
    {
        if (statement.LeadIn is { } leadIn && IsOutside(leadIn))
        {
            return true;
        }

        for (var at = statement; at is not null; at = at.Previous)
        {
            if (at.Sentence.IsCited || Outside().IsMatch(at.Text))
            {
                return true;
            }

            if (at != statement)
            {
                break;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:national(?:ly)?|england|wales|britain|uk|united kingdom|home office|ministry of justice|department for|ons|office for national statistics|csew|crime survey|census|government|inspectorate|according to|published by|estimat\w+|ofsted|nhs england|college of policing|research (?:by|has|shows|from)|source:|targets?|funding|budget|aims? to|by 20\d\d)\b|https?://|[“""]", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();
}
