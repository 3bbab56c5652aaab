namespace Wardmote.Evidence.Exhibits.Questions;

/// <summary>One column that is asked for by itself: exactly one of measure, field, rate, standardised rate or ratio, share and change.</summary>
public sealed record ColumnItem
{
    /// <summary>The key under which its lines are known to <see cref="QuestionSource"/>.</summary>
    public required string Path { get; init; }

    public string? Label { get; init; }

    /// <summary>Another dataset, joined on what heads the rows; null for the exhibit's own.</summary>
    public string? Dataset { get; init; }

    /// <summary>A measure, "records", or in a dataset of words a column of it.</summary>
    public string? Measure { get; init; }

    public RateItem? Rate { get; init; }

    public StandardisedItem? Standardised { get; init; }

    /// <summary>Days of its own: "2018", "last 12 months"; null for those of the exhibit.</summary>
    public string? Period { get; init; }

    /// <summary>How many months up to and including each row's it adds up; null for the row's alone.</summary>
    public int? Rolling { get; init; }

    /// <summary>True for the same months a year before.</summary>
    public bool YearBefore { get; init; }

    public bool HasOwnDays => Period is not null || Rolling is not null || YearBefore;

    /// <summary>The records or parts whose share of the row is shown; null where no share is asked for.</summary>
    public IReadOnlyList<Condition>? Share { get; init; }

    public ChangeItem? Change { get; init; }

    public IReadOnlyList<Condition> Where { get; init; } = [];

    /// <summary>True where the ends of its 95% interval stand beside it.</summary>
    public bool Interval { get; init; }

    public int? Decimals { get; init; }

    public string? Unit { get; init; }
}

/// <summary>A measure per so many people.</summary>
/// <param name="Measure">The measure, or "records".</param>
/// <param name="Per">1,000 or another round number.</param>
/// <param name="Population">The dataset with the number of people.</param>
/// <param name="Where">Which of its rows.</param>
public sealed record RateItem(string Measure, int Per, string Population, IReadOnlyList<Condition> Where);

/// <summary>A measure as it would be if areas had the same mix of people.</summary>
/// <param name="Measure">The measure, or "records".</param>
/// <param name="Per">For a rate, 1,000 or another round number.</param>
/// <param name="By">The cut that divides people: "age_band", or a column of both datasets.</param>
/// <param name="Population">The dataset with the number of people in each division.</param>
/// <param name="Where">Which of its rows.</param>
/// <param name="IsRatio">True for what was counted against what would be expected (indirect), false for a rate (direct).</param>
/// <param name="Standard">For a rate, the standard population; for a ratio, the row or group whose rates are expected. Null for all rows together.</param>
public sealed record StandardisedItem(string Measure, int Per, string By, string Population, IReadOnlyList<Condition> Where, bool IsRatio, string? Standard);

/// <summary>Counts weighed by severity.</summary>
/// <param name="Key">The file of weights in the lake, without its ending.</param>
/// <param name="By">The column that says what kind of offence each is.</param>
public sealed record WeightsItem(string Key, string By);

/// <param name="From">Heading of the earlier column; null for the last but one.</param>
/// <param name="To">Heading of the later column; null for the last.</param>
public sealed record ChangeItem(string Label, ChangeShown Shown, string? From = null, string? To = null);

/// <summary>What is said of a change.</summary>
public enum ChangeShown
{
    Difference,

    /// <summary>Per cent of the earlier figure.</summary>
    Percent,

    /// <summary>What the data allow for the change: per cent of a count or rate, points of a share.</summary>
    Interval,

    /// <summary>The word that the test supports.</summary>
    Words,
}
