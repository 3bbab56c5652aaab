namespace Wardmote.Analysis.Disclosure.Altering;

/// <summary>
/// The key of a cell: the keys of its records added up, of which the last 48 bits count. Since each record's key is as good as drawn by chance,
/// so is every sum.
/// </summary>
public static class CellKey
{
    /// <summary>The bits of a record's key, which are those of a cell's that count.</summary>
    public const int Bits = 48;

    /// <summary>From 0 to below 1.</summary>
    public static double Fraction(ulong key) => (key & ((1UL << Bits) - 1)) / (double)(1UL << Bits);
}
