namespace Wardmote.Analysis.Comparison;

/// <summary>
/// How much more areas differ than chance makes them, as an additive variance between areas.
/// Source: D. J. Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202; D. J. Spiegelhalter and others (2012), JRSS A 175, 1–47.
/// </summary>
/// <param name="Factor">The mean squared score after winsorising: about 1 where areas differ by chance alone.</param>
/// <param name="BetweenVariance">The variance between areas on the scale of the scores' standard errors; nought where chance suffices.</param>
public sealed record Overdispersion(double Factor, double BetweenVariance)
{
    /// <param name="scores">Each area's distance from the target in its standard errors.</param>
    /// <param name="standardErrors">Above nought, in the same order.</param>
    /// <param name="winsorised">The share of scores at either end that is drawn in to the score that bounds it, 0 to below 0.5.</param>
    /// <exception cref="ArgumentException">There are no scores, the lists differ in length, or the share is out of range.</exception>
    public static Overdispersion Of(IReadOnlyList<double> scores, IReadOnlyList<double> standardErrors, double winsorised)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(standardErrors);
        if (scores.Count == 0 || scores.Count != standardErrors.Count || !(winsorised is >= 0 and < 0.5))
        {
            throw new ArgumentException("Over-dispersion needs a score and a standard error for every area, and a winsorised share from 0 to below 0.5.");
        }

        double[] sorted = [.. scores.Order()];
        var (low, high) = (Quartiles.Quantile(sorted, winsorised), Quartiles.Quantile(sorted, 1 - winsorised));
        var factor = scores.Average(z => Math.Pow(Math.Clamp(z, low, high), 2));
        var (weight, squares) = (standardErrors.Sum(s => 1 / (s * s)), standardErrors.Sum(s => 1 / Math.Pow(s, 4)));
        var excess = scores.Count * factor - (scores.Count - 1);
        var between = scores.Count > 1 && excess > 0 ? excess / (weight - squares / weight) : 0;
        return new(factor, between);
    }
}
