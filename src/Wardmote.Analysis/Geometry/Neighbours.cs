namespace Wardmote.Analysis.Geometry;

/// <summary>Which of a number of areas or points are neighbours. It goes both ways, and nothing is its own neighbour.</summary>
public sealed class Neighbours
{
    private readonly int[] starts;
    private readonly int[] others;

    private Neighbours(int[] starts, int[] others) => (this.starts, this.others) = (starts, others);

    public int Count => starts.Length - 1;

    /// <summary>Links in both directions: two neighbours count two.</summary>
    public int Links => others.Length;

    /// <summary>The neighbours of one, in ascending order.</summary>
    public ReadOnlySpan<int> this[int one] => others.AsSpan(starts[one]..starts[one + 1]);

    /// <summary>Neighbours that are told in pairs; a pair told twice, or in both directions, counts once.</summary>
    /// <exception cref="ArgumentException">A pair names something that is not there, or the same thing twice.</exception>
    public static Neighbours OfPairs(int count, IEnumerable<(int One, int Other)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var sets = new SortedSet<int>[count];
        foreach (var (one, other) in pairs)
        {
            if (one == other || Math.Min(one, other) < 0 || Math.Max(one, other) >= count)
            {
                throw new ArgumentException($"{one} and {other} are no pair of neighbours among {count}.", nameof(pairs));
            }

            (sets[one] ??= []).Add(other);
            (sets[other] ??= []).Add(one);
        }

        return OfLists(count, (one, list) => list.AddRange(sets[one] ?? []));
    }

    /// <summary>Points at most so far from each other, both in the map's unit; points at one place are neighbours too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The distance is not above nought.</exception>
    /// <exception cref="ArgumentException">A point is not a number.</exception>
    public static Neighbours Within(double distance, IReadOnlyList<Point> points)
    {
        var close = ClosePairs.Within(distance, points, int.MaxValue, DistanceKind.StraightLine);
        var lists = new List<int>[points.Count];
        foreach (var (one, other, _) in close)
        {
            (lists[one] ??= []).Add(other);
            (lists[other] ??= []).Add(one);
        }

        return OfLists(points.Count, (one, list) => list.AddRange((lists[one] ?? []).Order()));
    }

    /// <param name="fill">Adds the neighbours of one to the empty list that it is given, in ascending order and each once.</param>
    internal static Neighbours OfLists(int count, Action<int, List<int>> fill)
    {
        var starts = new int[count + 1];
        var (others, list) = (new List<int>(count * 6), new List<int>());
        for (var one = 0; one < count; one++)
        {
            list.Clear();
            fill(one, list);
            others.AddRange(list);
            starts[one + 1] = others.Count;
        }

        return new(starts, [.. others]);
    }
}
