using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Before;
using Wardmote.Analysis.Disclosure.Numbers;
using Wardmote.Analysis.Disclosure.Risks;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>What must be protected in a release under a policy, what hiding a cell costs, and how far a hidden cell can be moved unseen.</summary>
internal sealed class HidingProblem
{
    /// <summary>More than any count, and small enough to be added up.</summary>
    public const long Unbounded = long.MaxValue / 4;

    /// <summary>Hiding a number that follows from counts counts for half a cell.</summary>
    public const int PriceOfANumber = 500;

    private const int PriceOfACell = 1000;
    private readonly Risk?[] risks;
    private readonly bool[] protects;
    private readonly int[][] numbersOf;
    private readonly int[][] toldOf;

    public HidingProblem(Release release, DisclosurePolicy policy)
    {
        (Linked, Policy, Before) = (release.Tables, policy, new(release));
        risks = [.. Enumerable.Range(0, Linked.Count).Select(RiskFor)];
        protects = [.. risks.Select((risk, cell) => risk is not null && !Before.Tells(cell))];
        AtRisk = [.. Enumerable.Range(0, Linked.Count).Where(cell => protects[cell])];
        Numbers = [.. release.Numbers.Select(number => new TiedNumber(number, Linked, policy))];
        numbersOf = Incidence.Of(Linked.Count, [.. Numbers.Select(number => number.Cells)]);
        toldOf = Incidence.Of(Linked.Count, [.. Before.Facts.Select(fact => fact.Terms.Select(term => term.Cell))]);
    }

    public LinkedTables Linked { get; }

    public DisclosurePolicy Policy { get; }

    public ToldBefore Before { get; }

    public IReadOnlyList<TiedNumber> Numbers { get; }

    public int Count => Linked.Count;

    /// <summary>The cells to protect: those that must not be printed, whether a table prints them or a reader could work them out, unless it is too late.</summary>
    public int[] AtRisk { get; private set; }

    /// <summary>Why a cell must not be printed; null where it may be.</summary>
    public Risk? RiskOf(int cell) => risks[cell];

    public bool IsAtRisk(int cell) => protects[cell];

    public bool CanBeHidden(int cell) => risks[cell] is not null || Linked.CountOf(cell) > 0;

    /// <summary>The numbers that a cell's count is part of.</summary>
    public IReadOnlyList<int> NumbersOf(int cell) => numbersOf[cell];

    /// <summary>Every cell hidden counts; among as many, those whose counts are worth less to a reader.</summary>
    public int PriceOf(int cell) => risks[cell] is not null || !Linked.IsPrinted(cell) ? 0 : PriceOfACell + (int)Math.Min(Linked.CountOf(cell) / 10, PriceOfACell * 10);

    /// <summary>Stops protecting cells that readers know already.</summary>
    public void GiveUp(IEnumerable<int> cells)
    {
        foreach (var cell in cells)
        {
            protects[cell] = false;
        }

        AtRisk = [.. AtRisk.Where(IsAtRisk)];
    }

    /// <summary>Hides a cell as well, for its own reason.</summary>
    public void Add(int cell, Risk risk)
    {
        (risks[cell], protects[cell]) = (risk, !Before.Tells(cell));
        AtRisk = [.. Enumerable.Range(0, Count).Where(IsAtRisk)];
    }

    /// <summary>What a reader knows of a cell that bears a mark.</summary>
    public KnownRange Known(int cell, Mark mark)
    {
        var knows = Policy.Attacker == AttackerKnowledge.Threshold;
        return Before.Tells(cell) || (mark == Mark.Shown && Linked.IsPrinted(cell)) ? KnownRange.Exactly(Linked.CountOf(cell))
            : mark == Mark.Withheld || !Linked.IsPrinted(cell) || !knows ? KnownRange.AtLeast(0)
            : risks[cell] is { } risk ? risk.Known
            : KnownRange.AtLeast(Policy.Smallest);
    }

    /// <summary>How far a cell can go up and down unseen if it bears a mark.</summary>
    public (long Up, long Down) Room(int cell, Mark mark)
    {
        var known = Known(cell, mark);
        var count = Linked.CountOf(cell);
        return (known.Most is { } most ? most - count : Unbounded, count - known.Least);
    }

    /// <summary>Whether counts changed by a move still agree with all that was printed before.</summary>
    public bool AgreesWithBefore(Move move) => Before.Facts.Count == 0
        || move.Cells.SelectMany(cell => toldOf[cell]).Distinct().All(fact => Before.Facts[fact].Holds(cell => Linked.CountOf(cell) + move.AmountOf(cell)));

    /// <summary>The numbers that would be printed differently if counts were changed by a move.</summary>
    public IEnumerable<int> Broken(Move move) => Numbers.Count == 0 ? []
        : move.Cells.SelectMany(cell => numbersOf[cell]).Distinct().Where(number => !Numbers[number].Holds(cell => Linked.CountOf(cell) + move.AmountOf(cell)));

    /// <summary>The numbers that would be printed differently if one count alone were changed by ever so little.</summary>
    public IEnumerable<int> BrokenBy(int cell) => numbersOf[cell].Where(number => ((int[])[1, -1])
        .Any(amount => !Numbers[number].Holds(other => Linked.CountOf(other) + (other == cell ? amount : 0))));

    private Risk? RiskFor(int cell)
    {
        if (Policy.Dominance is { } dominance)
        {
            return dominance.RiskOf(Linked.ContributionsTo(cell).Values);
        }

        var count = Linked.CountOf(cell);
        return Policy.Hides(count) ? new(RiskReason.SmallCount, new(Policy.Smallest, Policy.Threshold - 1), Policy.Width)
            : Policy.ProtectsDifferences && Before.Restated(cell) is { } earlier && Policy.IsSmallDifference(count - earlier.Count)
                ? new(RiskReason.SmallDifference, new(Math.Max(Policy.Smallest, earlier.Count - Policy.Threshold + 1), earlier.Count + Policy.Threshold - 1), Policy.Width)
            : null;
    }
}
