namespace Wardmote.Analysis.Change;

/// <summary>
/// Which word a change earns. The words follow the test and its interval, never the percentage alone:
/// <list type="number">
/// <item>fewer events in both periods together than <see cref="FewestEvents"/>: too few to say;</item>
/// <item>p below <see cref="Sure"/>: higher or lower;</item>
/// <item>p below <see cref="Probable"/>: probably higher or probably lower;</item>
/// <item>otherwise, where the interval of the ratio holds both <see cref="WideRatio"/> and its inverse (the figures could as well have
/// doubled as halved): too few to say;</item>
/// <item>otherwise: no real change.</item>
/// </list>
/// A policy is dated and names its source; a partnership may adopt another.
/// </summary>
public sealed record WordPolicy
{
    public required string Name { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The guidance behind the thresholds.</summary>
    public required string Source { get; init; }

    /// <summary>The p-value below which a change is told without reserve; above 0, at most <see cref="Probable"/>.</summary>
    public required double Sure { get; init; }

    /// <summary>The p-value below which a change is told as probable.</summary>
    public required double Probable { get; init; }

    /// <summary>Events in both periods together, below which nothing is claimed.</summary>
    public required int FewestEvents { get; init; }

    /// <summary>The ratio that, together with its inverse, must not both be possible where "no real change" is said; above 1.</summary>
    public required double WideRatio { get; init; }

    /// <summary>The count expected in each cell of two shares, below which nothing is claimed.</summary>
    public required double FewestExpected { get; init; }

    /// <summary>The rules that Wardmote came with; the newest that has begun applies.</summary>
    public static readonly IReadOnlyList<WordPolicy> Adopted =
    [
        new()
        {
            Name = "Words for change",
            From = new DateOnly(2026, 11, 1),
            Source = "Significance at 95% as in OHID, Public health technical guide: confidence intervals; 99% for a claim without reserve; "
                + "fewer than 10 events not interpreted (the same guide, directly standardised rates); two shares by the N − 1 chi-square test "
                + "where every expected count is at least 1 (I. Campbell, 2007, Statistics in Medicine 26, 3661–3675)",
            Sure = 0.01,
            Probable = 0.05,
            FewestEvents = 10,
            WideRatio = 2,
            FewestExpected = 1,
        },
    ];

    /// <summary>The policy in force on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None had begun by then.</exception>
    public static WordPolicy On(DateOnly day) => Adopted.Where(policy => policy.From <= day).MaxBy(policy => policy.From)
        ?? throw new ArgumentOutOfRangeException(nameof(day), day, "No policy for words had begun by this day.");

    /// <summary>The word for a change of counts.</summary>
    public ChangeWord Word(CountChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Word(change, change.PValue);
    }

    /// <summary>The word for a change of counts judged by a p-value adjusted for the number of comparisons.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The p-value is below the change's own: an adjustment only ever weakens a claim.</exception>
    public ChangeWord Word(CountChange change, double adjusted)
    {
        ArgumentNullException.ThrowIfNull(change);
        Adjusted(adjusted, change.PValue);
        if (change.Before.Count + change.After.Count < FewestEvents)
        {
            return ChangeWord.TooFewToSay;
        }

        if (adjusted < Probable)
        {
            return Claim(change.Difference, adjusted);
        }

        var range = ConditionalTest.RatioInterval(change.Before, change.After, new(1 - Probable), change.Method);
        return range.Contains(WideRatio) && range.Contains(1 / WideRatio) ? ChangeWord.TooFewToSay : ChangeWord.NoRealChange;
    }

    /// <summary>The word for a change of shares.</summary>
    public ChangeWord Word(ProportionChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Word(change, change.PValue);
    }

    /// <summary>The word for a change of shares judged by an adjusted p-value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The p-value is below the change's own.</exception>
    public ChangeWord Word(ProportionChange change, double adjusted)
    {
        ArgumentNullException.ThrowIfNull(change);
        Adjusted(adjusted, change.PValue);
        return !Allows(change) ? ChangeWord.TooFewToSay : adjusted < Probable ? Claim(change.Difference, adjusted) : ChangeWord.NoRealChange;
    }

    /// <summary>Whether the bases are large enough for anything to be claimed of the shares.</summary>
    public bool Allows(ProportionChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.SmallestExpected >= FewestExpected && change.Before.Whole + change.After.Whole >= FewestEvents;
    }

    private ChangeWord Claim(double difference, double p) => (difference > 0, p < Sure) switch
    {
        (true, true) => ChangeWord.Higher,
        (true, false) => ChangeWord.ProbablyHigher,
        (false, true) => ChangeWord.Lower,
        (false, false) => ChangeWord.ProbablyLower,
    };

    private static void Adjusted(double adjusted, double own)
    {
        if (!(adjusted >= own && adjusted <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(adjusted), adjusted, $"An adjusted p-value lies between the change's own ({own}) and 1.");
        }
    }
}
