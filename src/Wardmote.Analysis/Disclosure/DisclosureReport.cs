using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Numbers;
using Wardmote.Analysis.Disclosure.Risks;
using Wardmote.Analysis.Disclosure.Suppression;

namespace Wardmote.Analysis.Disclosure;

/// <summary>What was at risk in a release, what was hidden to protect it, and what an attacker is left with. It holds true counts.</summary>
/// <param name="Policy">The rule that was followed.</param>
/// <param name="Cells">Every cell that is not shown as it is, those at risk first.</param>
/// <param name="Printed">Cells that the tables print, a cell that two tables share once.</param>
/// <param name="Shown">Of these, those that are shown.</param>
/// <param name="CountHidden">The sum of the counts of cells hidden only to protect others.</param>
public sealed record DisclosureReport(DisclosurePolicy Policy, IReadOnlyList<HiddenCell> Cells, int Printed, int Shown, long CountHidden)
{
    /// <summary>The percentages, rates and other numbers that may not be printed.</summary>
    public IReadOnlyList<HiddenNumber> Numbers { get; init; } = [];

    /// <summary>What whoever publishes should know; empty where all is well.</summary>
    public IReadOnlyList<DisclosureFinding> Findings { get; init; } = [];

    /// <summary>
    /// How much dearer, at most, hiding is than the cheapest that could be enough: 0.1 for a tenth. Every cell hidden to protect others has a
    /// price, a little higher for larger counts.
    /// </summary>
    public double Gap { get; init; }

    /// <summary>What was changed, where counts are rounded; null where they are hidden instead.</summary>
    public ChangedCounts? Changes { get; init; }

    public int AtRisk => Cells.Count(cell => cell.IsAtRisk);

    /// <summary>Cells hidden only to protect others.</summary>
    public int Secondary => Cells.Count - AtRisk;
}

/// <summary>How far the counts that are told are from the true ones.</summary>
/// <param name="Changed">Printed counts that are told as another.</param>
/// <param name="Sum">How far, all together.</param>
/// <param name="Most">The greatest difference.</param>
/// <param name="Unadded">Totals that are not the sum of their parts as they are told.</param>
public sealed record ChangedCounts(int Changed, long Sum, long Most, IReadOnlyList<string> Unadded);

/// <summary>A cell that may not be printed as it is.</summary>
/// <param name="Name">The measure and the categories.</param>
/// <param name="Count">The true count.</param>
/// <param name="IsAtRisk">It must not be printed for its own sake; otherwise it was hidden to protect others.</param>
/// <param name="Possible">Both ends of this agree with everything published, as the attack confirmed.</param>
public sealed record HiddenCell(string Name, long Count, bool IsAtRisk, Mark Mark, KnownRange Possible)
{
    /// <summary>Null where it was hidden to protect others.</summary>
    public RiskReason? Reason { get; init; }

    /// <summary>The names of cells at risk that would be known more closely without it; empty for one that is itself at risk.</summary>
    public IReadOnlyList<string> Protects { get; init; } = [];
}
