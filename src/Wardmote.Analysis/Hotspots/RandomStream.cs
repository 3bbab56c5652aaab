namespace Wardmote.Analysis.Hotspots;

/// <summary>
/// Random numbers that are the same for the same seed on every machine and every version of .NET, so that a published p-value can be
/// recomputed. Each stream of a seed is a sequence of its own, so that work may be shared out in any way.
/// Source: G. L. Steele, D. Lea and C. H. Flood (2014), Fast splittable pseudorandom number generators, OOPSLA 2014 (SplitMix64).
/// </summary>
internal struct RandomStream(ulong seed, ulong stream)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state = Mix(seed) ^ Mix(unchecked(stream * Step + 1));

    /// <summary>A whole number from nought to below the bound, each as likely as the others to within 1 in 2⁴⁰.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>Puts values into an order of which each is equally likely; only the first so many need be read.</summary>
    public void Shuffle(Span<int> values, int first)
    {
        for (var i = 0; i < first && i < values.Length - 1; i++)
        {
            var other = i + Below(values.Length - i);
            (values[i], values[other]) = (values[other], values[i]);
        }
    }

    private ulong Next()
    {
        state = unchecked(state + Step);
        return Mix(state);
    }

    private static ulong Mix(ulong z)
    {
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }
}
