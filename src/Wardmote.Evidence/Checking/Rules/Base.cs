using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>The number of people (answers, cases) that percentages are of, as a sentence names it.</summary>
internal sealed partial record Base(Statement Statement, int Count, bool IsSurvey)
{
    /// <summary>Above this nearly every percentage is possible.</summary>
    private const int Most = 1000;

    public static Base? In(Statement statement)
    {
        foreach (var pattern in new[] { Named(), Answered(), Marked() })
        {
            if (pattern.Match(statement.Text) is { Success: true } match && Number(match.Groups["count"].Value) is > 1 and < Most and var count)
            {
                return new(statement, count, Survey().IsMatch(statement.Text) || Opinion().IsMatch(statement.Text) || pattern != Named());
            }
        }

        return null;
    }

    /// <summary>True where percentages of a later sentence may still be of it: in the same passage or, for a survey, under the same heading.</summary>
    public bool Reaches(Statement later) => later.Part == Statement.Part || (IsSurvey && later.Topic == Statement.Topic && later.Part - Statement.Part <= 8)
        || (IsSurvey && Statement.Sentence.Role == TextRole.ListItem && later.Part == Statement.Part + 1);

    public bool IsBaseOf(Statement statement, Quantity quantity)
    {
        if (statement != Statement && (Another().IsMatch(statement.Text) || NamesOthers(statement, quantity)))
        {
            return false;
        }

        var after = statement.Text[quantity.End..];
        if (statement == Statement && OfCount().Match(after) is { Success: true } of && Number(of.Groups["count"].Value) == Count)
        {
            return true;
        }

        return !OfOthers().IsMatch(after) && quantity.Start > (statement == Statement ? 0 : -1)
            && (statement == Statement ? Applies(statement) : IsSurvey ? Survey().IsMatch(statement.Text) || OfThese().IsMatch(statement.Text) || Said().IsMatch(after) : OfThese().IsMatch(statement.Text));
    }

    /// <summary>"17% of 25 people": said of it in so many words.</summary>
    [GeneratedRegex($@"^\s+of\s+(?:the\s+|all\s+|only\s+|just\s+)?{Counted}\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfCount();

    /// <summary>"70% of pupils surveyed" are none of the 18 parents who answered before.</summary>
    private bool NamesOthers(Statement statement, Quantity quantity)
    {
        var after = statement.Text[quantity.End..];
        return (Group().Match(after) is { Success: true } group && !Statement.Stems.Contains(Words.Stem(group.Groups["who"].Value)) && !Everybody().IsMatch(group.Groups["who"].Value))
            || (AskedElsewhere().Match(after) is { Success: true } other && !Words.Of(other.Groups["which"].Value).Any(w => Statement.Stems.Contains(w.Stem)));
    }

    [GeneratedRegex($@"^\s+of (?:the |all |our )?(?:\w+\s)?(?<who>{People}|[a-z]+s(?=\s+{Telling}))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Group();

    /// <summary>"73% of respondents to the residents' panel": not those who answered the staff's questions.</summary>
    [GeneratedRegex(@"^\s+of (?:\w+\s){0,2}?(?:respondents|participants|people|those|members)\s+(?:to|in|from|on)\s+(?:the|our|a|an|this)\s+(?!(?:survey|questionnaire|poll|consultation)\b)(?<which>[\w'’-]+(?:\s[\w'’-]+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex AskedElsewhere();

    [GeneratedRegex(@"^(?:respondents?|people|persons|participants|responses|those|members)$", RegexOptions.IgnoreCase)]
    private static partial Regex Everybody();

    /// <summary>In the sentence that names it a base is one where the percentages are said to be of it.</summary>
    private bool Applies(Statement statement) => IsSurvey || OfThese().IsMatch(statement.Text) || statement.Text.StartsWith("Of ", StringComparison.Ordinal) || statement.Text.Contains(" of the ", StringComparison.Ordinal);

    /// <summary>The bases in force at each statement that has one.</summary>
    public static IReadOnlyDictionary<Statement, Base> All(IReadOnlyList<Statement> statements)
    {
        var all = new Dictionary<Statement, Base>();
        Base? known = null;
        foreach (var statement in statements)
        {
            known = In(statement) ?? (known is not null && known.Reaches(statement) ? known : null);
            if (known is not null)
            {
                all[statement] = known;
            }
        }

        return all;
    }

    /// <summary>True where some whole number of the base gives the percentage.</summary>
    public bool Allows(Quantity quantity)
    {
        // "About 25%" of 22 may well be 5 or 6 of them.
        var spread = quantity.High - quantity.Low > 1.01m ? 2.5m : 0;
        return Math.Floor((quantity.High + spread) * Count / 100) >= Math.Ceiling((quantity.Low - spread) * Count / 100);
    }

    /// <summary>True where the words say that people were asked.</summary>
    public static bool AsksForOne(Statement statement, Quantity quantity) => OfAsked().IsMatch(statement.Text[quantity.End..])
        || (Poll().IsMatch(statement.Text) && OfTellers().IsMatch(statement.Text[quantity.End..]));

    private static int Number(string words) => int.TryParse(words.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : (int)Multiples.Spelled(words);

    private const string People = "respondents?|responses|people|persons|residents|participants|pupils|students|children|young people|households|traders|businesses|shopkeepers|victims|offenders|staff|surveys|questionnaires|replies|returns|employees|members|adults|families|drivers|shops|tenants|women|men|boys|girls|clients|parents|carers|service users|attendees|officers";
    private const string Counted = @"(?<count>\d{1,3}|twelve|fifteen|twenty|thirty|forty|fifty|ten|eleven|eighteen|sixteen|seventeen|fourteen|thirteen|nineteen|twenty-\w+|thirty-\w+|forty-\w+)";

    [GeneratedRegex($@"\b(?:of|from|by|among|with|to|asked|interviewed|surveyed|sampled?)\s+(?:the\s+|all\s+|only\s+|just\s+)?{Counted}\s+(?:(?!%|per)[\w+'-]+\s+){{0,3}}?(?:{People})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex($@"\b{Counted}\s+(?:(?!%|per)[\w+'-]+\s+){{0,6}}?(?:answered|replied|responded|took part|completed|returned|filled in)\b|\b{Counted}\s+(?:completed|valid|full|returned)?\s*(?:surveys?|responses|questionnaires|replies|respondents|participants)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Answered();

    [GeneratedRegex(@"\b(?:n\s?=\s?|base:?\s|sample (?:size )?(?:of|was)\s)(?<count>\d{1,3})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Marked();

    [GeneratedRegex(@"\b(?:survey\w*|respond\w*|asked|answer\w*|questionnaires?|interview\w*|replied|said|told us|spoke|focus groups?|participants?|poll\w*|claim\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Survey();

    /// <summary>What only somebody who was asked can have told.</summary>
    [GeneratedRegex(@"\b(?:felt|feel|thought|think|believ\w+|agreed?|would recommend|satisfied|worried|confident)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opinion();

    [GeneratedRegex(@"\b(?:surveys?|polls?|panels?|questionnaires?|consultations?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Poll();

    private const string Telling = "(?:said|say|felt|feel|told|thought|think|knew|know|agreed?|would|believed?|answered)";

    [GeneratedRegex($@"^\s+of (?:the |all |our )?(?:[\w'’-]+\s)?[a-z]+\s+{Telling}\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfTellers();

    [GeneratedRegex(@"\b(?:another|earlier|previous|last year's|different|separate|other) (?:\w+\s)?(?:survey|poll|questionnaire|consultation)\b|\bnational(?:ly)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Another();

    [GeneratedRegex(@"\b(?:claim\w*|said|say|felt|feel|reported|admit\w*|had been|have been|would|will|know|knew|thought|think|agreed?|were|had)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    [GeneratedRegex(@"\bof (?:these|those|them|the (?:respondents|victims|people|participants|residents|pupils|group|households|children))\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfThese();

    [GeneratedRegex(@"^\s+of (?:the )?(?:respondents|people (?:surveyed|asked|who answered|who responded)|those (?:surveyed|asked|who answered|who responded|questioned)|participants|pupils (?:surveyed|asked)|residents (?:surveyed|asked|who answered)|(?:\w+\s)?(?:surveyed|asked|interviewed))\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfAsked();

    [GeneratedRegex(@"^\s+(?:of (?:all )?(?:crime|offences|incidents|the (?:total|population|county|district))|increase|decrease|reduction|rise|fall|more|fewer|higher|lower)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfOthers();
}
