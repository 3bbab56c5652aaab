using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>What a heading says to a dataset. Headings of several rows are read one by one and joined.</summary>
internal sealed record HeadingMeaning
{
    public static readonly HeadingMeaning Nothing = new();

    /// <summary>The column of the dataset that it names.</summary>
    public Column? Column { get; init; }

    public PeriodReading? Period { get; init; }

    /// <summary>The words from which the period was read.</summary>
    public string? PeriodText { get; init; }

    /// <summary>The value of a dimension that it names; several where dimensions share a word ("Unknown").</summary>
    public IReadOnlyList<DimensionValue> Values { get; init; } = [];

    public bool Total { get; init; }

    /// <summary>"%": percentages of the figures beside it.</summary>
    public bool Share { get; init; }

    public StatedChange? Change { get; init; }

    /// <summary>"Number" or "count", which say nothing of what is counted.</summary>
    public bool Number { get; init; }

    /// <summary>Words that mean nothing to the dataset.</summary>
    public string? Unknown { get; init; }

    public bool IsKnown => Unknown is null && this != Nothing;

    /// <summary>How strongly it speaks for being a heading, for telling the header from other rows.</summary>
    public int Weight(bool first) =>
        Column is not null ? 3 : Period is not null ? 2 : Values.Count > 0 ? (first ? 0 : 2) : Share || Total || Change is not null || Number ? 1 : 0;

    /// <summary>This and the heading below it, or another part of it. What is unknown in one does no harm where the other speaks.</summary>
    public HeadingMeaning With(HeadingMeaning other) => new()
    {
        Column = other.Column ?? Column,
        Period = other.Period ?? Period,
        PeriodText = other.PeriodText ?? PeriodText,
        Values = [.. Values, .. other.Values],
        Total = Total || other.Total,
        Share = Share || other.Share,
        Change = other.Change ?? Change,
        Number = Number || other.Number,
        Unknown = (Unknown, other.Unknown) switch
        {
            ({ } above, { } below) => $"{above} {below}",
            (null, var below) => below,
            ({ } above, null) => other == Nothing ? above : null,
        },
    };
}

/// <param name="Dimension">A column of the dataset.</param>
/// <param name="Code">The code as the dataset writes it.</param>
internal readonly record struct DimensionValue(Column Dimension, Code Code);

/// <summary>A change that the partner worked out. Null ends mean the two columns before it.</summary>
internal sealed record StatedChange(Period? From, Period? To, bool Percent);
