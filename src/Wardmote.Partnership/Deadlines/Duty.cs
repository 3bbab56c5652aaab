using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Partnership.Deadlines;

/// <summary>Something that is to be done again and again, and what says so.</summary>
public sealed record Duty
{
    public required string Key { get; init; }

    /// <summary>"Share depersonalised figures for {period}".</summary>
    public required string Title { get; init; }

    /// <summary>What counts as having done it.</summary>
    public required string Done { get; init; }

    /// <summary>The role that sees to it.</summary>
    public required Role Owner { get; init; }

    /// <summary>How long before it is due the owner is to be reminded, in days.</summary>
    public required int Remind { get; init; }

    /// <summary>How it ran from when to when. Where the law changes, a row ends and another begins.</summary>
    public required IReadOnlyList<DutyRule> Rules { get; init; }

    /// <summary>When it falls due within a stretch of time.</summary>
    public IEnumerable<DutyDate> Within(Period span) => Rules.SelectMany(rule => rule.Within(span)).Select(date => date with { Duty = this }).OrderBy(date => date.Due);
}

/// <summary>How a duty ran for a time.</summary>
public sealed record DutyRule
{
    /// <summary>The first day on which it could fall due.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last; null while it holds.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>True where law demands it, false for good practice or the partnership's own rule.</summary>
    public required bool IsStatutory { get; init; }

    public required DutyEach Each { get; init; }

    public required DutyClock Clock { get; init; }

    /// <summary>Statute, regulation or guidance, by section.</summary>
    public required string Source { get; init; }

    /// <summary>Where that can be read.</summary>
    public string? Address { get; init; }

    public IEnumerable<DutyDate> Within(Period span)
    {
        foreach (var period in Each.Periods(new Period(span.Start.AddYears(-2), span.End.AddYears(2))))
        {
            var due = Clock.Due(period);
            if (due >= From && !(due > Until) && due >= span.Start && due <= span.End)
            {
                yield return new DutyDate(Each.Name(period), due, this);
            }
        }
    }
}

/// <summary>When a duty is due once.</summary>
/// <param name="For">"October to December 2018", "2018/19".</param>
public sealed record DutyDate(string For, DateOnly Due, DutyRule Rule)
{
    public Duty Duty { get; init; } = null!;

    public string Title => Duty.Title.Replace("{period}", For, StringComparison.Ordinal);

    /// <summary>"share-information.2019-03-31": names this one time among all.</summary>
    public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Duty.Key}.{Due:yyyy-MM-dd}");
}

/// <summary>When something is due, counted from a period.</summary>
/// <param name="FromStart">True to count from the day on which the period begins, false from its last.</param>
/// <param name="Months">Whole months on; counted from a last day, to the last day of that month.</param>
/// <param name="Days">Days on after that, or back.</param>
public sealed record DutyClock(bool FromStart, int Months, int Days)
{
    public DateOnly Due(Period period)
    {
        // From the end it is months' ends that count: three months after 30 June is 30 September, and after 30 September 31 December.
        var day = FromStart ? period.Start.AddMonths(Months) : period.End.AddDays(1).AddMonths(Months).AddDays(-1);
        return day.AddDays(Days);
    }
}
