namespace Wardmote.Analysis.Disclosure.Suppression.Covering;

/// <summary>Going back from a bound to what it rests on.</summary>
internal sealed partial class Consequences
{
    /// <summary>All facts that a bound of a cell rests on, and the cells whose bounds at the start it rests on.</summary>
    public Reasons ReasonsOf(int cell, bool lower, bool upper)
    {
        var (facts, begun, seen, stack) = (new HashSet<int>(), new HashSet<int>(), new HashSet<int>(), new Stack<int>());
        Push(cell, false, lower ? lowBy[cell] : int.MinValue);
        Push(cell, true, upper ? highBy[cell] : int.MinValue);
        while (stack.TryPop(out var step))
        {
            var (of, above, fact, _, _) = steps[step];
            if (fact < 0)
            {
                // Supposed, not known.
                continue;
            }

            facts.Add(fact);
            var isPositive = times[fact][Array.IndexOf(cells[fact], of)] > 0;
            for (var t = 0; t < cells[fact].Length; t++)
            {
                var other = cells[fact][t];
                if (other != of && !known[other])
                {
                    // An upper bound rests on the least that the others can add, a lower one on the most.
                    var usesHigh = times[fact][t] > 0 == (isPositive != above);
                    var by = usesHigh ? highBy[other] : lowBy[other];
                    while (by >= step)
                    {
                        by = steps[by].Before;
                    }

                    Push(other, usesHigh, by);
                }
            }
        }

        return new(facts, begun);

        void Push(int of, bool above, int step)
        {
            if (step >= 0 && seen.Add(step))
            {
                stack.Push(step);
            }
            else if (step == -1 && !(above && high[of] >= None))
            {
                begun.Add(of);
            }
        }
    }
}

/// <param name="Facts">Published facts, by number.</param>
/// <param name="Cells">Cells whose bounds at the start were used.</param>
internal sealed record Reasons(HashSet<int> Facts, HashSet<int> Cells)
{
    public Reasons And(Reasons other) => new([.. Facts, .. other.Facts], [.. Cells, .. other.Cells]);
}
