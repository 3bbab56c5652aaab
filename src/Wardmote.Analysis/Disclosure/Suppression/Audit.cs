using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>
/// Attacks what is to be published, and withholds more until the attack fails: first what adds up with a count that could be worked out,
/// then the tables that hold it, in the end everything. It never ends with a count at risk that what is published gives away.
/// </summary>
internal sealed class Audit(HidingProblem problem, IDraft draft)
{
    private readonly List<DisclosureFinding> findings = [];

    public IReadOnlyList<DisclosureFinding> Findings => findings;

    /// <summary>What the last attack found, by cell.</summary>
    public Dictionary<int, AttackedCell> Found { get; private set; } = [];

    public void Run()
    {
        var linked = problem.Linked;
        Func<int, IEnumerable<int>>[] wider =
        [
            cell => linked.RelationsOf(cell).SelectMany(relation => linked.Relations[relation].Cells),
            cell => linked.TablesOf(cell).SelectMany(table => linked.CellsOf(table)),
            _ => Enumerable.Range(0, problem.Count),
        ];
        var open = Attacked();
        foreach (var around in wider.TakeWhile(_ => open.Count > 0))
        {
            foreach (var cell in open.SelectMany(around).ToHashSet())
            {
                draft.WithholdWholly(cell);
            }

            open.ForEach(cell => Tell(DisclosureFindingKind.WithheldMore, cell, $"{linked.NameOf(cell)} could not be proved safe by itself, so more around it was withheld. Coarser categories, or fewer tables together, may show more."));
            open = Attacked();
        }

        // Nothing is printed any more: whatever is known now was known before.
        problem.GiveUp(open);
        foreach (var cell in Enumerable.Range(0, problem.Count).Where(cell => problem.RiskOf(cell) is not null && !problem.IsAtRisk(cell)))
        {
            Tell(DisclosureFindingKind.ToldBefore, cell, problem.Before.Told(cell) is { } told
                ? $"{linked.NameOf(cell)} is too small to print, but {told.Where} printed it: {told.Count}. Nothing is hidden to protect it, since readers have it."
                : $"{linked.NameOf(cell)} is too small to print, but follows from what was published before. Nothing is hidden to protect it, since readers can work it out.");
        }

        foreach (var cell in Enumerable.Range(0, problem.Count).Where(cell => problem.Before.Restated(cell) is { } was && problem.Policy.IsSmallDifference(linked.CountOf(cell) - was.Count)))
        {
            var was = problem.Before.Restated(cell)!;
            Tell(DisclosureFindingKind.Restated, cell, $"{linked.NameOf(cell)} is {linked.CountOf(cell)} now and was {was.Count} in {was.Where}: the difference may point at somebody.");
        }
    }

    private List<int> Attacked()
    {
        Found = Attack.On(draft.Published, new()
        {
            IsEnough = IsSafe,
            Cells = problem.AtRisk.ToHashSet(),
            Guesses = new(problem.Linked.CountOf, [.. draft.Alternatives]),
        }).ToDictionary(cell => cell.Cell);
        return [.. problem.AtRisk.Where(cell => !(Found.TryGetValue(cell, out var known) && known.Possible is { } possible && IsSafe(cell, possible)))];
    }

    private bool IsSafe(int cell, KnownRange possible) => problem.RiskOf(cell) is { } risk && risk.IsMetBy(possible, problem.Linked.CountOf(cell));

    private void Tell(DisclosureFindingKind kind, int cell, string text) => findings.Add(new(kind, problem.Linked.NameOf(cell), text));
}
