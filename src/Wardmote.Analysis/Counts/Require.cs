namespace Wardmote.Analysis.Counts;

/// <summary>Refuses at the door what a formula could not answer, and names the broken rule.</summary>
internal static class Require
{
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static double Count(double value, string what, string name) =>
        value >= 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{what} must be nought or more.");

    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public static long Count(long value, string what, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, $"{what} must be nought or more.");

    /// <exception cref="ArgumentOutOfRangeException">The value is nought, negative, infinite or not a number.</exception>
    public static double Positive(double value, string what, string name) =>
        value > 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{what} must be above nought.");

    /// <exception cref="ArgumentOutOfRangeException">The value is not a probability.</exception>
    public static double Probability(double value, string what, string name) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, $"{what} must lie between 0 and 1.");
}
