using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Evidence.Disclosure.Published;

/// <summary>One cell of a published table, as anybody can read it.</summary>
/// <param name="Labels">The words that name it: one for each column of row headings, then the column's own heading.</param>
/// <param name="Text">As it is printed.</param>
/// <param name="Value">The number; null where none is printed.</param>
/// <param name="Decimals">As many as are printed.</param>
/// <param name="IsHidden">True where a mark stands for a number that is not told.</param>
/// <param name="Known">What the printed text says of it by itself.</param>
public sealed record PublishedCell(IReadOnlyList<string> Labels, string Text, decimal? Value, int Decimals, bool IsHidden, KnownRange Known)
{
    public bool IsShown => Value is not null;

    /// <summary>True where the printed number is not the true one, but near it.</summary>
    public bool IsRounded { get; init; }

    /// <summary>True for a sum of money; what is known of it is then in hundredths of what it is printed in, since it need not be whole.</summary>
    public bool IsAmount { get; init; }
}
