namespace Wardmote.Analysis.Disclosure.Suppression;

internal sealed partial class Suppressor
{
    private const int MostAtOnce = 3;

    /// <summary>Arcs to look at while improving; some seconds on the largest tables, the same result on every machine.</summary>
    private const long WorkOfImproving = 1_000_000;

    private ulong state = 20190212;

    /// <summary>Shows a few hidden neighbours again, protects afresh what that lays bare, and keeps what is no dearer.</summary>
    private void Improve()
    {
        var (until, idle) = (Work + WorkOfImproving, 0);
        while (Work < until && plan.Secondary.Count > 0 && idle < 50 + 20 * plan.Secondary.Count)
        {
            var before = plan.Price;
            Ruin(Neighbours(plan.Secondary[Below(plan.Secondary.Count)]));
            idle = plan.Price < before ? 0 : idle + 1;
        }

        plan.Prune();
    }

    private List<int> Neighbours(int seed)
    {
        var others = plan.MovesOf(seed).SelectMany(id => plan[id].Cells).Concat(problem.Linked.RelationsOf(seed).SelectMany(r => problem.Linked.Relations[r].Cells))
            .Where(cell => cell != seed && plan.PriceOf(cell) == 0 && problem.PriceOf(cell) > 0).Distinct().ToList();
        var chosen = new List<int> { seed };
        for (var more = Below(MostAtOnce); more > 0 && others.Count > 0; more--)
        {
            var at = Below(others.Count);
            chosen.Add(others[at]);
            others.RemoveAt(at);
        }

        return chosen;
    }

    private void Ruin(List<int> cells)
    {
        var price = plan.Price;
        var removed = cells.SelectMany(plan.MovesOf).Distinct().ToList();
        removed.ForEach(plan.Remove);
        var bare = removed.SelectMany(id => plan[id].Cells).Distinct().Where(cell => !plan.IsProtected(cell)).OrderBy(_ => Below(1 << 20)).ToList();
        var (added, whole) = (new List<int>(), true);
        foreach (var cell in bare)
        {
            while (whole && !plan.IsProtected(cell))
            {
                var move = Seek(cell, (int)Math.Clamp(price - plan.Price + 1, 0, Unlimited), attempts: 2);
                whole = move is not null;
                added.AddRange(move is null ? [] : [plan.Add(move)]);
            }
        }

        if (whole && plan.Price <= price)
        {
            added.ForEach(plan.RemoveIfSpare);
            return;
        }

        added.ForEach(plan.Remove);
        removed.ForEach(plan.Restore);
    }

    /// <summary>A number from nought to below a bound, of a sequence that is the same on every machine.</summary>
    private int Below(int bound)
    {
        state = unchecked(state * 6364136223846793005 + 1442695040888963407);
        return (int)((state >> 33) % (ulong)bound);
    }
}
