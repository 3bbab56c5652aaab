using Wardmote.Analysis.Disclosure.Suppression;
using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Analysis.Disclosure.Altering;

/// <summary>
/// Other true counts that would have been told in the same way: a record more, or fewer, of one kind, or one of another kind in its place. They
/// prove to the attack, which checks each, that a count is not pinned down.
/// </summary>
internal sealed class RecordChanges(HidingProblem problem, Func<int, KnownRange> known)
{
    private const int MostTries = 300;
    private ulong state = 20_261_101;

    public IEnumerable<IReadOnlyDictionary<int, long>> Where(Func<int, bool> isWanted) =>
        Enumerable.Range(0, problem.Count).Where(isWanted).SelectMany(For);

    private IEnumerable<IReadOnlyDictionary<int, long>> For(int cell)
    {
        var space = problem.Linked.Records.First(records => records.Holds(cell));
        var (choices, all) = (space.ChoicesFor(cell), space.Choices);
        var width = problem.RiskOf(cell)!.Width;
        var (least, most) = (0L, 0L);
        for (var tried = 0; tried < MostTries && most - least < width; tried++)
        {
            var amount = (tried & 2) == 0 ? 1 : width;
            amount = (tried & 1) == 0 ? amount : -amount;
            if (amount <= most && amount >= least)
            {
                continue;
            }

            int[] record = [.. choices.Select(Pick)];
            var change = space.CellsOf(record).ToDictionary(c => c, _ => amount);
            if ((tried & 4) != 0)
            {
                // In exchange for one that differs in a single way, so that most totals stay as they are.
                var other = record.ToArray();
                var axis = Below(other.Length);
                other[axis] = Pick(all[axis]);
                foreach (var c in space.CellsOf(other))
                {
                    change[c] = change.GetValueOrDefault(c) - amount;
                }
            }

            if (change.GetValueOrDefault(cell) == amount && IsPossible(change))
            {
                (least, most) = (Math.Min(least, amount), Math.Max(most, amount));
                yield return change;
            }
        }
    }

    private bool IsPossible(Dictionary<int, long> change) =>
        change.All(c => known(c.Key).Contains(problem.Linked.CountOf(c.Key) + c.Value)) && problem.AgreesWithBefore(new(change));

    private int Pick(int[] choices) => choices[Below(choices.Length)];

    /// <summary>A number from nought to below a bound, of a sequence that is the same on every machine.</summary>
    private int Below(int bound)
    {
        state = unchecked(state * 6364136223846793005 + 1442695040888963407);
        return (int)((state >> 33) % (ulong)bound);
    }
}
