namespace Wardmote.Samples.Files;

/// <summary>Chance with a fixed seed: SplitMix64, written out here so that no other version of anything changes the draws.</summary>
public sealed class Draw(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 up to but not including <paramref name="below"/>.</summary>
    public int Below(int below) => (int)(Next() % (ulong)below);

    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    /// <summary>True in about <paramref name="percent"/> of 100 draws.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    public T One<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>The place of one weight, drawn in proportion.</summary>
    public int Weighted(IReadOnlyList<int> weights)
    {
        var left = Below(weights.Sum());
        var place = 0;
        while (left >= weights[place])
        {
            left -= weights[place++];
        }

        return place;
    }

    /// <summary>Each value as often as its count says, in an order of chance.</summary>
    public Queue<T> Shuffled<T>(params IEnumerable<(T Value, int Count)> counts)
    {
        var all = counts.SelectMany(c => Enumerable.Repeat(c.Value, c.Count)).ToArray();
        for (var i = all.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (all[i], all[j]) = (all[j], all[i]);
        }

        return new Queue<T>(all);
    }

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
