namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>What stands in a cell.</summary>
public enum Mark
{
    /// <summary>The count.</summary>
    Shown,

    /// <summary>A mark for a number that is not nought (where the policy shows noughts) and is not told.</summary>
    Hidden,

    /// <summary>A mark that says nothing at all: the number may be small, large or nought.</summary>
    Withheld,

    /// <summary>Another count near it, as the method of the policy says.</summary>
    Altered,
}
