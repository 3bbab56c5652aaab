using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Comparison;

/// <summary>An area's count among its people (or other exposure, or base for a share).</summary>
public sealed record AreaCount
{
    /// <exception cref="ArgumentException">The name is blank, the count negative or the exposure not positive.</exception>
    public AreaCount(string name, long count, double exposure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Count = Require.Count(count, $"The count of {name}", nameof(count));
        Exposure = Require.Positive(exposure, $"The exposure of {name}", nameof(exposure));
    }

    public string Name { get; }

    public long Count { get; }

    public double Exposure { get; }

    public double Rate => Count / Exposure;
}

public enum FunnelPosition
{
    WithinLimits,
    AboveInner,
    AboveOuter,
    BelowInner,
    BelowOuter,
}

/// <summary>Limits at one exposure, in the unit of the plot.</summary>
public sealed record FunnelLimits(Interval Inner, Interval Outer);

public sealed record FunnelPoint(AreaCount Area, double Value, FunnelLimits Limits, FunnelPosition Position);

/// <summary>
/// Areas beside limits that widen as areas get smaller, so that a small area is not blamed for chance.
/// Source: D. J. Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202.
/// </summary>
public sealed record FunnelPlot
{
    private readonly FunnelModel model;

    private FunnelPlot(FunnelModel model) => this.model = model;

    /// <summary>The rate or share that areas are held against, in the unit of the plot.</summary>
    public required double Target { get; init; }

    /// <summary>How the areas vary beyond chance; null where the plot was asked not to allow for it.</summary>
    public required Overdispersion? Overdispersion { get; init; }

    public required IReadOnlyList<FunnelPoint> Points { get; init; }

    /// <summary>Rates against a target; exact limits, or widened for over-dispersion where the options ask and the areas show it.</summary>
    /// <exception cref="ArgumentException">There is no area, or no event and no target.</exception>
    public static FunnelPlot OfRates(IReadOnlyList<AreaCount> areas, FunnelOptions options) => Of(areas, options, target => new FunnelModel.Rates(target));

    /// <summary>Shares against a target: each area's count is out of its exposure, a whole number.</summary>
    /// <exception cref="ArgumentException">There is no area, a count exceeds its base, a base is not whole, or the target is nought or 1.</exception>
    public static FunnelPlot OfShares(IReadOnlyList<AreaCount> areas, FunnelOptions options)
    {
        ArgumentNullException.ThrowIfNull(areas);
        var wrong = areas.FirstOrDefault(a => a.Count > a.Exposure || a.Exposure != Math.Floor(a.Exposure));
        return wrong is null
            ? Of(areas, options, target => new FunnelModel.Shares(target))
            : throw new ArgumentException($"{wrong.Name} counts {wrong.Count} of {wrong.Exposure}: a share needs a whole base that its count does not exceed.", nameof(areas));
    }

    /// <summary>The limits at any exposure, for drawing the funnel itself.</summary>
    public FunnelLimits LimitsAt(double exposure) => model.LimitsAt(exposure, Overdispersion);

    private static FunnelPlot Of(IReadOnlyList<AreaCount> areas, FunnelOptions options, Func<double, FunnelModel> modelOf)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(options);
        if (areas.Count == 0)
        {
            throw new ArgumentException("A funnel plot needs at least one area.", nameof(areas));
        }

        var target = options.Target / options.Per ?? areas.Sum(a => (double)a.Count) / areas.Sum(a => a.Exposure);
        var model = modelOf(target) with { Options = options };
        model.Check();
        var overdispersion = options.Winsorised is { } share ? Comparison.Overdispersion.Of([.. areas.Select(model.Score)], [.. areas.Select(a => model.StandardError(a.Exposure))], share) : null;
        return new(model)
        {
            Target = target * options.Per,
            Overdispersion = overdispersion,
            Points = [.. areas.Select(area =>
            {
                var (value, limits) = (area.Rate * options.Per, model.LimitsAt(area.Exposure, overdispersion));
                return new FunnelPoint(area, value, limits, Position(value, limits));
            })],
        };
    }

    private static FunnelPosition Position(double value, FunnelLimits limits) =>
        value > limits.Outer.Upper ? FunnelPosition.AboveOuter
        : value > limits.Inner.Upper ? FunnelPosition.AboveInner
        : value < limits.Outer.Lower ? FunnelPosition.BelowOuter
        : value < limits.Inner.Lower ? FunnelPosition.BelowInner
        : FunnelPosition.WithinLimits;
}
