using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>What partners write instead of a figure: nil, not available, withheld, too small to show, "fewer than 5".</summary>
public static partial class FigureMark
{
    public static readonly IReadOnlyList<string> Known =
    [
        "-", "–", "—", ".", "..", "...", "…", ":", "*", "**", "***", "†", "#", "~", "c", "[c]", "(c)", "u", "[u]", "x", "[x]", "z", "[z]", "low", "[low]",
        "n/a", "na", "n.a.", "nil", "not available", "not known", "no data", "suppressed", "withheld", "tbc", "pending",
    ];

    /// <summary>For <see cref="Loading.FigureText"/>, which knows marks in SQL.</summary>
    public const string FewerThan = @"[<>≤]\s?\d+";

    public static bool Is(string cell) => Known.Contains(cell, StringComparer.OrdinalIgnoreCase) || Pattern().IsMatch(cell);

    [GeneratedRegex("^" + FewerThan + "$")]
    private static partial Regex Pattern();
}
