using System.Globalization;

namespace Wardmote.Partnership.Plan;

/// <summary>A figure reported for a quarter.</summary>
/// <param name="Of">What it is out of; null for a plain count.</param>
/// <param name="About">True for a rough figure.</param>
public sealed record MeasureFigure(int Quarter, decimal Value, decimal? Of = null, bool About = false)
{
    /// <exception cref="RuleException">It is below nought, or more than what it is out of.</exception>
    public MeasureFigure Checked() => this switch
    {
        { Value: < 0 } => throw new RuleException("Enter a figure that is nought or more"),
        { Of: <= 0 } => throw new RuleException("Enter what the figure is out of as a number above nought"),
        { Of: { } whole, Value: var value } when value > whole => throw new RuleException($"{N(value)} cannot be out of {N(whole)}. Enter a figure that is no more than what it is out of"),
        _ => this,
    };

    internal static string N(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}

/// <summary>What a measure has come to.</summary>
/// <param name="Value">The sum of what was counted, or how things stand.</param>
/// <param name="Of">What it is out of; null for a plain count, and for a sum where a quarter does not say.</param>
/// <param name="Quarter">The last quarter that it holds.</param>
public sealed record MeasureStanding(decimal Value, decimal? Of, bool About, int Quarter)
{
    /// <summary>In per cent; null without a denominator.</summary>
    public decimal? Share => Of is > 0 ? 100 * Value / Of : null;

    /// <returns>Null where there is no figure.</returns>
    public static MeasureStanding? Reached(MeasureKind kind, IReadOnlyCollection<MeasureFigure> figures)
    {
        if (figures.Count == 0)
        {
            return null;
        }

        var last = figures.MaxBy(f => f.Quarter)!;
        return kind == MeasureKind.Standing
            ? new(last.Value, last.Of, last.About, last.Quarter)
            : new(figures.Sum(f => f.Value), figures.All(f => f.Of is not null) ? figures.Sum(f => f.Of) : null, figures.Any(f => f.About), last.Quarter);
    }

    /// <summary>"about 211 people", "180 of 562 employees (32%)".</summary>
    public string Words(string unit)
    {
        var about = About ? "about " : "";
        return Of is { } whole
            ? string.Create(CultureInfo.InvariantCulture, $"{about}{MeasureFigure.N(Value)} of {MeasureFigure.N(whole)} {unit} ({Math.Round(Share!.Value, MidpointRounding.AwayFromZero):0}%)")
            : $"{about}{MeasureFigure.N(Value)} {unit}";
    }
}
