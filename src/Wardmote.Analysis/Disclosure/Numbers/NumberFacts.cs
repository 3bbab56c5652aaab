using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Numbers;

/// <summary>What a printed number says of the counts that it was worked out from.</summary>
/// <remarks>
/// A true value rounds to the printed one where it lies within half a unit of its last decimal. Whether an end of that interval belongs to
/// it depends on how the printer rounds a half, which the reader may or may not know.
/// </remarks>
internal static class NumberFacts
{
    /// <summary>For a reader who does not know how halves are rounded: both ends belong to it.</summary>
    public static IReadOnlyList<LinearFact> Loosely(DerivedNumber number, decimal printed, Func<TableCell, int> cellOf) => Of(number, printed, cellOf, (_, _) => 0);

    /// <summary>
    /// For a reader who does: an end belongs to it only where the true value lies on it. Counts that agree with this agree with the printed
    /// number whichever way halves were rounded.
    /// </summary>
    public static IReadOnlyList<LinearFact> Strictly(DerivedNumber number, decimal printed, Func<TableCell, int> cellOf, Func<int, long> count) =>
        Of(number, printed, cellOf, (terms, bound) => terms.Sum(term => term.Times * count(term.Cell)) == bound ? 0 : 1);

    private static IReadOnlyList<LinearFact> Of(DerivedNumber number, decimal printed, Func<TableCell, int> cellOf, Func<IReadOnlyList<(int Cell, long Times)>, long, long> inset)
    {
        // times * over / under within half a unit of printed, with everything multiplied so that all is whole.
        var (scale, half) = (2L, 1L);
        for (var i = 0; i < Math.Abs(number.Decimals); i++)
        {
            (scale, half) = number.Decimals > 0 ? (scale * 10, half) : (scale, half * 10);
        }

        var middle = decimal.ToInt64(decimal.Round(printed * scale));
        var facts = new List<LinearFact>();
        foreach (var (end, sign) in ((long, int)[])[(middle + half, 1), (middle - half, -1)])
        {
            var terms = Terms([.. number.Over.Select(term => (cellOf(term.Cell), scale * number.Times * term.Times)), .. number.Under.Select(term => (cellOf(term.Cell), -end * term.Times))]);
            var bound = number.Under.Count == 0 ? end * number.Divisor : 0;
            var within = bound - sign * inset(terms, bound);
            facts.Add(sign > 0 ? new(terms, null, within) : new(terms, within, null));
        }

        // No number is printed of a base of nought.
        return [.. (number.Under.Count == 0 ? Joined(facts[0], facts[1]) : [.. facts, new(Terms([.. number.Under.Select(term => (cellOf(term.Cell), term.Times))]), 1, null)]).Select(fact => fact.Shortened()).Where(fact => fact.Terms.Count > 0)];
    }

    private static LinearFact[] Joined(LinearFact above, LinearFact below) => [below with { Most = above.Most }];

    private static List<(int Cell, long Times)> Terms(IEnumerable<(int Cell, long Times)> terms) =>
        [.. terms.GroupBy(term => term.Cell).Select(same => (same.Key, Times: same.Sum(term => term.Times))).Where(term => term.Times != 0)];
}
