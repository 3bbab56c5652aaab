namespace Wardmote.Evidence.Exhibits.Questions;

/// <summary>One column that is asked for by itself: exactly one of measure, field, rate, share and change.</summary>
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
