using System.Globalization;

namespace Wardmote.Partnership.Fund;

/// <summary>Pounds and pence: a decimal of two places, never a floating number.</summary>
public static class Money
{
    /// <summary>More than any partnership has; a sum above it is a slip of the hand.</summary>
    private const decimal Most = 100_000_000m;

    /// <summary>"£5,844" for whole pounds, otherwise "£5,844.50"; "-£844" below nought.</summary>
    public static string Text(decimal amount) =>
        (amount < 0 ? "-£" : "£") + Math.Abs(amount).ToString(decimal.Truncate(amount) == amount ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);

    /// <summary>Gives the amount back where it can be booked: above nought, of whole pence, and not absurd.</summary>
    /// <exception cref="RuleException">It cannot.</exception>
    public static decimal Checked(decimal amount, string field = "Amount") => amount switch
    {
        <= 0 => throw new RuleException("Enter an amount of more than £0.", field),
        > Most => throw new RuleException($"Enter an amount of no more than {Text(Most)}.", field),
        _ when decimal.Round(amount, 2) != amount => throw new RuleException("Enter pounds and pence, with no more than 2 places after the point.", field),
        _ => amount,
    };
}
