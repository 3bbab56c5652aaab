using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>Something that happened at a place on a day.</summary>
/// <param name="Day">Counted from any day; only differences matter.</param>
public readonly record struct PlacedEvent(Point Place, int Day);

/// <summary>What "near" and "soon" mean, and how often chance is tried.</summary>
public sealed record NearRepeatOptions
{
    /// <summary>The upper ends of the distance bands, in metres, ascending; each belongs to its band. What is farther has a band of its own.</summary>
    public required IReadOnlyList<double> Distances { get; init; }

    /// <summary>The upper ends of the bands of days, ascending; each belongs to its band. What is later has a band of its own.</summary>
    public required IReadOnlyList<int> Days { get; init; }

    /// <summary>Whether events at the very same place are counted apart from near ones: repeats, as against near repeats.</summary>
    public bool SamePlaceApart { get; init; } = true;

    public DistanceKind Distance { get; init; } = DistanceKind.StraightLine;

    /// <summary>How often the days are dealt out anew; 999 is usual, and the least p-value is 1 ÷ (rounds + 1).</summary>
    public int Rounds { get; init; } = 999;

    /// <summary>The same seed gives the same p-values.</summary>
    public ulong Seed { get; init; } = 1;

    /// <exception cref="ArgumentException">A list of bands is empty or does not ascend, a distance is not above nought, a day is negative, or there are no rounds.</exception>
    internal void Check()
    {
        if (Distances.Count == 0 || !(Distances[0] > 0) || !Distances.All(double.IsFinite) || !Ascends(Distances))
        {
            throw new ArgumentException("Distance bands need upper ends above nought that ascend.", nameof(Distances));
        }

        if (Days.Count == 0 || Days[0] < 0 || !Ascends(Days))
        {
            throw new ArgumentException("Bands of days need upper ends of nought or more that ascend.", nameof(Days));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(Rounds, 1);
    }

    private static bool Ascends<T>(IReadOnlyList<T> ends)
        where T : IComparable<T> => ends.Zip(ends.Skip(1), (a, b) => a.CompareTo(b) < 0).All(ascends => ascends);
}
