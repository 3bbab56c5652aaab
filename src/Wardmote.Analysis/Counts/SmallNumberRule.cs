namespace Wardmote.Analysis.Counts;

/// <summary>
/// How few is too few for a figure to be given. A dated rule with its source: a partnership may adopt another.
/// This keeps a figure from misleading; hiding small counts so that nobody can be recognised is disclosure control.
/// </summary>
public sealed record SmallNumberRule
{
    public required string Name { get; init; }

    /// <summary>The smallest number of events or answers with which the figure is still given; at least 1.</summary>
    public required int Fewest { get; init; }

    /// <summary>What is counted, in the plural: "events", "answers".</summary>
    public required string Unit { get; init; }

    /// <summary>From when this rule is in use.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The guidance or paper that asks for it.</summary>
    public required string Source { get; init; }

    /// <summary>Fewer than ten events spread over age bands give a standardised rate that nobody should read.</summary>
    public static readonly SmallNumberRule StandardisedRate = new()
    {
        Name = "Directly standardised rates",
        Fewest = 10,
        Unit = "events",
        From = new DateOnly(2026, 11, 1),
        Source = "OHID, Public health technical guide: directly standardised rates are not given for fewer than 10 events",
    };

    /// <summary>The base below which a percentage of answers is held back.</summary>
    public static readonly SmallNumberRule SurveyBase = new()
    {
        Name = "Percentages of survey answers",
        Fewest = 50,
        Unit = "answers",
        From = new DateOnly(2026, 11, 1),
        Source = "ONS, User guide to the Crime Survey for England and Wales: estimates from an unweighted base below 50 are not shown",
    };

    public bool Allows(double number) => number >= Fewest;

    /// <summary>"Not given: 22 answers, fewer than 50 (source)."; null where the figure may be given.</summary>
    public string? Note(double number) => Allows(number)
        ? null
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Not given: {number:#,0.##} {Unit}, fewer than {Fewest:#,0}. {Source}.");
}
