using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Numbers that other numbers of the same passage give, without any table.</summary>
internal static partial class WithinText
{
    /// <summary>How many sentences back the parts of a percentage may stand.</summary>
    private const int Back = 3;

    public static bool Gives(Statement statement, Quantity quantity)
    {
        if (quantity.Kind is not (QuantityKind.Percent or QuantityKind.Multiple))
        {
            // A count that gives the percentage beside it stands with it.
            return quantity.Kind == QuantityKind.Count && Near(statement, quantity).Exists(other => statement.Quantities.Any(q => q is { Kind: QuantityKind.Percent, Loose: false } && (Pair(quantity, other, q) || Pair(other, quantity, q))));
        }

        // One number at least must stand in the sentence itself, or two just before it.
        var near = Near(statement, quantity);
        var change = quantity.Role == QuantityRole.Level && By().IsMatch(statement.Text[..quantity.Start]);
        return near.Exists(one => near.Exists(other => one != other && (Pair(one, other, quantity) || (change && (Pair(one, other, quantity with { Role = QuantityRole.Rise }) || Pair(one, other, quantity with { Role = QuantityRole.Fall }))))));
    }

    /// <summary>"Fell from 400 to 250, by 38%": the direction stands before the numbers.</summary>
    [GeneratedRegex(@"\bby\s+(?:about |around |nearly |almost |over )?$", RegexOptions.IgnoreCase)]
    private static partial Regex By();

    private static List<Quantity> Near(Statement statement, Quantity quantity)
    {
        var near = new List<Quantity>();
        for (var (at, steps) = (statement, 0); at is not null && steps < Back; (at, steps) = (at.Previous, steps + 1))
        {
            near.AddRange(at.Quantities.Where(q => q != quantity && !q.Loose && q.Kind is QuantityKind.Count or QuantityKind.Rate or QuantityKind.Money));
        }

        near.AddRange(statement.LeadIn?.Quantities.Where(q => !q.Loose && q.Kind == QuantityKind.Count) ?? []);

        return near;
    }

    private static bool Pair(Quantity part, Quantity whole, Quantity quantity)
    {
        if (whole.Value <= 0)
        {
            return false;
        }

        var ratio = part.Value / whole.Value;
        return quantity.Kind == QuantityKind.Multiple ? quantity.Holds(ratio)
            : quantity.Role == QuantityRole.Level ? (part.Value < whole.Value && quantity.Holds(100 * ratio))
            : quantity.Role == QuantityRole.Rise ? ratio > 1 && Within(quantity, part, whole, 1)
            : ratio < 1 && Within(quantity, part, whole, -1);
    }

    /// <summary>The change between two numbers that are themselves rounded.</summary>
    private static bool Within(Quantity quantity, Quantity after, Quantity before, int sign)
    {
        var (least, most) = (100 * (after.Low / before.High - 1), 100 * (after.High / Math.Max(before.Low, 0.0001m) - 1));
        return sign > 0 ? quantity.Meets(least, most) : quantity.Meets(-most, -least);
    }
}
