using System.Globalization;

namespace Wardmote.Analysis.Periods;

/// <summary>
/// Which twelve months a partner calls a year. A year is named by the calendar year in which it starts, except
/// December to November, which takes the name of both (2017/18 is December 2017 to November 2018), as do all that straddle.
/// </summary>
public enum YearKind
{
    /// <summary>January to December, written 2018.</summary>
    Calendar = 1,

    /// <summary>April to March, written 2018/19.</summary>
    Financial = 4,

    /// <summary>September to August, written 2018/19.</summary>
    Academic = 9,

    /// <summary>December to November, written 2017/18.</summary>
    DecemberToNovember = 12,
}

public static class YearKinds
{
    /// <summary>The month (1–12) in which a year of this kind starts.</summary>
    public static int StartMonth(this YearKind kind) => (int)kind;

    /// <summary>The whole year of this kind that starts in the given calendar year.</summary>
    public static Period Starting(this YearKind kind, int calendarYear) => Period.Months(calendarYear, kind.StartMonth(), 12);

    /// <summary>The whole year of this kind in which the day falls.</summary>
    public static Period Containing(this YearKind kind, DateOnly day) =>
        kind.Starting(day.Month >= kind.StartMonth() ? day.Year : day.Year - 1);

    /// <summary>True where the period lies within one year of this kind without filling it.</summary>
    public static bool IsPartOfYear(this YearKind kind, Period period)
    {
        var year = kind.Containing(period.Start);
        return year.Contains(period) && year != period;
    }

    /// <summary>The year's name: 2018, or 2017/18 where it straddles two calendar years.</summary>
    public static string Name(this YearKind kind, Period period)
    {
        var year = kind.Containing(period.Start);
        return kind == YearKind.Calendar
            ? year.Start.Year.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{year.Start.Year}/{year.End.Year % 100:00}");
    }
}
