using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Rules;

internal static partial class ChangesRule
{
    /// <summary>The sentence says itself that the change may be none.</summary>
    [GeneratedRegex(@"\b(?:no (?:real|significant|clear|statistically|overall|meaningful|large|great)|not (?:a )?(?:statistically |significantly|significant|real|clear|large)|(?:has|have|had|did|does|do|was|were) not |little change|by chance|too few|small numbers|with caution|cannot (?:be|show)|may be due|hard to|unclear|largely unchanged|normal variation|not possible to|slowed|has not (?:changed|risen|fallen)|too small|probably (?:higher|lower)|cannot be compared|hardly (?:changed|moved))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Careful();

    /// <summary>What a careful word is about: "[not a large] increase in the rate".</summary>
    [GeneratedRegex(@"^\s*(?:\w+\s+)?(?:increase|decrease|rise|fall|drop|reduction|decline|change|growth)s?\s+(?:in|of)\s+(?!20|19)\w", RegexOptions.IgnoreCase)]
    private static partial Regex OfItsOwn();

    [GeneratedRegex(@"\b(?:most|many|some|few|several|all|both|none|each) (?:of )?(?:the )?(?:\w+ )?(?:wards|areas|districts|types|schools|parishes|categories|places|forces|towns|offence types|crimes)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    /// <summary>"Set to rise" is judged as what it is.</summary>
    [GeneratedRegex(@"\b(?:set|likely|expected|projected|due|forecast|on (?:course|track)) to\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Foreseen();

    /// <summary>"A small increase": nobody says so of one that went on for years.</summary>
    [GeneratedRegex(@"\b(?:small|slight|marginal|modest|minor|little)\s+$|\bslightly\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Small();

    /// <summary>What somebody means to do, or fears, has not happened.</summary>
    [GeneratedRegex(@"\b(?:to|will|would|could|may|might|should|helps?|help to|aim(?:s|ed|ing)? (?:to|at)|support(?:s|ing)?|towards?|target(?:s|ing)?(?: of| a| the)?|hope[sd]?|wish(?:es)?|seek(?:s|ing)?|for|further|risk of|prevent(?:ing)?|an? (?:overall )?(?:need for|aim of)|action to|(?:drivers?|causes?|fears?) of|work(?:ing)? to|plans? to)\s+(?:\w+ly\s+)?(?:a\s+|an\s+|the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Intended();

    [GeneratedRegex(@"^\s*,?(?:\s*[\w'-]+,?){0,6}?\s*(?:\band\b|\bor\b|,)\s*(?:[\w'-]+\s*){0,4}$", RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    [GeneratedRegex(@"\b(?:to date|so far|(?:first|last|only) (?:three|four|six|nine|ten|eleven|\d+) months|despite only|per month|a month|monthly|same (?:period|months)|like for like|annualised|pro rata|part[- ]year|not complete|excluding|average)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Acknowledged();
}
