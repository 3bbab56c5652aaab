using Wardmote.Analysis.Disclosure.Suppression;

namespace Wardmote.Analysis.Disclosure.Altering;

/// <summary>
/// Cell-key perturbation: every count is changed by a little, which the keys of the records that it counts decide. The same records get the same
/// change wherever and whenever they are counted, so that nothing is learnt from asking twice. Totals are changed on their own: they are
/// nearer to the truth than the sum of changed parts would be, and do not add up.
/// </summary>
/// <remarks>
/// B. Fraser and J. Wooton (2005), A proposed method for confidentialising tabular output to protect against differencing, UNECE work session
/// on statistical data confidentiality; the Australian Bureau of Statistics' TableBuilder and the Census 2021 of England and Wales use it.
/// </remarks>
internal static class Perturbation
{
    public static Alteration Of(HidingProblem problem)
    {
        var linked = problem.Linked;
        var table = problem.Policy.Noise;
        var told = problem.Numbers.Select(number => number.Number.IsSumOfSeveral
            ? Told((long)number.Value!.Value, number.Cells.Aggregate(0UL, (key, cell) => unchecked(key + linked.KeyOf(cell))))
            : (long?)null);
        return new(problem, new([.. Enumerable.Range(0, linked.Count).Select(cell => Told(linked.CountOf(cell), linked.KeyOf(cell)))], [.. told], []));

        long Told(long count, ulong key) => count + table.Change(count, CellKey.Fraction(key));
    }
}
