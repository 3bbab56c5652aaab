namespace Wardmote.Analysis.Disclosure.Suppression.Covering;

/// <summary>
/// Chooses cheap remedies such that each of many demands is met by at least one. Demands may be added between searches; what was chosen
/// and learned is kept.
/// </summary>
/// <remarks>Weighting of rows that stay uncovered: C. Gao, T. Weise and J. Li (2014), A weighting-based local search heuristic algorithm for the set covering problem, IEEE Congress on Evolutionary Computation, 826–831.</remarks>
internal sealed class CoverSearch(IReadOnlyList<int> prices)
{
    private readonly List<int[]> demands = [];
    private readonly List<int> met = [];
    private readonly List<long> weights = [];
    private readonly List<int>[] demandsOf = [.. prices.Select(_ => new List<int>())];
    private readonly long[] scores = new long[prices.Count];
    private readonly int[] placeOf = [.. prices.Select(_ => -1)];
    private readonly long[] changedAt = new long[prices.Count];
    private readonly List<int> chosen = [];
    private readonly List<int> unmet = [];
    private readonly List<int> placeOfUnmet = [];
    private readonly bool[] rests = new bool[prices.Count];
    private List<int> best = [];
    private long bestPrice;
    private long price;
    private long time;
    private ulong state = 20190212;
    private int lastAdded = -1;

    /// <summary>Remedies looked at so far: a measure of work that is the same on every machine.</summary>
    public long Work { get; private set; }

    /// <summary>The cheapest choice found that meets every demand.</summary>
    public IReadOnlyList<int> Best => best;

    public IReadOnlyList<int[]> Demands => demands;

    public void Add(int[] demand)
    {
        var number = demands.Count;
        demands.Add(demand);
        weights.Add(1);
        met.Add(0);
        placeOfUnmet.Add(-1);
        foreach (var remedy in demand)
        {
            demandsOf[remedy].Add(number);
            met[number] += placeOf[remedy] >= 0 ? 1 : 0;
        }

        if (met[number] == 0)
        {
            Note(number, isUnmet: true);
            Array.ForEach(demand, remedy => scores[remedy]++);
        }
        else if (met[number] == 1)
        {
            scores[demand.First(remedy => placeOf[remedy] >= 0)]++;
        }
    }

    /// <summary>Looks for cheaper choices, in as many steps; always ends with one that meets every demand.</summary>
    public void Search(int steps)
    {
        bestPrice = long.MaxValue;
        Complete();
        for (var step = 0; step < steps && chosen.Count > 0; step++)
        {
            while (unmet.Count == 0 && chosen.Count > 0)
            {
                Keep();
                Remove(Weakest(-1));
            }

            if (chosen.Count > 0)
            {
                Remove(Weakest(lastAdded));
            }

            if (unmet.Count == 0)
            {
                continue;
            }

            var demand = unmet[Below(unmet.Count)];
            if (Strongest(demand) is var next && next >= 0 && price + prices[next] < bestPrice)
            {
                Insert(next);
                lastAdded = next;
            }

            foreach (var waits in unmet)
            {
                weights[waits]++;
                foreach (var remedy in demands[waits])
                {
                    scores[remedy]++;
                }
            }
        }

        Return();
    }

    /// <summary>Adds what is worth most for its price until every demand is met, then leaves out what is not needed.</summary>
    private void Complete()
    {
        while (unmet.Count > 0)
        {
            var next = demands[unmet[0]].MaxBy(remedy => (double)scores[remedy] / prices[remedy]);
            Insert(next);
        }

        foreach (var spare in chosen.OrderByDescending(remedy => prices[remedy]).ToList())
        {
            if (scores[spare] == 0)
            {
                Remove(spare);
            }
        }

        Keep();
    }

    private void Keep()
    {
        if (price < bestPrice)
        {
            (bestPrice, best) = (price, [.. chosen]);
        }
    }

    /// <summary>Goes back to the best.</summary>
    private void Return()
    {
        var wanted = best.ToHashSet();
        foreach (var remedy in chosen.Where(remedy => !wanted.Contains(remedy)).ToList())
        {
            Remove(remedy);
        }

        foreach (var remedy in best.Where(remedy => placeOf[remedy] < 0))
        {
            Insert(remedy);
        }
    }

    /// <summary>The chosen remedy that least would be lost without, for its price; among equals the one chosen longest ago.</summary>
    private int Weakest(int except)
    {
        var (weakest, worth, since) = (-1, double.PositiveInfinity, 0L);
        Work += chosen.Count;
        foreach (var remedy in chosen)
        {
            var w = (double)scores[remedy] / prices[remedy];
            if (remedy != except && (w < worth || (w == worth && changedAt[remedy] < since)))
            {
                (weakest, worth, since) = (remedy, w, changedAt[remedy]);
            }
        }

        return weakest >= 0 ? weakest : chosen[0];
    }

    private int Strongest(int demand)
    {
        var (strongest, worth, since) = (-1, double.NegativeInfinity, 0L);
        Work += demands[demand].Length;
        foreach (var remedy in demands[demand])
        {
            var w = (double)scores[remedy] / prices[remedy];
            if (!rests[remedy] && (w > worth || (w == worth && changedAt[remedy] < since)))
            {
                (strongest, worth, since) = (remedy, w, changedAt[remedy]);
            }
        }

        return strongest;
    }

    private void Insert(int remedy)
    {
        foreach (var demand in demandsOf[remedy])
        {
            Work += demands[demand].Length;
            if (met[demand]++ == 0)
            {
                Note(demand, isUnmet: false);
                foreach (var other in demands[demand])
                {
                    rests[other] = false;
                    scores[other] -= other == remedy ? 0 : weights[demand];
                }
            }
            else if (met[demand] == 2)
            {
                scores[demands[demand].First(other => placeOf[other] >= 0)] -= weights[demand];
            }
        }

        // What it would be missed for is what only it meets.
        scores[remedy] = demandsOf[remedy].Where(demand => met[demand] == 1).Sum(demand => weights[demand]);
        (placeOf[remedy], price, changedAt[remedy]) = (chosen.Count, price + prices[remedy], ++time);
        chosen.Add(remedy);
    }

    private void Remove(int remedy)
    {
        var last = chosen[^1];
        (chosen[placeOf[remedy]], placeOf[last]) = (last, placeOf[remedy]);
        chosen.RemoveAt(chosen.Count - 1);
        (placeOf[remedy], price, changedAt[remedy], rests[remedy]) = (-1, price - prices[remedy], ++time, true);
        foreach (var demand in demandsOf[remedy])
        {
            Work += demands[demand].Length;
            if (--met[demand] == 0)
            {
                Note(demand, isUnmet: true);
                foreach (var other in demands[demand])
                {
                    rests[other] &= other == remedy;
                    scores[other] += other == remedy ? 0 : weights[demand];
                }
            }
            else if (met[demand] == 1)
            {
                scores[demands[demand].First(other => placeOf[other] >= 0)] += weights[demand];
            }
        }

        scores[remedy] = demandsOf[remedy].Where(demand => met[demand] == 0).Sum(demand => weights[demand]);
    }

    private void Note(int demand, bool isUnmet)
    {
        if (isUnmet)
        {
            placeOfUnmet[demand] = unmet.Count;
            unmet.Add(demand);
            return;
        }

        var last = unmet[^1];
        (unmet[placeOfUnmet[demand]], placeOfUnmet[last]) = (last, placeOfUnmet[demand]);
        unmet.RemoveAt(unmet.Count - 1);
        placeOfUnmet[demand] = -1;
    }

    private int Below(int bound)
    {
        state = unchecked(state * 6364136223846793005 + 1442695040888963407);
        return (int)((state >> 33) % (ulong)bound);
    }
}
