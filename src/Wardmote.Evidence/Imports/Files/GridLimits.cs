namespace Wardmote.Evidence.Imports.Files;

/// <summary>How large a table may be that is read cell by cell. Records in a CSV do not come this way and have no limit.</summary>
public static class GridLimits
{
    /// <summary>Partners' widest returns (single years of age by sex) have some 200.</summary>
    public const int Columns = 2_000;

    public const int Cells = 5_000_000;

    /// <summary>Of text in all cells together.</summary>
    public const long Characters = 100_000_000;

    /// <summary>As many as a sheet of Excel can have.</summary>
    public const int Rows = 1_048_576;

    /// <summary>Characters in one cell; as many as Excel allows.</summary>
    public const int CellLength = 32_767;
}
