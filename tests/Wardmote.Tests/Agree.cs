using System.Globalization;

namespace Wardmote.Tests;

/// <summary>Compares computed numbers with golden ones and says by how much they differ.</summary>
public static class Agree
{
    public static void Relative(double expected, double actual, double tolerance, string what) =>
        Check(Math.Abs(actual - expected) <= tolerance * Math.Abs(expected), expected, actual, (actual - expected) / expected, what);

    public static void Absolute(double expected, double actual, double tolerance, string what) =>
        Check(Math.Abs(actual - expected) <= tolerance, expected, actual, actual - expected, what);

    private static void Check(bool agrees, double expected, double actual, double gap, string what) =>
        Assert.True(agrees, string.Create(CultureInfo.InvariantCulture, $"{what}: expected {expected:R}, got {actual:R}, off by {gap:E2}"));
}
