using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>What must be protected in linked tables under a policy, what hiding a cell costs, and how far a hidden cell can be moved unseen.</summary>
internal sealed class HidingProblem
{
    /// <summary>More than any count, and small enough to be added up.</summary>
    public const long Unbounded = long.MaxValue / 4;

    private const int PriceOfACell = 1000;
    private readonly bool[] atRisk;

    public HidingProblem(LinkedTables linked, DisclosurePolicy policy)
    {
        (Linked, Policy) = (linked, policy);
        atRisk = [.. Enumerable.Range(0, linked.Count).Select(cell => policy.Hides(linked.CountOf(cell)))];
        AtRisk = [.. Enumerable.Range(0, linked.Count).Where(cell => atRisk[cell])];
    }

    public LinkedTables Linked { get; }

    public DisclosurePolicy Policy { get; }

    public int Count => Linked.Count;

    /// <summary>The cells to protect: too small to print, whether a table prints them or a reader could work them out.</summary>
    public int[] AtRisk { get; }

    public bool IsAtRisk(int cell) => atRisk[cell];

    public bool CanBeHidden(int cell) => atRisk[cell] || Linked.CountOf(cell) > 0;

    /// <summary>Every cell hidden counts; among as many, those whose counts are worth less to a reader.</summary>
    public int PriceOf(int cell) => atRisk[cell] || !Linked.IsPrinted(cell) ? 0 : PriceOfACell + (int)Math.Min(Linked.CountOf(cell) / 10, PriceOfACell * 10);

    /// <summary>What a reader knows of a cell that bears a mark.</summary>
    public KnownRange Known(int cell, Mark mark)
    {
        var knows = Policy.Attacker == AttackerKnowledge.Threshold;
        return mark == Mark.Shown && Linked.IsPrinted(cell) ? KnownRange.Exactly(Linked.CountOf(cell))
            : mark == Mark.Withheld || !Linked.IsPrinted(cell) || !knows ? KnownRange.AtLeast(0)
            : atRisk[cell] ? new(Policy.Smallest, Policy.Threshold - 1)
            : KnownRange.AtLeast(Policy.Smallest);
    }

    /// <summary>How far a cell can go up and down unseen if it bears a mark.</summary>
    public (long Up, long Down) Room(int cell, Mark mark)
    {
        var known = Known(cell, mark);
        var count = Linked.CountOf(cell);
        return (known.Most is { } most ? most - count : Unbounded, count - known.Least);
    }
}
