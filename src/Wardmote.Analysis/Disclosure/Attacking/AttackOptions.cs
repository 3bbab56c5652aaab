namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>How hard an attack tries.</summary>
public sealed record AttackOptions
{
    /// <summary>A cell is left alone once it is known to be at least this uncertain; null asks for the tightest interval of every cell.</summary>
    public long? Enough { get; init; }

    /// <summary>A cell is left alone once this is true of it and of counts that are certainly possible; by default, once they are <see cref="Enough"/> apart.</summary>
    public Func<int, KnownRange, bool>? IsEnough { get; init; }

    /// <summary>The cells to attack, by number; null attacks every one whose count is not published.</summary>
    public IReadOnlySet<int>? Cells { get; init; }

    /// <summary>Whole sets of counts to try first. Each is checked against everything published before it counts for anything.</summary>
    public Guesses? Guesses { get; init; }

    /// <summary>The greatest number of entries of one system of linear facts that is solved; larger ones are attacked fact by fact only. 16 million take 128 MB.</summary>
    public long MostEntries { get; init; } = 16_000_000;

    /// <summary>How many linear systems may be solved to find one whole-number bound.</summary>
    public int MostBranches { get; init; } = 400;

    internal bool Suffices(int cell, KnownRange possible) => IsEnough?.Invoke(cell, possible) ?? (Enough is { } width && possible.IsAsWideAs(width));
}
