namespace Wardmote.Analysis.Change;

/// <summary>All that Wardmote ever says of a change. What each needs is in <see cref="WordPolicy"/>.</summary>
public enum ChangeWord
{
    TooFewToSay,
    NoRealChange,
    ProbablyHigher,
    Higher,
    ProbablyLower,
    Lower,
}

public static class ChangeWords
{
    /// <summary>"probably higher": lower case, to stand in a table or inside a sentence.</summary>
    public static string Text(this ChangeWord word) => word switch
    {
        ChangeWord.TooFewToSay => "too few to say",
        ChangeWord.NoRealChange => "no real change",
        ChangeWord.ProbablyHigher => "probably higher",
        ChangeWord.Higher => "higher",
        ChangeWord.ProbablyLower => "probably lower",
        ChangeWord.Lower => "lower",
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "There is no such word."),
    };

    /// <summary>True where the word claims a rise or a fall, however carefully.</summary>
    public static bool ClaimsChange(this ChangeWord word) => word is not (ChangeWord.TooFewToSay or ChangeWord.NoRealChange);
}
