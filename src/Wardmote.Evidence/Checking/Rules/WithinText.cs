using Wardmote.Evidence.Checking.Claims;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Numbers that other numbers of the same passage give, without any table.</summary>
internal static class WithinText
{
    /// <summary>How many sentences back the parts of a percentage may stand.</summary>
    private const int Back = 3;

    public static bool Gives(Statement statement, Quantity quantity)
    {
        if (quantity.Kind is not (QuantityKind.Percent or QuantityKind.Multiple))
        {
            return false;
        }

        var near = new List<Quantity>();
        for (var (at, steps) = (statement, 0); at is not null && steps < Back; (at, steps) = (at.Previous, steps + 1))
        {
            near.AddRange(at.Quantities.Where(q => q != quantity && !q.Loose && q.Kind is QuantityKind.Count or QuantityKind.Rate or QuantityKind.Money));
        }

        // One number at least must stand in the sentence itself, or two just before it.
        return near.Exists(one => near.Exists(other => one != other && other.Value > 0 && Pair(one, other, quantity)));
    }

    private static bool Pair(Quantity part, Quantity whole, Quantity quantity)
    {
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
