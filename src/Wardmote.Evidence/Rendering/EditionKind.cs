namespace Wardmote.Evidence.Rendering;

/// <summary>For whom a document is.</summary>
public enum EditionKind
{
    /// <summary>With every count as it is: for partners and the analyst's own work.</summary>
    Restricted,

    /// <summary>Small counts are withheld, and what would give them away.</summary>
    Public,
}

/// <summary>The words by which readers know an edition, the same in every format.</summary>
public static class EditionWords
{
    /// <summary>"Restricted edition: not for publication".</summary>
    public static string Mark(this EditionKind edition) => edition == EditionKind.Public
        ? "Public edition: small numbers are withheld"
        : "Restricted edition: not for publication";

    /// <summary>"Public edition".</summary>
    public static string Name(this EditionKind edition) => edition == EditionKind.Public ? "Public edition" : "Restricted edition";
}
