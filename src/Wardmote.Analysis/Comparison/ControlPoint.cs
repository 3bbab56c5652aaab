namespace Wardmote.Analysis.Comparison;

/// <summary>One figure of the series with its limits.</summary>
public sealed record ControlPoint
{
    /// <summary>From 0, in the order given.</summary>
    public required int Position { get; init; }

    /// <summary>Null where there is no figure.</summary>
    public required double? Value { get; init; }

    /// <summary>Which stretch it belongs to, from 0.</summary>
    public required int Stretch { get; init; }

    /// <summary>Null where the stretch holds no figure at all.</summary>
    public required double? Centre { get; init; }

    /// <summary>A third of the way from the centre to a limit; null where no limit can be set.</summary>
    public required double? Deviation { get; init; }

    /// <summary>Null where no limit can be set.</summary>
    public required double? Lower { get; init; }

    /// <summary>Null where no limit can be set.</summary>
    public required double? Upper { get; init; }
}

/// <summary>Figures between two breaks, which share a centre.</summary>
public sealed record ControlStretch
{
    /// <summary>Position of its first figure, from 0.</summary>
    public required int First { get; init; }

    public required int Last { get; init; }

    public required double? Centre { get; init; }

    /// <summary>Of the figures for single values, of the standard scores for Laney's charts; null for the others.</summary>
    public required double? MeanMovingRange { get; init; }

    /// <summary>Laney's factor: 1 where figures vary as independent events would, above where they vary more.</summary>
    public required double Spread { get; init; }

    /// <summary>True where too few figures set the limits to rely on them.</summary>
    public required bool Provisional { get; init; }
}
