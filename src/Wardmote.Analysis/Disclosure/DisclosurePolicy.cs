using Wardmote.Analysis.Counts;
using Wardmote.Analysis.Disclosure.Altering;
using Wardmote.Analysis.Disclosure.Risks;

namespace Wardmote.Analysis.Disclosure;

/// <summary>
/// Which counts must not be read from what is published, nor worked out from it. Dated data with its source: a partnership may adopt
/// another for a dataset (some health data hide 1 to 7).
/// </summary>
public sealed record DisclosurePolicy
{
    private static readonly PerturbationTable UsualNoise = new(3, 2);
    private readonly int threshold = 5;
    private readonly long width = 1;
    private readonly long minimumBase;
    private readonly int @base = 5;

    public required string Name { get; init; }

    /// <summary>From when this policy is in use.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The guidance or agreement that asks for it.</summary>
    public required string Source { get; init; }

    /// <summary>The smallest count, above nought, that may be printed; at least 2.</summary>
    public required int Threshold
    {
        get => threshold;
        init => threshold = value >= 2 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A threshold hides counts below it and must be at least 2.");
    }

    /// <summary>Whether a nought may be printed. Where everybody in a group is known to have nothing happen to them, it may not.</summary>
    public bool ShowsZero { get; init; } = true;

    /// <summary>How far apart, at least, the smallest and the largest possible value of a protected count must be; at least 1, two possible values.</summary>
    public long Width
    {
        get => width;
        init => width = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A protected count must have at least two possible values: a width of 1.");
    }

    public AttackerKnowledge Attacker { get; init; } = AttackerKnowledge.Threshold;

    public DisclosureMethod Method { get; init; }

    /// <summary>Where counts are rounded, to multiples of this; at least 3, so that a rounded count leaves three possible values or more.</summary>
    public int Base
    {
        get => @base;
        init => @base = value >= 3 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Counts are rounded to multiples of 3 or more: a smaller base leaves too little open.");
    }

    /// <summary>Where counts are changed by chance, how likely each change is.</summary>
    public PerturbationTable Noise { get; init; } = UsualNoise;

    /// <summary>When an amount tells too much of a contributor; null where people or events are counted, which <see cref="Threshold"/> protects.</summary>
    public DominanceRule? Dominance { get; init; }

    /// <summary>The smallest base of which a percentage, a ratio or a change in per cent is printed; nought where any will do.</summary>
    public long MinimumBase
    {
        get => minimumBase;
        init => minimumBase = Require.Count(value, "A minimum base", nameof(value));
    }

    /// <summary>
    /// Whether a count is also hidden that differs by less than the threshold from what was printed of it before. Otherwise such
    /// differences are reported. Where figures are revised as a rule, as recorded crime is, a revision by one tells little.
    /// </summary>
    public bool ProtectsDifferences { get; init; }

    /// <summary>The smallest count that is hidden.</summary>
    public int Smallest => ShowsZero ? 1 : 0;

    /// <summary>The policies that Wardmote came with; the newest that has begun applies.</summary>
    public static readonly IReadOnlyList<DisclosurePolicy> Adopted =
    [
        new()
        {
            Name = "Counts below five",
            From = new DateOnly(2026, 11, 1),
            Source = "A. Hundepool et al. (2012), Statistical Disclosure Control, Wiley: minimum frequency rule; counts 1 to 4 hidden, noughts shown",
            Threshold = 5,
        },
    ];

    /// <summary>The policy in force on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None had begun by then.</exception>
    public static DisclosurePolicy On(DateOnly day) => Adopted.Where(policy => policy.From <= day).MaxBy(policy => policy.From)
        ?? throw new ArgumentOutOfRangeException(nameof(day), day, "No disclosure policy had begun by this day.");

    /// <summary>Whether a count is too small to print.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public bool Hides(long count) => Require.Count(count, "A count", nameof(count)) < Threshold && count >= Smallest && Dominance is null;

    /// <summary>How far a count that is told may be from the true one, at most.</summary>
    public long Within => Method switch { DisclosureMethod.Round => Base - 1, DisclosureMethod.Perturb => Noise.Most, _ => 0 };

    /// <summary>Whether two numbers of the same thing are so close that the difference may be one or a few persons.</summary>
    internal bool IsSmallDifference(long difference) => difference != 0 && Math.Abs(difference) < Threshold;

    /// <exception cref="ArgumentException">Nothing could be as wide: the attacker knows closer bounds.</exception>
    public void Check()
    {
        if (Method != DisclosureMethod.Suppress && Dominance is not null)
        {
            throw new ArgumentException($"The policy \"{Name}\" looks at who contributes, and amounts of few are hidden: leave the method out.");
        }

        if (Method != DisclosureMethod.Suppress && Width > Within)
        {
            throw new ArgumentException($"The policy \"{Name}\" asks for a width of {Width}, but its method leaves a reader of a nought {Within + 1} possible values: ask for {Within} or less.");
        }

        if (Method == DisclosureMethod.Suppress && Dominance is null && Attacker == AttackerKnowledge.Threshold && Width > Threshold - 1 - Smallest)
        {
            throw new ArgumentException(
                $"The policy \"{Name}\" asks for a width of {Width}, but a reader who knows that a count lies between {Smallest} and {Threshold - 1} has less: ask for {Threshold - 1 - Smallest} or less, or raise the threshold.");
        }
    }
}
