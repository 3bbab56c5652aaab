namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>What an attack found out about a count that was not published.</summary>
/// <param name="Surely">The count is certainly in here.</param>
/// <param name="Possible">Both ends of this can be true: whole sets of counts that agree with everything published were found. Null where none was.</param>
public sealed record AttackedCell(int Cell, KnownRange Surely, KnownRange? Possible)
{
    /// <summary>No closer interval follows from what is published.</summary>
    public bool IsTightest => Surely == Possible;

    /// <summary>Whether at least so many more values than one are certainly possible.</summary>
    public bool IsProvedAsWideAs(long width) => Possible?.IsAsWideAs(width) == true;
}
