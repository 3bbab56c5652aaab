using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>Words by which partners head a total.</summary>
public static partial class TotalWords
{
    /// <summary>What a total's row holds in the lake where the dataset has no code for it.</summary>
    public const string Code = "Total";

    public static bool Means(string text) => Pattern().IsMatch(text);

    [GeneratedRegex(@"\b(?:sub-?|grand )?totals?\b|^(?:all|overall|sum)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
