namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>
/// The protection that always exists: a record more, or less, in a cell and in every total that counts it, through all linked tables. It
/// hides much, and is what is left where nothing cheaper is found.
/// </summary>
internal sealed class RecordSearch(HidingProblem problem, HidingPlan plan)
{
    private const int MostRecords = 20_000;

    /// <summary>The cheapest single record that protects a cell as far as the amount goes; null where some total is known too closely.</summary>
    public Move? Cheapest(int cell, long amount) => Moves(cell, amount).Where(plan.Allows).MinBy(plan.PriceOf);

    /// <summary>Protects a cell at any price: what stands in the way is withheld, with all that adds up to it.</summary>
    public Move Force(int cell)
    {
        var move = Moves(cell, problem.Policy.Width).MinBy(move => plan.PriceOf(move) + move.Cells.Where(c => plan.Room(c).Up < problem.Policy.Width).Sum(c => 100_000L))!;
        foreach (var tight in move.Cells.Where(c => plan.Room(c).Up < problem.Policy.Width).ToList())
        {
            plan.Withhold(tight);
            foreach (var relation in problem.Linked.RelationsOf(tight).Select(r => problem.Linked.Relations[r]).OrderBy(r => r.Parts.Length).Take(1))
            {
                foreach (var beside in relation.Cells)
                {
                    plan.Withhold(beside);
                }
            }
        }

        return move;
    }

    private IEnumerable<Move> Moves(int cell, long amount)
    {
        var space = problem.Linked.Records.First(records => records.Holds(cell));
        return Combinations(space.ChoicesFor(cell)).Take(MostRecords)
            .Select(record => new Move(space.CellsOf(record).ToDictionary(c => c, _ => amount)));
    }

    private static IEnumerable<int[]> Combinations(int[][] choices) => choices.Aggregate(
        (IEnumerable<int[]>)[[]], (begun, next) => begun.SelectMany(record => next.Select<int, int[]>(choice => [.. record, choice])));
}
