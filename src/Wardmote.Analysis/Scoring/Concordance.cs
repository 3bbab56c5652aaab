namespace Wardmote.Analysis.Scoring;

/// <summary>
/// How far several people agree on the order of the same things: 1 where all put them in one order, 0 where their orders cancel out.
/// Kendall's W, corrected for ties. Source: M. G. Kendall (1948), Rank Correlation Methods, chapter 6.
/// </summary>
public static class Concordance
{
    /// <param name="scores">One row for each person, one score for each thing; only their order within a row counts.</param>
    /// <returns>From 0 to 1; null where fewer than two people scored, there are fewer than two things, or everybody scored all alike.</returns>
    /// <exception cref="ArgumentException">The rows are not of one length, or a score is not a number.</exception>
    public static double? Of(IReadOnlyList<IReadOnlyList<double>> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var people = scores.Count;
        var things = people == 0 ? 0 : scores[0].Count;
        if (scores.Any(row => row.Count != things))
        {
            throw new ArgumentException("Everybody must have scored the same things.", nameof(scores));
        }

        if (people < 2 || things < 2)
        {
            return null;
        }

        var sums = new double[things];
        double ties = 0;
        foreach (var row in scores)
        {
            var ranks = Ranks.Shared(row);
            for (var i = 0; i < things; i++)
            {
                sums[i] += ranks[i];
            }

            ties += row.GroupBy(score => score).Sum(same => Math.Pow(same.Count(), 3) - same.Count());
        }

        var middle = people * (things + 1) / 2.0;
        var spread = sums.Sum(sum => (sum - middle) * (sum - middle));
        var most = (double)people * people * (Math.Pow(things, 3) - things) - people * ties;
        return most <= 0 ? null : Math.Clamp(12 * spread / most, 0, 1);
    }
}
