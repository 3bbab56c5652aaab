namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>
/// What each fact alone says of each cell, repeated until nothing follows any more. Every bound it gives is true; it may miss closer ones
/// that follow only from several facts together.
/// </summary>
internal static class BoundPropagation
{
    /// <exception cref="ContradictionException">The published numbers cannot all be true.</exception>
    public static KnownRange[] Tighten(PublishedNumbers published)
    {
        var ranges = published.Ranges.ToArray();
        Tighten(published, ranges);
        return ranges;
    }

    /// <summary>Tightens what is known of the cells in place, from the facts alone.</summary>
    /// <exception cref="ContradictionException">The facts cannot all be true of counts in these ranges.</exception>
    public static void Tighten(PublishedNumbers published, KnownRange[] ranges)
    {
        var waiting = new Queue<int>(Enumerable.Range(0, published.Facts.Count));
        var waits = Enumerable.Repeat(true, published.Facts.Count).ToArray();
        while (waiting.TryDequeue(out var number))
        {
            waits[number] = false;
            foreach (var cell in Tighten(published.Facts[number], ranges))
            {
                foreach (var other in published.FactsOf(cell))
                {
                    if (!waits[other])
                    {
                        waits[other] = true;
                        waiting.Enqueue(other);
                    }
                }
            }
        }
    }

    /// <summary>The cells whose bounds became closer.</summary>
    private static List<int> Tighten(LinearFact fact, KnownRange[] ranges)
    {
        var changed = new List<int>();
        var (least, most, openBelow, openAbove) = (0L, 0L, 0, 0);
        foreach (var term in fact.Terms)
        {
            var (low, high) = Reach(term.Times, ranges[term.Cell]);
            (least, openBelow) = low is null ? (least, openBelow + 1) : (least + low.Value, openBelow);
            (most, openAbove) = high is null ? (most, openAbove + 1) : (most + high.Value, openAbove);
        }

        foreach (var (cell, times) in fact.Terms)
        {
            var before = ranges[cell];
            var (low, high) = Reach(times, before);
            long? othersLeast = openBelow - (low is null ? 1 : 0) > 0 ? null : least - (low ?? 0);
            long? othersMost = openAbove - (high is null ? 1 : 0) > 0 ? null : most - (high ?? 0);
            var (above, below) = (fact.Most - othersLeast, fact.Least - othersMost);
            var (floor, ceiling) = times > 0 ? (below, above) : (above, below);
            var after = new KnownRange(
                floor is { } f ? Math.Max(before.Least, DivideUp(f, times)) : before.Least,
                ceiling is { } c ? Math.Min(before.Most ?? long.MaxValue, DivideDown(c, times)) : before.Most);
            if (after.Most < after.Least)
            {
                throw new ContradictionException(cell);
            }

            if (after != before)
            {
                ranges[cell] = after;
                changed.Add(cell);
                (var lowNow, var highNow) = Reach(times, after);
                (least, openBelow) = Replace(least, openBelow, low, lowNow);
                (most, openAbove) = Replace(most, openAbove, high, highNow);
            }
        }

        return changed;
    }

    private static (long Sum, int Open) Replace(long sum, int open, long? before, long? after) =>
        (sum - (before ?? 0) + (after ?? 0), open - (before is null && after is not null ? 1 : 0));

    private static (long? Low, long? High) Reach(long times, KnownRange range) =>
        times > 0 ? (times * range.Least, times * range.Most) : (times * range.Most, times * range.Least);

    private static long DivideUp(long value, long by) => -DivideDown(-value, by);

    private static long DivideDown(long value, long by)
    {
        var (quotient, rest) = Math.DivRem(value, by);
        return rest != 0 && rest < 0 != by < 0 ? quotient - 1 : quotient;
    }
}
