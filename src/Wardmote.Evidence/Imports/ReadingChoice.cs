namespace Wardmote.Evidence.Imports;

/// <summary>What whoever imports a file can say about it, where a finding asks them to. How it is said is for the command line or the page that asks.</summary>
public enum ReadingChoice
{
    /// <summary>Which dataset it is.</summary>
    Dataset,

    /// <summary>For which time its figures are.</summary>
    Period,

    /// <summary>That rows which cannot be taken are left out, however many.</summary>
    AcceptRejects,

    /// <summary>That it replaces figures of which it covers only a part.</summary>
    Replace,
}
