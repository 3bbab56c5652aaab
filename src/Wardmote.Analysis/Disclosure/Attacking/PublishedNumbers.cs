using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>All that an attacker has: what each count is known to be at once, and what ties the counts together. No true value is in it.</summary>
public sealed class PublishedNumbers
{
    private readonly int[][] factsOf;

    /// <param name="ranges">By cell: the count where it is published, otherwise what is known of it beforehand.</param>
    /// <exception cref="ArgumentException">A fact speaks of a cell that is not there, or of one twice.</exception>
    public PublishedNumbers(IReadOnlyList<KnownRange> ranges, IReadOnlyList<LinearFact> facts)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.FirstOrDefault(fact => fact.Terms.Any(term => term.Cell < 0 || term.Cell >= ranges.Count) || fact.Terms.DistinctBy(term => term.Cell).Count() < fact.Terms.Count) is { } wrong)
        {
            throw new ArgumentException($"A fact about the cells {string.Join(", ", wrong.Terms.Select(term => term.Cell))} must name cells from 0 to {ranges.Count - 1}, each once.", nameof(facts));
        }

        (Ranges, Facts) = (ranges, facts);
        factsOf = Incidence.Of(ranges.Count, [.. facts.Select(fact => fact.Terms.Select(term => term.Cell))]);
    }

    public IReadOnlyList<KnownRange> Ranges { get; }

    public IReadOnlyList<LinearFact> Facts { get; }

    internal IReadOnlyList<int> FactsOf(int cell) => factsOf[cell];

    /// <summary>Whether a whole set of counts agrees with everything published.</summary>
    internal bool Allow(Func<int, long> count) =>
        Enumerable.Range(0, Ranges.Count).All(cell => Ranges[cell].Contains(count(cell))) && Facts.All(fact => fact.Holds(count));

    /// <summary>Whether counts that agree still do after a change.</summary>
    internal bool Allow(Func<int, long> count, IReadOnlyDictionary<int, long> change)
    {
        long Changed(int cell) => count(cell) + change.GetValueOrDefault(cell);
        return change.Keys.All(cell => Ranges[cell].Contains(Changed(cell)))
            && change.Keys.SelectMany(FactsOf).Distinct().All(fact => Facts[fact].Holds(Changed));
    }
}
