using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Evidence.Disclosure.Published;

/// <summary>What an attack on a folder of published tables found.</summary>
public sealed record FolderAttackReport
{
    public required DisclosurePolicy Policy { get; init; }

    public required int Files { get; init; }

    public required int Tables { get; init; }

    /// <summary>Counts that are printed.</summary>
    public required int Shown { get; init; }

    /// <summary>Sums of money that are printed.</summary>
    public required int ShownAmounts { get; init; }

    /// <summary>A hidden amount is given away where the middle of what is possible is nowhere further from it than this, in per cent.</summary>
    public required decimal Percent { get; init; }

    /// <summary>Every count or amount that is not told, or told rounded, in the order of files, sheets and columns.</summary>
    public required IReadOnlyList<HiddenPublished> Hidden { get; init; }

    /// <summary>What was left out, or not used, and why.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Counts that may be small and are known more closely than the policy allows, and amounts that are known within so many per cent.</summary>
    public IEnumerable<HiddenPublished> TooNarrow => Hidden.Where(cell => cell.IsTooNarrow);
}

/// <summary>A number that a published table does not tell.</summary>
/// <param name="Name">The words that name it.</param>
/// <param name="Mark">What is printed in its place.</param>
/// <param name="Surely">It is certainly in here, if what was published is true; of an amount, in hundredths.</param>
/// <param name="Possible">Both ends of this can be true; null where no whole set of counts was found that agrees with all tables.</param>
public sealed record HiddenPublished(string File, string? Sheet, string Name, string Mark, KnownRange Surely, KnownRange? Possible)
{
    public bool IsTooNarrow { get; init; }

    /// <summary>True for a sum of money.</summary>
    public bool IsAmount { get; init; }

    /// <summary>The least that it can be, in what the table prints.</summary>
    public decimal Least => Printed(Surely.Least);

    /// <summary>The most that it can be; null where there is no end.</summary>
    public decimal? Most => Surely.Most is { } most ? Printed(most) : null;

    private decimal Printed(long number) => IsAmount ? number / (decimal)PublishedAmount.Parts : number;

    /// <summary>True where a number near the true one is printed.</summary>
    public bool IsRounded { get; init; }

    /// <summary>True where it is in there only if percentages that cannot be of the rounded counts beside them are of the true ones.</summary>
    public bool IsSupposed { get; init; }

    /// <summary>The line of the table that tells most of it; null where nothing does.</summary>
    public string? Through { get; init; }
}
