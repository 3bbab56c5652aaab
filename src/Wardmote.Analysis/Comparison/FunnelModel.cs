using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Comparison;

/// <summary>How chance moves a rate or a share about its target.</summary>
internal abstract record FunnelModel(double Target)
{
    public FunnelOptions Options { get; init; } = new() { Per = 1 };

    public abstract void Check();

    /// <summary>Standard errors between an area and the target, on a scale where they hardly depend on either.</summary>
    public double Score(AreaCount area) => (Scale(area.Rate) - Scale(Target)) / StandardError(area.Exposure);

    public abstract double StandardError(double exposure);

    public FunnelLimits LimitsAt(double exposure, Overdispersion? overdispersion)
    {
        Require.Positive(exposure, "The exposure of an area", nameof(exposure));
        return new(At(Options.Inner), At(Options.Outer));

        Interval At(ConfidenceLevel level)
        {
            double lower, upper;
            if (overdispersion is { BetweenVariance: > 0 } extra)
            {
                var reach = level.Z * Math.Sqrt(Math.Pow(StandardError(exposure), 2) + extra.BetweenVariance);
                (lower, upper) = (Unscale(Scale(Target) - reach), Unscale(Scale(Target) + reach));
            }
            else
            {
                (lower, upper) = (Exact(level.Tail, exposure), Exact(1 - level.Tail, exposure));
            }

            return new Interval(lower, Math.Max(lower, upper), level).Times(Options.Per);
        }
    }

    protected abstract double Scale(double rate);

    protected abstract double Unscale(double scaled);

    /// <summary>The count that chance stays below so often, interpolated between whole counts (Spiegelhalter 2005, appendix A.1.1), as a rate.</summary>
    private double Exact(double chance, double exposure)
    {
        var count = Quantile(chance, exposure);
        double at = AtMost(count, exposure), before = AtMost(count - 1, exposure);
        return Math.Max(0, count - (at - chance) / (at - before)) / exposure;
    }

    protected abstract long Quantile(double chance, double exposure);

    protected abstract double AtMost(long count, double exposure);

    /// <summary>Square roots of rates relative to the target vary by half over the square root of the expected count.</summary>
    public sealed record Rates(double Target) : FunnelModel(Target)
    {
        public override void Check() => Require.Positive(Target, "The target of a funnel plot", nameof(Target));

        public override double StandardError(double exposure) => 0.5 / Math.Sqrt(exposure * Target);

        protected override double Scale(double rate) => Math.Sqrt(rate / Target);

        protected override double Unscale(double scaled) => Math.Pow(Math.Max(0, scaled), 2) * Target;

        protected override long Quantile(double chance, double exposure) => PoissonDistribution.Quantile(chance, exposure * Target);

        protected override double AtMost(long count, double exposure) => PoissonDistribution.AtMost(count, exposure * Target);
    }

    /// <summary>Arcsines of root shares vary by half over the square root of the base.</summary>
    public sealed record Shares(double Target) : FunnelModel(Target)
    {
        public override void Check()
        {
            if (!(Target is > 0 and < 1))
            {
                throw new ArgumentException($"A funnel of shares needs a target above nought and below the whole, not {Target}.");
            }
        }

        public override double StandardError(double exposure) => 0.5 / Math.Sqrt(exposure);

        protected override double Scale(double rate) => Math.Asin(Math.Sqrt(rate));

        protected override double Unscale(double scaled) => Math.Pow(Math.Sin(Math.Clamp(scaled, 0, Math.PI / 2)), 2);

        protected override long Quantile(double chance, double exposure) => BinomialDistribution.Quantile(chance, Whole(exposure), Target);

        protected override double AtMost(long count, double exposure) => BinomialDistribution.AtMost(count, Whole(exposure), Target);

        private static long Whole(double exposure) => Math.Max(1, (long)Math.Round(exposure, MidpointRounding.AwayFromZero));
    }
}
