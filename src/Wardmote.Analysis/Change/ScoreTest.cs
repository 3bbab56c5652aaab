using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Change;

/// <summary>
/// Miettinen and Nurminen's score of two shares: how many standard errors the difference lies from a supposed one, the errors
/// being those of the shares that are likeliest if the supposition holds.
/// Source: O. Miettinen and M. Nurminen (1985), Statistics in Medicine 4, 213–226.
/// </summary>
internal sealed class ScoreTest(Share before, Share after)
{
    private readonly double correction = (before.Whole + after.Whole) / (before.Whole + after.Whole - 1.0);

    public Interval Interval(ConfidenceLevel level)
    {
        var (difference, z) = (after.Value - before.Value, level.Z);
        return new(
            difference <= -1 ? -1 : Root.Between(-1, difference, supposed => At(supposed) - z),
            difference >= 1 ? 1 : Root.Between(difference, 1, supposed => At(supposed) + z),
            level);
    }

    /// <summary>Falls as the supposed difference (−1 to 1) rises; beyond all numbers where the supposition leaves no chance.</summary>
    public double At(double supposed)
    {
        var gap = after.Value - before.Value - supposed;
        var early = LikeliestEarlierShare(supposed);
        var late = early + supposed;
        var variance = (early * (1 - early) / before.Whole + late * (1 - late) / after.Whole) * correction;
        return gap == 0 ? 0 : variance <= 0 ? gap * double.MaxValue : Math.Clamp(gap / Math.Sqrt(variance), -1e300, 1e300);
    }

    /// <summary>Where the slope of the likelihood, which falls throughout, crosses nought.</summary>
    private double LikeliestEarlierShare(double supposed)
    {
        var (low, high) = (Math.Max(0, -supposed), Math.Min(1, 1 - supposed));
        for (var step = 0; step < 80 && low < high; step++)
        {
            var middle = (low + high) / 2;
            if (middle == low || middle == high)
            {
                break;
            }

            var late = middle + supposed;
            var slope = Pull(before.Count, middle) - Pull(before.Whole - before.Count, 1 - middle)
                + Pull(after.Count, late) - Pull(after.Whole - after.Count, 1 - late);
            (low, high) = slope > 0 ? (middle, high) : (low, middle);
        }

        return Math.Clamp((low + high) / 2, Math.Max(0, -supposed), Math.Min(1, 1 - supposed));

        static double Pull(double count, double chance) => count == 0 ? 0 : count / chance;
    }
}
