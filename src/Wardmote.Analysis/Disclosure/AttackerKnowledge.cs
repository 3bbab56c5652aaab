namespace Wardmote.Analysis.Disclosure;

/// <summary>What the reader is taken to know besides the page, when hidden numbers are attacked.</summary>
public enum AttackerKnowledge
{
    /// <summary>A hidden number is a count: nought or more.</summary>
    Counts,

    /// <summary>
    /// Also which hidden numbers were too small to print, and so between which bounds they lie; and of any other hidden number that it
    /// is not nought where noughts are printed. Victims, officers and neighbours often know as much.
    /// </summary>
    Threshold,
}
