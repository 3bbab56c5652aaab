namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>Something known of several counts at once: a sum of multiples of them lies between two bounds.</summary>
/// <param name="Terms">Cells by number, each once, and what each is multiplied by.</param>
/// <param name="Least">Null where there is no lower bound.</param>
/// <param name="Most">Null where there is no upper bound.</param>
public sealed record LinearFact(IReadOnlyList<(int Cell, long Times)> Terms, long? Least, long? Most)
{
    /// <summary>The parts add up to the whole.</summary>
    public static LinearFact Sum(int whole, IEnumerable<int> parts) => new([.. parts.Select(part => (part, 1L)), (whole, -1L)], 0, 0);

    /// <summary>
    /// A printed percentage of a part in a whole: the true one lies within half a unit of its last decimal, both ends included, since
    /// printers round a half either way.
    /// </summary>
    /// <param name="printed">In per cent.</param>
    /// <param name="decimals">Printed after the point, 0 to 6.</param>
    public static IEnumerable<LinearFact> Percentage(int part, int whole, decimal printed, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 6);
        var unit = 2L;
        for (var i = 0; i < decimals; i++)
        {
            unit *= 10;
        }

        // Twice the last decimal, so that half of it is a whole number: |100 part / whole - printed| <= 1 / unit.
        var times = decimal.ToInt64(decimal.Round(printed * unit));
        yield return new LinearFact([(part, 100 * unit), (whole, -(times + 1))], null, 0).Shortened();
        yield return new LinearFact([(part, 100 * unit), (whole, -(times - 1))], 0, null).Shortened();

        // No percentage is printed of nobody.
        yield return new([(whole, 1)], 1, null);
    }

    /// <summary>The same fact of whole counts in smaller numbers, with its bounds as close as whole numbers allow.</summary>
    internal LinearFact Shortened()
    {
        var by = Terms.Aggregate(0L, (divisor, term) => Divisor(divisor, Math.Abs(term.Times)));
        return by <= 1 ? this : new([.. Terms.Select(term => (term.Cell, term.Times / by))], Least is { } least ? -Down(-least, by) : null, Most is { } most ? Down(most, by) : null);
    }

    /// <summary>Whether it is true of counts.</summary>
    public bool Holds(Func<int, long> count)
    {
        var sum = Terms.Sum(term => term.Times * count(term.Cell));
        return !(sum < Least) && !(sum > Most);
    }

    private static long Divisor(long a, long b) => b == 0 ? a : Divisor(b, a % b);

    private static long Down(long value, long by)
    {
        var (quotient, rest) = Math.DivRem(value, by);
        return rest < 0 ? quotient - 1 : quotient;
    }
}
