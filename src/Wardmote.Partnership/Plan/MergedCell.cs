namespace Wardmote.Partnership.Plan;

/// <summary>What somebody entered in a field or cell, and what stood there when they took it.</summary>
public sealed record CellEntry(string Cell, string Seen, string Entered);

/// <summary>An entry held against what stands there now.</summary>
public sealed record MergedCell(string Cell, string Seen, string Entered, string Now)
{
    public CellOutcome Outcome => (Entered == Seen, Now == Seen) switch
    {
        (true, _) => CellOutcome.Untouched,
        (_, true) => CellOutcome.Changed,
        _ when Entered == Now => CellOutcome.Agreed,
        _ => CellOutcome.Conflict,
    };

    /// <summary>What is to stand there, where there is no conflict.</summary>
    public string Result => Outcome == CellOutcome.Changed ? Entered : Now;

    /// <summary>Line ends and blanks at the ends make no difference.</summary>
    public static MergedCell Of(CellEntry entry, string now) => new(entry.Cell, Tidy(entry.Seen), Tidy(entry.Entered), Tidy(now));

    public static string Tidy(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim();
}

public enum CellOutcome
{
    /// <summary>The entry leaves it as it was seen; whatever others made of it stays.</summary>
    Untouched,

    /// <summary>The entry changes it, and nobody else has.</summary>
    Changed,

    /// <summary>Somebody else has made the same of it.</summary>
    Agreed,

    /// <summary>Somebody else has made something else of it; a person must choose.</summary>
    Conflict,
}
