using System.Globalization;

namespace Wardmote.Analysis.Disclosure.Altering;

/// <summary>
/// How likely each change of a count is. Nought stays nought and nothing falls below it; the mean change of every count is nought, its variance
/// the same for all, and within that all is left to chance: of all such distributions the one with the greatest entropy.
/// </summary>
/// <remarks>
/// J. Marley and V. Leaver (2011), A method for confidentialising user-defined tables: statistical properties and a risk–utility analysis,
/// 58th World Statistics Congress; S. Giessing (2016), Computational issues in the design of transition probabilities and disclosure risk
/// estimation for additive noise, Privacy in Statistical Databases, LNCS 9867, 237–251. The distribution of greatest entropy with a given
/// mean and variance on given numbers is proportional to exp(a·change + b·change²).
/// </remarks>
public sealed class PerturbationTable
{
    private readonly Lazy<double[][]> chances;

    /// <param name="most">The greatest change, either way; 1 to 20.</param>
    /// <param name="variance">Of every change; above 0 and below <paramref name="most"/>, since a count of 1 can fall by 1 at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such table can be.</exception>
    public PerturbationTable(int most, double variance)
    {
        Most = most is >= 1 and <= 20 ? most : throw new ArgumentOutOfRangeException(nameof(most), most, "Counts are changed by 1 to 20 at most.");
        Variance = variance > 0 && variance < most ? variance : throw new ArgumentOutOfRangeException(nameof(variance), variance, string.Create(CultureInfo.InvariantCulture, $"The variance of changes by {most} at most must be above 0 and below {most}: a count of 1 can fall by 1 at most."));
        chances = new(() => [.. Enumerable.Range(0, most + 1).Select(count => count == 0 ? [1.0] : Row(Math.Min(count, most)))]);
    }

    /// <summary>The greatest change, either way.</summary>
    public int Most { get; }

    public double Variance { get; }

    /// <summary>The chances of a count's changes, from the greatest fall upwards by one each; counts above <see cref="Most"/> are changed as that is.</summary>
    public IReadOnlyList<double> Chances(long count) => chances.Value[Math.Min(count, Most)];

    /// <summary>The least change that a count can have.</summary>
    public long Least(long count) => -Math.Min(count, Most);

    /// <summary>The change of a count.</summary>
    /// <param name="at">From 0 to below 1: where along the chances it falls.</param>
    public long Change(long count, double at)
    {
        var (change, left) = (Least(count), at);
        foreach (var chance in Chances(count))
        {
            left -= chance;
            if (left < 0)
            {
                return change;
            }

            change++;
        }

        return change - 1;
    }

    /// <summary>The flatter the squares weigh, the greater the variance; for each weight of squares one of the changes themselves gives a mean of nought.</summary>
    private double[] Row(int fall)
    {
        int[] changes = [.. Enumerable.Range(-fall, fall + Most + 1)];
        return Solved(b => Balanced(changes, b), row => Moment(changes, row, 2) < Variance, 40);
    }

    private static double[] Balanced(int[] changes, double squares) => Solved(a => Distribution(changes, a, squares), row => Moment(changes, row, 1) < 0, 60);

    /// <summary>Halves the distance between two weights until they are as near as numbers allow.</summary>
    private static double[] Solved(Func<double, double[]> of, Func<double[], bool> isTooLow, double reach)
    {
        var (low, high) = (-reach, reach);
        for (var i = 0; i < 100; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = isTooLow(of(middle)) ? (middle, high) : (low, middle);
        }

        return of((low + high) / 2);
    }

    private static double[] Distribution(int[] changes, double a, double b)
    {
        var logs = changes.Select(change => a * change + b * change * change).ToArray();
        var largest = logs.Max();
        var weights = logs.Select(log => Math.Exp(log - largest)).ToArray();
        var all = weights.Sum();
        return [.. weights.Select(weight => weight / all)];
    }

    private static double Moment(int[] changes, double[] chances, int power) => changes.Zip(chances).Sum(pair => Math.Pow(pair.First, power) * pair.Second);
}
