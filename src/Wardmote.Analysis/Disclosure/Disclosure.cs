using Wardmote.Analysis.Disclosure.Altering;
using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Numbers;
using Wardmote.Analysis.Disclosure.Suppression;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure;

/// <summary>Makes tables, and the numbers that follow from them, safe to publish: whole linked tables in, whole tables out.</summary>
/// <remarks>
/// Cell suppression (L. H. Cox, 1980, Suppression methodology and statistical disclosure control, Journal of the American Statistical
/// Association 75, 377–385; A. Hundepool et al., 2012, Statistical Disclosure Control, ch. 4). Every count at risk comes with other tables
/// that agree with all that is published and hold another count in its place; an attack that has only the published numbers checks them.
/// Where the policy says so all counts are rounded (<see cref="Rounding"/>) or perturbed (<see cref="Perturbation"/>) instead, and the same
/// attack is made.
/// </remarks>
public static class Disclosure
{
    /// <summary>Hides what the policy asks for and what would give it away.</summary>
    /// <exception cref="ArgumentException">The policy asks for more than its own attacker leaves possible.</exception>
    public static Protection Protect(LinkedTables tables, DisclosurePolicy policy) => Protect(new Release { Tables = tables }, policy);

    /// <summary>
    /// Hides what the policy asks for and what would give it away, in tables and among the numbers that follow from them. The same release
    /// and policy give the same result on every machine.
    /// </summary>
    /// <exception cref="ArgumentException">The policy asks for more than its own attacker leaves possible, or a number comes from a cell that no table has.</exception>
    public static Protection Protect(Release release, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(release);
        ArgumentNullException.ThrowIfNull(policy);
        policy.Check();
        var problem = new HidingProblem(release, policy);
        return policy.Method switch
        {
            DisclosureMethod.Round => Altered(problem, Rounding.Of(problem)),
            DisclosureMethod.Perturb => Altered(problem, Perturbation.Of(problem)),
            _ => Suppressed(problem),
        };
    }

    private static Protection Suppressed(HidingProblem problem)
    {
        HidingPlan plan;
        Audit audit;
        do
        {
            plan = Suppressor.Protect(problem);
            audit = new Audit(problem, plan);
            audit.Run();
        }
        while (SumsOfFew.AnyMoreTo(problem, plan));

        var tables = problem.Linked;
        return new(
            [.. tables.Tables.Select((table, t) => new DisclosedTable(table, point => new(plan.MarkOf(tables.CellAt(t, point)), table.CountAt(point))))],
            [.. problem.Numbers.Select((number, n) => new DisclosedNumber(number.Number.Name, number.Number.Decimals, plan.IsPrinted(n) ? Mark.Shown : Mark.Hidden, number.Value))],
            Report(problem, plan, audit));
    }

    private static Protection Altered(HidingProblem problem, Alteration made)
    {
        var audit = new Audit(problem, made);
        audit.Run();
        var tables = problem.Linked;
        return new(
            [.. tables.Tables.Select((table, t) => new DisclosedTable(table, point => new(made.MarkOf(tables.CellAt(t, point)), made[tables.CellAt(t, point)])))],
            [.. problem.Numbers.Select((number, n) => new DisclosedNumber(number.Number.Name, number.Number.Decimals, made.MarkOfNumber(n), made.Number(n)))],
            made.Report(audit));
    }

    private static DisclosureReport Report(HidingProblem problem, HidingPlan plan, Audit audit)
    {
        var linked = problem.Linked;
        var printed = Enumerable.Range(0, problem.Count).Where(linked.IsPrinted).ToList();
        bool MustNot(int cell) => problem.RiskOf(cell) is not null;
        var hidden = Enumerable.Range(0, problem.Count).Where(cell => MustNot(cell) || (linked.IsPrinted(cell) && plan.MarkOf(cell) != Mark.Shown)).OrderByDescending(MustNot).ToList();
        return new(
            problem.Policy,
            [.. hidden.Select(cell => new HiddenCell(linked.NameOf(cell), linked.CountOf(cell), MustNot(cell), plan.MarkOf(cell), Possible(cell)) { Reason = problem.RiskOf(cell)?.Reason, Protects = MustNot(cell) ? [] : Protects(cell) })],
            printed.Count,
            printed.Count(cell => plan.MarkOf(cell) == Mark.Shown),
            hidden.Where(cell => !MustNot(cell)).Sum(linked.CountOf))
        {
            Numbers = [.. problem.Numbers.Where((_, number) => !plan.IsPrinted(number)).Select(number => new HiddenNumber(number.Number.Name, number.Value, number.Never ?? HiddenNumberReason.TellsTooMuch))],
            Findings = audit.Findings,
            Gap = plan.Gap,
        };

        // The counts at risk that are moved together with it in a proof.
        IReadOnlyList<string> Protects(int cell) => [.. plan.MovesOf(cell).SelectMany(move => plan[move].Cells).Where(problem.IsAtRisk).Distinct().Order().Select(linked.NameOf)];

        KnownRange Possible(int cell) => audit.Found.GetValueOrDefault(cell)?.Possible ?? KnownRange.Exactly(linked.CountOf(cell));
    }
}
