using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Claims;

/// <summary>Where one clause of a sentence ends and the next begins.</summary>
internal static partial class Clauses
{
    public static IEnumerable<int> Breaks(string text) => Break().Matches(text).Select(m => m.Index + (m.Value[0] == '(' ? 0 : 1));

    [GeneratedRegex(@"(?<!\d),(?=\s)|,(?=\s)|;\s|:\s|\s-\s|\s(?:while|whilst|whereas|but|however|although|though|followed by|compared (?:with|to)|against)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Break();
}
