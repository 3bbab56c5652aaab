using System.Globalization;

namespace Wardmote.Partnership.Delivery;

/// <summary>
/// How many were reached, as far as that is known: a number, an estimate, or between two numbers; and of how many, where that is
/// known too. "180 of 562 staff".
/// </summary>
/// <param name="Fewest">At least this many; the number itself where it is known.</param>
/// <param name="Most">At most this many.</param>
/// <param name="Of">How many there are in all; null where nobody has counted.</param>
/// <param name="Who">"people", "pupils", "staff", "referrals contacted within 28 days".</param>
/// <param name="IsEstimate">True for "about 211".</param>
public sealed record Reach(int Fewest, int Most, string Who, int? Of = null, bool IsEstimate = false)
{
    /// <exception cref="RuleException">The numbers contradict each other.</exception>
    public Reach Checked()
    {
        if (Fewest < 0)
        {
            throw new RuleException("Enter how many were reached, 0 or more.", nameof(Fewest));
        }

        if (Most < Fewest)
        {
            throw new RuleException($"At most {Most} cannot be fewer than at least {Fewest}.", nameof(Most));
        }

        if (Of is { } all && (all < 1 || Most > all))
        {
            throw new RuleException($"{Most} cannot be reached of {all}.", nameof(Of));
        }

        return string.IsNullOrWhiteSpace(Who) ? throw new RuleException("Say who was counted: people, pupils, staff.", nameof(Who)) : this with { Who = Who.Trim() };
    }

    public bool IsExact => Fewest == Most && !IsEstimate;

    /// <summary>The share that was reached, from 0 to 1; null where nobody has counted the whole, or the number is not one.</summary>
    public decimal? Share => Of is { } all && Fewest == Most ? (decimal)Fewest / all : null;

    /// <summary>"180 of 562 staff (32%)", "about 211 people", "100 to 200 pupils".</summary>
    public string Words
    {
        get
        {
            var number = Fewest == Most ? Number(Fewest) : $"{Number(Fewest)} to {Number(Most)}";
            var share = Share is { } part ? string.Create(CultureInfo.InvariantCulture, $" ({decimal.Round(part * 100, 0, MidpointRounding.AwayFromZero)}%)") : "";
            return $"{(IsEstimate ? "about " : "")}{number}{(Of is { } all ? " of " + Number(all) : "")} {Who}{share}";
        }
    }

    /// <summary>Both together, of the same people. Of how many in all cannot be added.</summary>
    public static Reach operator +(Reach left, Reach right) =>
        new(left.Fewest + right.Fewest, left.Most + right.Most, left.Who, IsEstimate: left.IsEstimate || right.IsEstimate);

    /// <summary>The same, several times.</summary>
    public Reach Times(int times) => this with { Fewest = Fewest * times, Most = Most * times, Of = null };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
