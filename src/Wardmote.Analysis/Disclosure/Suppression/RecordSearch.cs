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

    /// <summary>
    /// Protects a cell at any price: what stands in the way is withheld, with all that adds up to it. Null where something that was printed
    /// before stands in the way of every record.
    /// </summary>
    public Move? Force(int cell, long amount)
    {
        var move = Moves(cell, amount).Where(CouldBe).MinBy(move => plan.PriceOf(move) + move.Cells.Count(c => IsTight(c, amount)) * 100_000L);
        foreach (var tight in move?.Cells.Where(c => IsTight(c, amount)).ToList() ?? [])
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

    /// <summary>Whether a move would be possible if nothing were printed but what was printed before.</summary>
    private bool CouldBe(Move move) => problem.AgreesWithBefore(move)
        && move.Cells.All(cell => !problem.Before.Tells(cell) && problem.Linked.CountOf(cell) + move.AmountOf(cell) >= 0);

    private bool IsTight(int cell, long amount) => plan.Room(cell) is var (up, down) && (amount > up || -amount > down);

    private IEnumerable<Move> Moves(int cell, long amount)
    {
        var space = problem.Linked.Records.First(records => records.Holds(cell));
        return Combinations(space.ChoicesFor(cell)).Take(MostRecords)
            .Select(record => new Move(space.CellsOf(record).ToDictionary(c => c, _ => amount)));
    }

    private static IEnumerable<int[]> Combinations(int[][] choices) => choices.Aggregate(
        (IEnumerable<int[]>)[[]], (begun, next) => begun.SelectMany(record => next.Select<int, int[]>(choice => [.. record, choice])));
}
