namespace Wardmote.Analysis.Disclosure;

/// <summary>How small counts are kept from readers.</summary>
public enum DisclosureMethod
{
    /// <summary>They are hidden, with what would give them away; all other numbers are told as they are.</summary>
    Suppress,

    /// <summary>All counts are rounded to multiples of a base, up or down, so that totals keep adding up.</summary>
    Round,

    /// <summary>All counts are changed by a little, as the keys of their records decide; totals on their own.</summary>
    Perturb,
}
