namespace Wardmote.Evidence.Checking.Claims;

internal enum QuantityKind
{
    Count,
    Percent,

    /// <summary>Percentage points.</summary>
    Points,
    Money,

    /// <summary>Events per 1,000 people, per month and so on.</summary>
    Rate,

    /// <summary>"doubled" is 2, "halved" 0.5.</summary>
    Multiple,
}

/// <summary>What a number stands for in its sentence.</summary>
internal enum QuantityRole
{
    Level,
    Rise,
    Fall,
}

/// <summary>A number in a sentence, with all values that the words allow.</summary>
/// <param name="Start">Offset in the sentence, from 0.</param>
/// <param name="Low">The least value that is printed or said like this: 14.5 for "15%", 13.5 for "nearly 15%".</param>
/// <param name="Noun">What is counted ("incidents"), as far as the next words tell; empty where they do not.</param>
internal sealed record Quantity(int Start, int End, string Text, decimal Value, decimal Low, decimal High, QuantityKind Kind, QuantityRole Role, string Noun)
{
    /// <summary>Per month, week or day, where the number is an average over them; null for none.</summary>
    public string? Per { get; init; }

    /// <summary>True where "per" follows.</summary>
    public bool IsPer { get; init; }

    /// <summary>True for a number in words or a fraction ("a third"), which is never meant exactly.</summary>
    public bool Loose { get; init; }

    public bool Holds(decimal value) => value >= Low && value <= High;

    /// <summary>True where any value between the two would do.</summary>
    public bool Meets(decimal low, decimal high) => high >= Low && low <= High;
}
