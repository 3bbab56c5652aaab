using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Delivery;

/// <summary>An awareness day, week or month, and when it falls.</summary>
public sealed record Observance
{
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>"Hate crime", as communications name their theme.</summary>
    public required string Theme { get; init; }

    /// <summary>Who keeps it, and where that says when it is.</summary>
    public required string Source { get; init; }

    /// <summary>Rules of when it falls, each for the years in which it holds.</summary>
    public required IReadOnlyList<ObservanceDays> Days { get; init; }

    /// <summary>When it falls within a stretch of time.</summary>
    public IEnumerable<Period> Within(Period span) => Enumerable.Range(span.Start.Year, span.End.Year - span.Start.Year + 1)
        .SelectMany(year => Days.Select(days => days.In(year)))
        .OfType<Period>()
        .Where(span.Overlaps)
        .Order();
}

/// <summary>Either a day of a month, or a weekday on or after one; and for how many days.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The day of the month, or the first on which the weekday may fall.</param>
/// <param name="Weekday">Null where it is the day itself.</param>
/// <param name="Length">Days, from 1.</param>
/// <param name="FirstYear">The first year for which it is so; null for always.</param>
/// <param name="LastYear">The last.</param>
public sealed record ObservanceDays(int Month, int Day, DayOfWeek? Weekday, int Length, int? FirstYear, int? LastYear)
{
    public Period? In(int year)
    {
        if (year < FirstYear || year > LastYear)
        {
            return null;
        }

        var start = new DateOnly(year, Month, Day);
        if (Weekday is { } weekday)
        {
            start = start.AddDays(((int)weekday - (int)start.DayOfWeek + 7) % 7);
        }

        return new Period(start, start.AddDays(Length - 1));
    }
}
