namespace Wardmote.Analysis.Hotspots;

/// <summary>How an event's weight is spread over the map around it.</summary>
public enum Kernel
{
    /// <summary>(1 − d²/h²)² out to the bandwidth h and nothing beyond; the usual one in crime mapping.</summary>
    Quartic,

    /// <summary>A normal distribution whose standard deviation is the bandwidth, cut off at four of them.</summary>
    Gaussian,
}

/// <summary>What becomes of the weight that an event near the rim of the grid spreads beyond it.</summary>
public enum EdgeCorrection
{
    /// <summary>It is lost. Right where the events beyond the rim were given too: then the values by the rim are whole already.</summary>
    None,

    /// <summary>
    /// Each value is divided by the share of its kernel that lies on the grid, for where nothing is known of events beyond the rim.
    /// Source: M. C. Jones (1993), Statistics and Computing 3, 135–146.
    /// </summary>
    Rim,
}

/// <summary>How a density is drawn.</summary>
public sealed record KernelDensityOptions
{
    /// <summary>In metres, above nought. Greater is smoother; it says more about the picture than the kernel does.</summary>
    public required double Bandwidth { get; init; }

    public Kernel Kernel { get; init; } = Kernel.Quartic;

    public EdgeCorrection Edge { get; init; } = EdgeCorrection.None;
}
