using Wardmote.Evidence.Checking.Claims;

namespace Wardmote.Evidence.Checking.Matching;

/// <summary>One value that figures give.</summary>
/// <param name="Low">The least that it can be, since the parts are printed rounded.</param>
/// <param name="Words">How it comes about, to be told: "39 of 888".</param>
/// <param name="Change">True for a difference, which has a sign.</param>
internal sealed record Derivation(decimal Low, decimal High, QuantityKind Kind, string Words, bool Change = false)
{
    public decimal Middle => (Low + High) / 2;

    /// <summary>True where the number in the text may stand for this value.</summary>
    public bool Agrees(Quantity quantity)
    {
        if (!Fits(quantity))
        {
            return false;
        }

        if (!Change)
        {
            return quantity.Role == QuantityRole.Level ? quantity.Meets(Low, High) : quantity.Meets(Low, High) && quantity.Kind is QuantityKind.Count or QuantityKind.Money or QuantityKind.Rate && quantity.Meets(Low, High);
        }

        return quantity.Role switch
        {
            QuantityRole.Rise => quantity.Meets(Low, High),
            QuantityRole.Fall when quantity.Kind == QuantityKind.Multiple => quantity.Meets(Low, High),
            QuantityRole.Fall => quantity.Meets(-High, -Low),
            _ => quantity.Meets(Low, High) || quantity.Meets(-High, -Low),
        };
    }

    private bool Fits(Quantity quantity) => Kind == quantity.Kind || (Kind, quantity.Kind) switch
    {
        (QuantityKind.Rate, QuantityKind.Count) or (QuantityKind.Count, QuantityKind.Rate) => true,
        (QuantityKind.Rate, QuantityKind.Percent) or (QuantityKind.Percent, QuantityKind.Rate) => true,
        (QuantityKind.Points, QuantityKind.Percent) => true,
        (QuantityKind.Count, QuantityKind.Money) => true,
        _ => false,
    };
}
