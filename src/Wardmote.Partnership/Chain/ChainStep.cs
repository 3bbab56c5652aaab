namespace Wardmote.Partnership.Chain;

/// <summary>One thing on the chain, how the one before leads to it, and what comes beyond it.</summary>
/// <param name="Words">"pays for", "is charged to": from the thing before to this one.</param>
/// <param name="Title">What it is called; null where nobody has named it here.</param>
public sealed record ChainStep(ItemReference Item, string Words, string? Title, IReadOnlyList<ChainStep> Beyond);

/// <summary>Where something stands on the chain from evidence to minute.</summary>
public sealed record ChainView
{
    public required ItemReference Item { get; init; }

    public string? Title { get; init; }

    /// <summary>Towards the evidence.</summary>
    public required IReadOnlyList<ChainStep> Back { get; init; }

    /// <summary>Towards the minute.</summary>
    public required IReadOnlyList<ChainStep> Forward { get; init; }
}
