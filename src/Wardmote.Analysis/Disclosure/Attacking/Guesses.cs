namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>A set of counts, and others that differ from it in a few cells.</summary>
/// <param name="Count">The count of each cell in the first set.</param>
/// <param name="Changes">For each other set, what is added to which cells.</param>
public sealed record Guesses(Func<int, long> Count, IReadOnlyList<IReadOnlyDictionary<int, long>> Changes);
