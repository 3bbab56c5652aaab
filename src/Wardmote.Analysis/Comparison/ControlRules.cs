namespace Wardmote.Analysis.Comparison;

/// <summary>
/// Which patterns on a control chart are more than chance. Dated, with its source; a partnership may adopt another set.
/// </summary>
public sealed record ControlRules
{
    public required string Name { get; init; }

    public required DateOnly From { get; init; }

    public required string Source { get; init; }

    /// <summary>This many points in a row on one side of the centre are a shift; at least 2.</summary>
    public required int ShiftLength { get; init; }

    /// <summary>This many points in a row, each above (or each below) the one before, are a trend; at least 3.</summary>
    public required int TrendLength { get; init; }

    /// <summary>Whether two of three points in a row in the outer third, on one side, are a signal.</summary>
    public required bool TwoOfThree { get; init; }

    /// <summary>Whether moving ranges above their own limit are left out when the limits of single values are set (L. S. Nelson, 1982).</summary>
    public required bool ScreensMovingRanges { get; init; }

    /// <summary>With fewer points than this in a stretch its limits are provisional.</summary>
    public required int FewestPoints { get; init; }

    /// <summary>What the boards of the English health service read, and so many partners know.</summary>
    public static readonly ControlRules MakingDataCount = new()
    {
        Name = "Making Data Count",
        From = new DateOnly(2026, 11, 1),
        Source = "NHS England and NHS Improvement (2019), Making Data Count: strengthening your decisions: a point outside the limits, "
            + "seven points on one side of the mean, seven points rising or falling, two of three points close to a limit",
        ShiftLength = 7,
        TrendLength = 7,
        TwoOfThree = true,
        ScreensMovingRanges = false,
        FewestPoints = 12,
    };
}
