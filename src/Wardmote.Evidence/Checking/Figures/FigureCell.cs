using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Figures;

/// <summary>Reads one printed cell: "1,215", "38%", "-38", "£5,000", "2018*" is not one, ".." is a mark.</summary>
internal static partial class FigureCell
{
    /// <summary>A cell as a pattern, for finding cells at the end of a line.</summary>
    public const string Pattern = @"(?:[-+(]?£?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?\)?[*†‡]?|\.\.|:|\[[a-z]\])";

    public static bool TryRead(string text, out Figure? figure)
    {
        figure = null;
        var trimmed = text.Trim();
        if (trimmed is "" or "-" or ".." or ":" or "*" or "n/a" or "N/A" || Mark().IsMatch(trimmed))
        {
            return true;
        }

        var match = Number().Match(trimmed);
        if (!match.Success || !decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        var negative = match.Groups["minus"].Success || match.Groups["open"].Success;
        figure = new(negative ? -value : value, match.Groups["places"].Length, match.Groups["percent"].Success);
        return true;
    }

    [GeneratedRegex(@"^(?<open>\()?(?:(?<minus>-)|\+)?£?(?<number>[\d,]+(?:\.(?<places>\d+))?)\s?(?<percent>%)?(?(open)\))[*†‡]?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\[?[a-z]\]?$")]
    private static partial Regex Mark();
}
