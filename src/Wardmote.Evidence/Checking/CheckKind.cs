namespace Wardmote.Evidence.Checking;

/// <summary>What may be wrong with a statement.</summary>
public enum CheckKind
{
    /// <summary>The table that the number is about gives another.</summary>
    DiffersFromTable,

    /// <summary>The number can be worked out from no figure that was loaded.</summary>
    NotDerivable,

    /// <summary>The numbers of one statement do not fit each other.</summary>
    ContradictsItself,

    /// <summary>The percentage comes out like this only from parts that were rounded first.</summary>
    RoundedParts,

    /// <summary>No whole number of the base gives this percentage.</summary>
    ImpossiblePercentage,

    /// <summary>Nothing says how many people or answers the percentage is of.</summary>
    MissingBase,

    /// <summary>The percentage is of too few people or answers to be shown.</summary>
    SmallBase,

    /// <summary>"The highest", "second lowest", "most common" where the table has another.</summary>
    Superlative,

    /// <summary>A rise or fall that the test does not support, or that went the other way.</summary>
    UnsupportedChange,

    /// <summary>A part of a year is set against a whole one.</summary>
    MixedPeriods,

    /// <summary>Figures on two sides of a break in the series are compared.</summary>
    AcrossBreak,

    /// <summary>There is no such table or figure.</summary>
    MissingReference,

    /// <summary>Two tables or figures have one number.</summary>
    RepeatedNumber,

    /// <summary>The table or figure that is pointed at shows something else.</summary>
    WrongReference,

    /// <summary>A caption and its figures are of different periods.</summary>
    CaptionPeriod,

    /// <summary>A total is not the sum of its parts.</summary>
    Total,

    /// <summary>A percentage in a table is not what its count and base give.</summary>
    Share,

    /// <summary>A change in a table is not the difference of its columns.</summary>
    Change,

    /// <summary>A count so small that people may be recognised by it.</summary>
    SmallCount,
}

public static class CheckKinds
{
    /// <summary>"differs-from-table": as JSON, SARIF and the file of answers write it.</summary>
    public static string Key(this CheckKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>What this kind of finding means, in a few words, as a heading has it.</summary>
    public static string Title(this CheckKind kind) => kind switch
    {
        CheckKind.DiffersFromTable => "Differs from its table",
        CheckKind.NotDerivable => "Not found in any figure",
        CheckKind.ContradictsItself => "Numbers that do not fit each other",
        CheckKind.RoundedParts => "Worked out from rounded parts",
        CheckKind.ImpossiblePercentage => "Impossible percentage",
        CheckKind.MissingBase => "Percentage without its base",
        CheckKind.SmallBase => "Percentage of too few",
        CheckKind.Superlative => "Not the highest or lowest",
        CheckKind.UnsupportedChange => "Change that the test does not support",
        CheckKind.MixedPeriods => "Part of a year against a whole one",
        CheckKind.AcrossBreak => "Compared across a break",
        CheckKind.MissingReference => "Reference to nothing",
        CheckKind.RepeatedNumber => "Number used twice",
        CheckKind.WrongReference => "Reference to the wrong exhibit",
        CheckKind.CaptionPeriod => "Caption of another period",
        CheckKind.Total => "Total that does not add up",
        CheckKind.Share => "Percentage that its count does not give",
        CheckKind.Change => "Change that its columns do not give",
        CheckKind.SmallCount => "Small count",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of finding."),
    };
}
