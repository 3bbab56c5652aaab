namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>What the moves in use prove, and which of them are not needed for it.</summary>
internal sealed partial class HidingPlan
{
    public bool IsProtected(int cell) => Short(cell) == 0;

    /// <summary>How much of what the policy asks for is not proved, by the moves in use or by all but one of them.</summary>
    public long Short(int cell, int without = -1)
    {
        if (!problem.IsAtRisk(cell))
        {
            return 0;
        }

        var ((least, most), risk) = (Reach(cell, without), problem.RiskOf(cell)!);
        return Math.Max(0, Math.Max(risk.Width - (most - least), Math.Max(risk.Up - most, risk.Down + least)));
    }

    /// <summary>How far below and above its count the moves in use, or all but one of them, take a cell.</summary>
    public (long Least, long Most) Reach(int cell, int without = -1)
    {
        var (least, most) = (0L, 0L);
        foreach (var id in movesOf[cell])
        {
            if (id != without)
            {
                var amount = moves[id].AmountOf(cell);
                (least, most) = (Math.Min(least, amount), Math.Max(most, amount));
            }
        }

        return (least, most);
    }

    /// <summary>Takes a move out of use if everything is protected without it.</summary>
    public void RemoveIfSpare(int id)
    {
        if (inUse[id] && moves[id].Cells.All(cell => Short(cell, id) <= Short(cell)))
        {
            Remove(id);
        }
    }

    /// <summary>Takes every move that is not needed out of use, those first that hide most by themselves.</summary>
    public void Prune()
    {
        var used = Enumerable.Range(0, moves.Count).Where(id => inUse[id])
            .OrderByDescending(id => moves[id].Cells.Sum(cell => movesOf[cell].Count == 1 ? problem.PriceOf(cell) : 0)).ToList();
        used.ForEach(RemoveIfSpare);
    }
}
