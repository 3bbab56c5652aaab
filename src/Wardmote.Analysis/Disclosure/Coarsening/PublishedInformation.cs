namespace Wardmote.Analysis.Disclosure.Coarsening;

/// <summary>How much a table tells of where each person or event belongs, with some of its cells hidden or joined.</summary>
/// <remarks>
/// After the entropy-based measure of A. Hundepool et al. (2024), Handbook on Statistical Disclosure Control, 3.5: what joining cells loses is how
/// uncertain it leaves the finer cell of each person or event (there equation 3.5.7 and the sum after it). To be told that somebody is in a cell to which one in
/// eight belongs is worth three bits (C. E. Shannon, 1948). Of whoever is in a hidden cell nothing counts as told, which is stricter than the
/// handbook. The mean over all persons or events is taken of that of the finest table, with nothing hidden.
/// </remarks>
public sealed record PublishedInformation
{
    private const double LeastKept = 0.95;

    private PublishedInformation(IReadOnlyList<(decimal Count, bool IsTold)> cells, double kept) => (Cells, Hidden, CountTold, Count, Kept) =
        (cells.Count, cells.Count(cell => !cell.IsTold), cells.Where(cell => cell.IsTold).Sum(cell => cell.Count), cells.Sum(cell => cell.Count), kept);

    /// <summary>The table's cells, without totals.</summary>
    public int Cells { get; }

    /// <summary>Those of them that are not told.</summary>
    public int Hidden { get; }

    /// <summary>What the cells that are told add up to.</summary>
    public decimal CountTold { get; }

    /// <summary>What all cells add up to.</summary>
    public decimal Count { get; }

    /// <summary>The share of the finest table's information that is told, from nought to one.</summary>
    public double Kept { get; }

    /// <summary>Whether a coarser cut is worth proposing: more persons or events are in cells that are told, and of the information that was told a twentieth at most is lost.</summary>
    public bool TellsMoreThan(PublishedInformation before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return CountTold > before.CountTold && Kept >= LeastKept * before.Kept;
    }

    /// <param name="finest">The counts of the table at its finest, without totals; nought or more.</param>
    /// <param name="cells">The cells as they are published: every one is a cell of the finest table, or several joined.</param>
    public static PublishedInformation Of(IEnumerable<decimal> finest, IReadOnlyList<(decimal Count, bool IsTold)> cells)
    {
        ArgumentNullException.ThrowIfNull(finest);
        ArgumentNullException.ThrowIfNull(cells);
        List<decimal> all = [.. finest];
        var (whole, told) = (Bits(all, all.Sum()), Bits(cells.Where(cell => cell.IsTold).Select(cell => cell.Count), all.Sum()));
        return new(cells, whole > 0 ? Math.Clamp(told / whole, 0, 1) : cells.All(cell => cell.IsTold) ? 1 : 0);
    }

    /// <summary>What is told, in the mean, of somebody of all by cells of these counts.</summary>
    private static double Bits(IEnumerable<decimal> counts, decimal all) => counts.Where(count => count > 0).Sum(count => (double)(count / all) * Math.Log2((double)(all / count)));
}
