using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Claims;

/// <summary>Words that claim a rise or a fall.</summary>
internal static partial class TrendWords
{
    public static bool Any(string text) => Up().IsMatch(text) || Down().IsMatch(text);

    [GeneratedRegex(@"\b(?:increas\w*|ris(?:e|es|en|ing)|rose|gr(?:ew|own|owing|owth)|climb\w*|jump\w*|surg\w*|escalat\w*|upward|went up|gone up|going up|(?<!\b(?:made|make|makes|making|taken|set|drawn|added|adds|signed|followed)\s)up (?:by|from|to|\d+)|more than (?:in|last|the previous)|higher than (?:in|last|the previous)|doubl\w+|trebl\w+|tripl\w+|worsen\w*|more than (?:twice|double) the(?=\s\d))\b", RegexOptions.IgnoreCase)]
    public static partial Regex Up();

    [GeneratedRegex(@"\b(?:decreas\w*|reduc(?:ed|ing|tions?(?!\s+(?:partnership|strategy|board|group|unit|plan|team)))|fall(?:s|en|ing)?|fell|drop\w*|declin\w*|downward|went down|gone down|going down|down (?:by|from|to|\d+)|fewer than (?:in|last|the previous)|lower than (?:in|last|the previous)|halv\w+|shr[aiu]nk|(?:less|fewer) than half (?:of )?the(?=\s\d))\b", RegexOptions.IgnoreCase)]
    public static partial Regex Down();
}
