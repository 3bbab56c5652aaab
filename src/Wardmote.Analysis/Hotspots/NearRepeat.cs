namespace Wardmote.Analysis.Hotspots;

/// <summary>Pairs of events of one band of distance and one of days.</summary>
/// <param name="Observed">Pairs.</param>
/// <param name="Expected">Pairs in the mean of all rounds in which the days were dealt out at random.</param>
/// <param name="PValue">How often chance gave at least as many: (such rounds + 1) ÷ (rounds + 1); one-sided.</param>
public sealed record NearRepeatCell(long Observed, double Expected, double PValue)
{
    /// <summary>Observed over expected: 1 is chance, 2 twice as many as chance gives; null where chance never gives any.</summary>
    public double? Ratio => Expected > 0 ? Observed / Expected : null;
}

/// <summary>
/// Repeat and near-repeat victimisation: are events that are near each other also sooner after each other than the places and the days
/// taken apart would give? Every pair of events falls into one band of distance and one of days; the days are then dealt out to the
/// places at random, again and again.
/// Source: E. G. Knox (1964), Applied Statistics 13, 25–29; S. D. Johnson and others (2007), Journal of Quantitative Criminology 23,
/// 201–219; J. H. Ratcliffe, Near Repeat Calculator (National Institute of Justice 2006-IJ-CX-K006), whose table this is.
/// </summary>
public sealed record NearRepeat
{
    /// <summary>More pairs than this within the farthest distance do not fit into memory beside everything else.</summary>
    private const int MostPairs = 40_000_000;

    private NearRepeat()
    {
    }

    public required NearRepeatOptions Options { get; init; }

    public required int Events { get; init; }

    /// <summary>Rows of distance bands: the same place (where it is counted apart), each band asked for, and everything farther; of each, bands of days, the last everything later.</summary>
    public required IReadOnlyList<IReadOnlyList<NearRepeatCell>> Bands { get; init; }

    /// <exception cref="ArgumentException">There are fewer than two events, a place is not a number, too many pairs are close, or the options do not hold together.</exception>
    public static NearRepeat Of(IReadOnlyList<PlacedEvent> events, NearRepeatOptions options)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        if (events.Count < 2)
        {
            throw new ArgumentException($"Near repeats need at least two events; there are {events.Count}.", nameof(events));
        }

        var pairs = BandedPairs.Of([.. events.Select(e => e.Place)], options, MostPairs);
        var days = DayBands.Of([.. events.Select(e => e.Day)], options.Days);
        var observed = pairs.Count(days.Days, days);
        var rounds = new int[options.Rounds][];
        Parallel.For(0, options.Rounds, round =>
        {
            var dealt = days.Days.AsSpan().ToArray();
            new RandomStream(options.Seed, (ulong)round).Shuffle(dealt, dealt.Length);
            rounds[round] = pairs.Count(dealt, days);
        });

        return new() { Options = options, Events = events.Count, Bands = Table(pairs, days, observed, rounds) };
    }

    private static List<NearRepeatCell[]> Table(BandedPairs pairs, DayBands days, int[] observed, int[][] rounds)
    {
        var table = new List<NearRepeatCell[]>();
        for (var row = 0; row <= pairs.Bands; row++)
        {
            var cells = new NearRepeatCell[days.Bands + 1];
            for (var column = 0; column <= days.Bands; column++)
            {
                var found = Pairs(pairs, days, observed, row, column);
                long total = 0;
                var atLeast = 0;
                foreach (var round in rounds)
                {
                    var byChance = Pairs(pairs, days, round, row, column);
                    total += byChance;
                    atLeast += byChance >= found ? 1 : 0;
                }

                cells[column] = new(found, (double)total / rounds.Length, (atLeast + 1.0) / (rounds.Length + 1));
            }

            table.Add(cells);
        }

        return table;
    }

    /// <summary>
    /// The near and soon are counted. How many pairs are near does not depend on the days, nor how many are soon on the places, so the
    /// last row and the last column are what remains.
    /// </summary>
    private static long Pairs(BandedPairs pairs, DayBands days, int[] near, int row, int column)
    {
        if (row < pairs.Bands && column < days.Bands)
        {
            return near[row * (days.Bands + 1) + column];
        }

        if (row < pairs.Bands)
        {
            return pairs.In(row) - Enumerable.Range(0, days.Bands).Sum(c => Pairs(pairs, days, near, row, c));
        }

        var all = column < days.Bands ? days.In(column) : days.AllPairs - Enumerable.Range(0, days.Bands).Sum(days.In);
        return all - Enumerable.Range(0, pairs.Bands).Sum(r => Pairs(pairs, days, near, r, column));
    }
}
