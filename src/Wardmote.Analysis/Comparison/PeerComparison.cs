using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Comparison;

/// <summary>A district beside its group of similar areas.</summary>
public sealed record PeerComparison
{
    private PeerComparison()
    {
    }

    public required Rate Rate { get; init; }

    /// <summary>Its place in the group, itself included.</summary>
    public required RankedArea Place { get; init; }

    /// <summary>How many areas the group has, itself included.</summary>
    public required int Areas { get; init; }

    /// <summary>Of the rates of the whole group, in the unit of the rate.</summary>
    public required Quartiles Group { get; init; }

    /// <summary>The district (after) against the rest of the group together (before).</summary>
    public required CountChange AgainstTheRest { get; init; }

    public required ChangeWord Word { get; init; }

    /// <exception cref="ArgumentException">The group is empty, or holds the district's name.</exception>
    public static PeerComparison Of(AreaCount district, IReadOnlyList<AreaCount> others, double per, ConfidenceLevel level, WordPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(policy);
        if (others.Count == 0 || others.Any(o => o.Name == district.Name))
        {
            throw new ArgumentException($"Compare {district.Name} with at least one other area, and not with itself.", nameof(others));
        }

        AreaCount[] all = [district, .. others];
        var rest = new ExposedCount(others.Sum(o => o.Count), others.Sum(o => o.Exposure));
        var against = CountChange.Between(rest, new(district.Count, district.Exposure), level);
        return new()
        {
            Rate = Rate.Of(district.Count, district.Exposure, per, level),
            Place = Ranking.Of(all, 0, level),
            Areas = all.Length,
            Group = Quartiles.Of([.. all.Select(a => a.Rate * per)]),
            AgainstTheRest = against,
            Word = policy.Word(against),
        };
    }
}
