using System.Globalization;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Calendars;

namespace Wardmote.Web.Shared;

/// <summary>How numbers, dates and periods are written on pages.</summary>
public static class Words
{
    private const int PeriodsListed = 4;

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Figure(decimal? figure) => figure?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "none";

    /// <summary>"1 row", "1,215 rows".</summary>
    public static string Count(long number, string one, string? many = null) => $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>"£2,000", "£5,844.50".</summary>
    public static string Pounds(decimal amount) => "£" + amount.ToString(decimal.Truncate(amount) == amount ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);

    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Date(DateTimeOffset moment) => moment.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Tuesday 12 February 2019".</summary>
    public static string Weekday(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"11:15am", "2pm".</summary>
    public static string Time(TimeOnly time) => time.ToString(time.Minute == 0 ? "%h" : "h:mm", CultureInfo.InvariantCulture) + (time.Hour < 12 ? "am" : "pm");

    /// <summary>"4 March 2026, 2:05pm", as it was in the United Kingdom.</summary>
    public static string Moment(DateTimeOffset moment)
    {
        var clock = LondonTime.Clock(moment);
        return $"{Date(DateOnly.FromDateTime(clock))}, {Time(TimeOnly.FromDateTime(clock))}";
    }

    /// <summary>"4 kB", "1.2 MB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1000 => $"{bytes} bytes",
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB"),
    };

    /// <summary>"2016, 2017 and Jan - Nov 2018", or for many stretches "2014 to 2018 (60 periods)".</summary>
    public static string Periods(IEnumerable<Slice> slices, Dataset? dataset)
    {
        var year = dataset?.Calendar.Year ?? YearKind.Calendar;
        var labels = slices.Select(slice => slice.Period).Distinct().Order().Select(period => PeriodLabel.Of(period, year)).ToList();
        return labels.Count <= PeriodsListed ? Listed(labels) : $"{labels[0]} to {labels[^1]} ({labels.Count} periods)";
    }

    /// <summary>"one", "one and two", "one, two and three".</summary>
    public static string Listed(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";

    public static string Status(DocumentStatus status) => status.ToString();
}
