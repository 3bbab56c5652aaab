using Wardmote.Analysis.Periods;

namespace Wardmote.Analysis.Change;

/// <summary>How far two periods can be compared.</summary>
public enum Likeness
{
    /// <summary>The same months of different years, or the same dates: nothing but the year differs.</summary>
    SamePartOfYear,

    /// <summary>As long as each other, but at another time of year: the season may explain a change.</summary>
    SameLength,

    /// <summary>Of different length: only rates per day can be compared, and the reader must be told.</summary>
    DifferentLength,
}

/// <summary>Two counts made comparable: their exposures, and what must be said where their periods differ.</summary>
public sealed record LikeForLike
{
    private LikeForLike()
    {
    }

    public required ExposedCount Before { get; init; }

    public required ExposedCount After { get; init; }

    public required Likeness Likeness { get; init; }

    /// <summary>The first declared break that parts the periods; null where there is none.</summary>
    public required SeriesBreak? Break { get; init; }

    /// <summary>What the reader must be told, in a sentence or two; null where nothing but the year differs.</summary>
    public required string? Caveat { get; init; }

    /// <summary>
    /// Exposures are <see cref="ComparedLengths"/>, times the population where both counts carry one.
    /// </summary>
    /// <exception cref="ArgumentException">Only one of the counts carries a population, or the periods overlap.</exception>
    public static LikeForLike Of(PeriodCount before, PeriodCount after, IReadOnlyList<SeriesBreak>? breaks = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Population.HasValue != after.Population.HasValue)
        {
            throw new ArgumentException("Give the population of both counts or of neither; a rate cannot be compared with a bare count.", nameof(after));
        }

        var (early, late) = (before.Period, after.Period);
        if (early.Overlaps(late))
        {
            throw new ArgumentException($"The periods {early} and {late} overlap, so the same events may stand on both sides.", nameof(after));
        }

        var (monthsBefore, monthsAfter) = (early.WholeMonths, late.WholeMonths);
        var inMonths = monthsBefore is not null && monthsAfter is not null;
        var samePart = (early.Start.Month, early.Start.Day) == (late.Start.Month, late.Start.Day)
            && (inMonths ? monthsBefore == monthsAfter : (early.End.Month, early.End.Day, early.End.Year - early.Start.Year) == (late.End.Month, late.End.Day, late.End.Year - late.Start.Year));
        var sameLength = samePart || (inMonths ? monthsBefore == monthsAfter : early.Days == late.Days);

        var lengths = ComparedLengths.Of([early], [late]);
        var parted = breaks?.Where(b => b.Parts(early, late)).MinBy(b => b.From);

        return new()
        {
            Before = new(before.Count, (before.Population ?? 1) * lengths.Before),
            After = new(after.Count, (after.Population ?? 1) * lengths.After),
            Likeness = samePart ? Likeness.SamePartOfYear : sameLength ? Likeness.SameLength : Likeness.DifferentLength,
            Break = parted,
            Caveat = string.Join(' ', Caveats()) is { Length: > 0 } caveat ? caveat : null,
        };

        IEnumerable<string> Caveats()
        {
            if (!samePart)
            {
                yield return sameLength
                    ? $"{Written(late)} is compared with another time of year, {Written(early)}: the season may explain a difference."
                    : $"{Written(late)} ({Length(late)}) is compared with {Written(early)} ({Length(early)}) by rate; the same months would be like for like.";
            }

            if (sameLength && lengths.ByDay)
            {
                yield return $"Compared by the day: {lengths.After} days against {lengths.Before}.";
            }

            if (parted is not null)
            {
                yield return $"{parted.Reason} from {PeriodLabel.Of(Period.Day(parted.From), YearKind.Calendar)}: figures on its two sides are not comparable.";
            }
        }
    }

    /// <summary>The same pair, refused where the periods differ in length or a break parts them: for a statement that allows no caveat.</summary>
    /// <exception cref="InvalidOperationException">The message is the caveat.</exception>
    public LikeForLike Strict() => Likeness == Likeness.DifferentLength || Break is not null ? throw new InvalidOperationException(Caveat) : this;

    private static string Written(Period period) => PeriodLabel.Of(period, YearKind.Calendar);

    private static string Length(Period period) => period.WholeMonths is { } months
        ? months == 1 ? "1 month" : $"{months} months"
        : period.Days == 1 ? "1 day" : $"{period.Days} days";
}
