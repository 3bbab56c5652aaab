using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Numbers;

/// <summary>
/// A number that is printed besides the tables and follows from their counts: a percentage, a rate, a change, a count in a sentence. A
/// multiple of a sum of counts, over another sum or over a number that everybody knows, rounded. Whoever reads it learns something of
/// every count in it.
/// </summary>
/// <remarks>
/// Whatever else is worked out from a count and printed (an interval, a test, a place in a ranking) is to be printed only where
/// <see cref="Protection.Shows"/> says that the count itself is.
/// </remarks>
public sealed record DerivedNumber
{
    private const int MostDecimals = 6;
    private readonly int decimals;
    private readonly long divisor = 1;
    private readonly long times = 1;

    /// <summary>Names the number in reports, and finds it in what may be published; each its own.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<CountTerm> Over { get; init; }

    /// <summary>The base, where it is made of counts; none where it is <see cref="Divisor"/>.</summary>
    public IReadOnlyList<CountTerm> Under { get; init; } = [];

    /// <summary>A base that everybody knows, such as a published population; 1 or more.</summary>
    public long Divisor
    {
        get => divisor;
        init => divisor = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A number is divided by 1 or more.");
    }

    /// <summary>100 for a percentage, 1,000 for a rate per 1,000; 1 or more.</summary>
    public long Times
    {
        get => times;
        init => times = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A number is multiplied by 1 or more.");
    }

    /// <summary>Places after the point, −6 to 6; −2 rounds to hundreds.</summary>
    public int Decimals
    {
        get => decimals;
        init => decimals = Math.Abs(value) <= MostDecimals ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"A number is printed to −{MostDecimals} to {MostDecimals} decimals.");
    }

    /// <summary>A count in a sentence, on a map or beside a chart.</summary>
    public static DerivedNumber Count(string name, TableCell cell) => Sum(name, [cell]);

    /// <summary>Several counts together. A sum that is itself too small to print is not printed; the tables should have it as a group.</summary>
    public static DerivedNumber Sum(string name, IEnumerable<TableCell> cells) => new() { Name = name, Over = [.. cells.Select(cell => new CountTerm(cell))] };

    /// <summary>So many per cent of a whole that is itself counted.</summary>
    public static DerivedNumber Percentage(string name, TableCell part, TableCell whole, int decimals = 0) =>
        new() { Name = name, Over = [new(part)], Under = [new(whole)], Times = 100, Decimals = decimals };

    /// <summary>So many per 1,000, or per another number, of a population that everybody knows.</summary>
    public static DerivedNumber Rate(string name, TableCell cell, long population, long per = 1000, int decimals = 1) =>
        new() { Name = name, Over = [new(cell)], Divisor = population, Times = per, Decimals = decimals };

    /// <summary>How many more, or fewer.</summary>
    public static DerivedNumber Change(string name, TableCell later, TableCell earlier) => new() { Name = name, Over = [new(later), new(earlier, -1)] };

    /// <summary>How many per cent more, or fewer.</summary>
    public static DerivedNumber PercentageChange(string name, TableCell later, TableCell earlier, int decimals = 0) =>
        new() { Name = name, Over = [new(later), new(earlier, -1)], Under = [new(earlier)], Times = 100, Decimals = decimals };

    /// <summary>How many times as many.</summary>
    public static DerivedNumber Ratio(string name, TableCell over, TableCell under, int decimals = 1) =>
        new() { Name = name, Over = [new(over)], Under = [new(under)], Decimals = decimals };

    /// <summary>The mean of several counts, for instance of some years.</summary>
    public static DerivedNumber Mean(string name, IReadOnlyList<TableCell> cells, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return Sum(name, cells) with { Divisor = cells.Count, Decimals = decimals };
    }

    /// <summary>Several counts added up, and nothing else.</summary>
    internal bool IsSumOfSeveral => this is { Under.Count: 0, Divisor: 1, Times: 1, Over.Count: > 1 } && Over.All(term => term.Times == 1);

    /// <summary>The number from the counts, rounded with halves away from nought; null where the base is nought or less.</summary>
    public decimal? From(Func<TableCell, long> count)
    {
        ArgumentNullException.ThrowIfNull(count);
        var under = Under.Count == 0 ? Divisor : Total(Under, count);
        return under <= 0 ? null : Rounded((decimal)Times * Total(Over, count) / under, Decimals);
    }

    /// <summary>Halves away from nought; to tens, hundreds and so on where the decimals are below nought.</summary>
    internal static decimal Rounded(decimal value, int decimals)
    {
        var unit = Enumerable.Range(0, Math.Max(0, -decimals)).Aggregate(1m, (product, _) => product * 10);
        return decimal.Round(value / unit, Math.Max(0, decimals), MidpointRounding.AwayFromZero) * unit;
    }

    private static long Total(IReadOnlyList<CountTerm> terms, Func<TableCell, long> count) => terms.Sum(term => term.Times * count(term.Cell));
}
