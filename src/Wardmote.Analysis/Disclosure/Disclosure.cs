using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Suppression;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure;

/// <summary>Makes tables safe to publish: whole linked tables in, whole tables out.</summary>
/// <remarks>
/// Cell suppression (L. H. Cox, 1980, Suppression methodology and statistical disclosure control, Journal of the American Statistical
/// Association 75, 377–385; A. Hundepool et al., 2012, Statistical Disclosure Control, ch. 4). Every count at risk comes with other tables
/// that agree with all that is published and hold another count in its place; an attack that has only the published numbers checks them.
/// </remarks>
public static class Disclosure
{
    /// <summary>Hides what the policy asks for and what would give it away. The same tables and policy give the same result on every machine.</summary>
    /// <exception cref="ArgumentException">The policy asks for more than its own attacker leaves possible.</exception>
    /// <exception cref="InvalidOperationException">The attack on the result succeeded; nothing is published.</exception>
    public static Protection Protect(LinkedTables tables, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(policy);
        policy.Check();
        var problem = new HidingProblem(tables, policy);
        var plan = Suppressor.Protect(problem);
        var options = new AttackOptions
        {
            Enough = policy.Width,
            Cells = problem.AtRisk.ToHashSet(),
            Guesses = new(tables.CountOf, [.. plan.InUse.Select(move => move.Amounts)]),
        };
        var found = Attack.On(Published(problem, plan), options).ToDictionary(cell => cell.Cell);
        var open = problem.AtRisk.Where(cell => !found.TryGetValue(cell, out var known) || !known.IsProvedAsWideAs(policy.Width)).ToList();
        if (open.Count > 0)
        {
            throw new InvalidOperationException(
                $"Nothing is published: {open.Count} of {problem.AtRisk.Length} counts at risk could be worked out, among them {tables.NameOf(open[0])}. Publish fewer tables together, or coarser categories.");
        }

        return new(
            [.. tables.Tables.Select((table, t) => new DisclosedTable(table, point => plan.MarkOf(tables.CellAt(t, point))))],
            Report(problem, plan, found));
    }

    /// <summary>What a reader has: the printed counts, the sums, and what the policy takes the reader to know.</summary>
    internal static PublishedNumbers Published(HidingProblem problem, HidingPlan plan) => new(
        [.. Enumerable.Range(0, problem.Count).Select(cell => problem.Known(cell, plan.MarkOf(cell)))],
        [.. problem.Linked.Relations.Select(relation => LinearFact.Sum(relation.Whole, relation.Parts))]);

    private static DisclosureReport Report(HidingProblem problem, HidingPlan plan, Dictionary<int, AttackedCell> found)
    {
        var linked = problem.Linked;
        var printed = Enumerable.Range(0, problem.Count).Where(linked.IsPrinted).ToList();
        var hidden = Enumerable.Range(0, problem.Count).Where(cell => problem.IsAtRisk(cell) || (linked.IsPrinted(cell) && plan.MarkOf(cell) != Mark.Shown))
            .OrderByDescending(problem.IsAtRisk).ToList();
        return new(
            problem.Policy,
            [.. hidden.Select(cell => new HiddenCell(linked.NameOf(cell), linked.CountOf(cell), problem.IsAtRisk(cell), plan.MarkOf(cell), found[cell].Possible ?? KnownRange.Exactly(linked.CountOf(cell))))],
            printed.Count,
            printed.Count(cell => plan.MarkOf(cell) == Mark.Shown),
            hidden.Where(cell => !problem.IsAtRisk(cell)).Sum(linked.CountOf));
    }
}
