namespace Wardmote.Analysis.Periods;

/// <summary>
/// A span of whole days, both ends included. A snapshot (a stock counted on one date) is a period of one day.
/// </summary>
public readonly record struct Period : IComparable<Period>
{
    public Period(DateOnly start, DateOnly end)
    {
        if (end < start)
        {
            throw new ArgumentException($"A period cannot end ({end:yyyy-MM-dd}) before it starts ({start:yyyy-MM-dd}).", nameof(end));
        }

        Start = start;
        End = end;
    }

    public DateOnly Start { get; }

    public DateOnly End { get; }

    public int Days => End.DayNumber - Start.DayNumber + 1;

    public static Period Day(DateOnly day) => new(day, day);

    public static Period Month(int year, int month) => Months(year, month, 1);

    /// <summary>Consecutive whole months, for example <c>Months(2018, 4, 8)</c> for April to November 2018.</summary>
    public static Period Months(int year, int month, int count)
    {
        var start = new DateOnly(year, month, 1);
        return new Period(start, start.AddMonths(count).AddDays(-1));
    }

    /// <summary>The same months, or the same dates, of the year before.</summary>
    public Period YearBefore() => WholeMonths is { } months
        ? Months(Start.Year - 1, Start.Month, months)
        : new(Start.AddYears(-1), End.AddYears(-1));

    public bool Contains(Period other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(Period other) => Start <= other.End && other.Start <= End;

    /// <summary>Stretches without a gap, in order: periods that overlap, or follow one another by a day, become one.</summary>
    public static IReadOnlyList<Period> Joined(IEnumerable<Period> periods)
    {
        var stretches = new List<Period>();
        foreach (var next in periods.Order())
        {
            if (stretches.Count > 0 && stretches[^1] is var last && next.Start <= last.End.AddDays(1))
            {
                stretches[^1] = new Period(last.Start, next.End > last.End ? next.End : last.End);
            }
            else
            {
                stretches.Add(next);
            }
        }

        return stretches;
    }

    /// <summary>Whole calendar months covered, or null where the period does not start and end on month boundaries.</summary>
    public int? WholeMonths => Start.Day == 1 && End.AddDays(1).Day == 1
        ? (End.Year - Start.Year) * 12 + End.Month - Start.Month + 1
        : null;

    public int CompareTo(Period other) => (Start, End).CompareTo((other.Start, other.End));

    public override string ToString() => $"{Start:yyyy-MM-dd}/{End:yyyy-MM-dd}";

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;
}
