namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>What somebody knows of a count: no less than, no more than. A published count is known exactly.</summary>
/// <param name="Most">Null where there is no upper bound.</param>
public readonly record struct KnownRange(long Least, long? Most)
{
    /// <summary>How far the bounds are apart; null without an upper bound.</summary>
    public long? Width => Most - Least;

    public bool IsExact => Most == Least;

    public static KnownRange Exactly(long count) => new(count, count);

    public static KnownRange AtLeast(long count) => new(count, null);

    public bool Contains(long count) => count >= Least && !(count > Most);

    public bool IsAsWideAs(long width) => Most is null || Width >= width;
}
