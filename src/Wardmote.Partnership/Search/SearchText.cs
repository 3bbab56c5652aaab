using Wardmote.Partnership.Accounts;

namespace Wardmote.Partnership.Search;

/// <summary>What something is found by.</summary>
/// <param name="Title">What it is called; words of it count most.</param>
/// <param name="Text">All else that may be looked for in it.</param>
/// <param name="Needs">The right without which it is not found; null for what is published.</param>
public sealed record SearchText(string Title, string Text, Right? Needs = Right.ReadPartnership)
{
    /// <summary>Joins pieces, leaving out what is empty.</summary>
    public static string Join(params IEnumerable<string?> pieces) => string.Join('\n', pieces.Where(piece => !string.IsNullOrWhiteSpace(piece)));
}
