using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Change;

/// <summary>
/// A count together with what it was counted over: people, days, months, or people times days. A change can only be told
/// between counts that carry their exposures, so a part year cannot pass for a whole one.
/// </summary>
public sealed record ExposedCount
{
    /// <param name="count">Events, nought or more.</param>
    /// <param name="exposure">Above nought, in the same unit for every count that is compared.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or the exposure is not positive.</exception>
    public ExposedCount(long count, double exposure)
    {
        Count = Require.Count(count, "A count", nameof(count));
        Exposure = Require.Positive(exposure, "The exposure of a count", nameof(exposure));
    }

    public long Count { get; }

    public double Exposure { get; }

    /// <summary>Events per unit of exposure.</summary>
    public double Rate => Count / Exposure;
}
