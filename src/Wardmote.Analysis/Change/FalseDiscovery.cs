namespace Wardmote.Analysis.Change;

/// <summary>How p-values are adjusted where several comparisons are made at once.</summary>
public enum FalseDiscoveryRule
{
    /// <summary>For comparisons that are independent or move together, such as wards of one district.</summary>
    BenjaminiHochberg,

    /// <summary>For comparisons that depend on each other in any way, such as parts that add up to a fixed total; more cautious.</summary>
    BenjaminiYekutieli,
}

/// <summary>
/// Keeps the share of false claims among all claims made together at or below the level at which the adjusted p-values are read.
/// Source: Y. Benjamini and Y. Hochberg (1995), JRSS B 57, 289–300; Y. Benjamini and D. Yekutieli (2001), Annals of Statistics 29, 1165–1188.
/// </summary>
public static class FalseDiscovery
{
    /// <summary>The adjusted p-values, in the order given; none is below the one it came from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A p-value lies outside 0 to 1.</exception>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> pValues, FalseDiscoveryRule rule)
    {
        ArgumentNullException.ThrowIfNull(pValues);
        var count = pValues.Count;
        var penalty = rule == FalseDiscoveryRule.BenjaminiHochberg ? 1 : Enumerable.Range(1, count).Sum(i => 1.0 / i);
        var adjusted = new double[count];
        var least = 1.0;
        var rank = count;
        foreach (var index in Enumerable.Range(0, count).OrderByDescending(i => Counts.Require.Probability(pValues[i], "A p-value", nameof(pValues))))
        {
            least = Math.Min(least, pValues[index] * penalty * count / rank--);
            adjusted[index] = Math.Max(least, pValues[index]);
        }

        return adjusted;
    }
}
