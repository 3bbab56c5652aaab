using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Analysis.Periods;

public sealed partial class PeriodReader
{
    private const string MonthNames = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <summary>The period of the form that matched; null where its numbers are not a date (31 February, month 13).</summary>
    private PeriodReading? Interpret(Match match)
    {
        string Text(string name) => match.Groups[name].Value;
        bool Is(string name) => match.Groups[name].Success;

        if (Is("isoSpan"))
        {
            return Span(IsoDay(Text("is")), IsoDay(Text("ie")));
        }

        if (Is("isoDay"))
        {
            return Span(IsoDay(Text("isoDay")), IsoDay(Text("isoDay")));
        }

        if (Is("daySpan"))
        {
            return Span(DayOf(Text("sd"), Number(Text("sm")), Text("sy")), DayOf(Text("ed"), Number(Text("em")), Text("ey")));
        }

        if (Is("slashDay"))
        {
            var day = DayOf(Text("d"), Number(Text("m")), Text("y"));
            return Span(day, day);
        }

        if (Is("wordSpan"))
        {
            var end = DayOf(Text("wed"), MonthOf(Text("wem")), Text("wey"));
            var start = DayOf(Text("wsd"), MonthOf(Is("wsm") ? Text("wsm") : Text("wem")), Is("wsy") ? Text("wsy") : Text("wey"));
            return Span(start > end && !Is("wsy") ? start?.AddYears(-1) : start, end);
        }

        if (Is("ending"))
        {
            var last = new DateOnly(YearOf(Text("yey")), MonthOf(Text("yem")), 1).AddMonths(1).AddDays(-1);
            var end = Is("yed") ? DayOf(Text("yed"), last.Month, Text("yey")) : last;
            return end is { } e ? Span(e.AddDays(1).AddYears(-1), e) : null;
        }

        if (Is("wordDay"))
        {
            var day = DayOf(Text("wd"), MonthOf(Text("wm")), Text("wy"));
            return Span(day, day);
        }

        if (Is("quarter") || Is("yearQuarter"))
        {
            var prefix = Is("quarter") ? "" : "r";
            return Quarter(Number(Text(prefix + "q")), Text(prefix + "qy"), Text(prefix + "qz"));
        }

        if (Is("months"))
        {
            return Months(Text("am"), Text("ay"), Text("bm"), Text("by"), Text("bz"));
        }

        if (Is("monthYear"))
        {
            return new PeriodReading(Period.Month(YearOf(Text("oy")), MonthOf(Text("om"))));
        }

        if (Is("isoMonth"))
        {
            return IsoMonth(Number(Text("my")), Number(Text("mm")));
        }

        if (Is("straddle"))
        {
            return Straddling(Text("fy"), Text("fz"), Text("kind"));
        }

        if (Is("numberMonth"))
        {
            return new PeriodReading(Period.Month(Number(Text("ny")), Number(Text("nm"))));
        }

        return Is("years")
            ? Span(new DateOnly(Number(Text("ya")), 1, 1), new DateOnly(Number(Text("yb")), 12, 31))
            : WholeYear(Number(Text("year")));
    }

    private PeriodReading WholeYear(int number) => new(
        YearKind.Calendar.Starting(number),
        Doubt: year == YearKind.Calendar ? null : $"{number} was taken as January to December {number}, although this return follows years that start in {MonthName(year.StartMonth())}.");

    /// <summary>"2017/18": a year of the dataset's kind. A calendar year cannot straddle, so there it is the financial year, the usual meaning in Britain.</summary>
    private PeriodReading? Straddling(string first, string second, string kindWord)
    {
        var start = YearOf(first);
        var end = second.Length == 2 ? start / 100 * 100 + Number(second) + (start % 100 == 99 ? 100 : 0) : YearOf(second);
        if (end != start + 1)
        {
            return first.Length == 4 && end > start ? Span(new DateOnly(start, 1, 1), new DateOnly(end, 12, 31)) : MonthAndYear(first, second);
        }

        var kind = kindWord.ToUpperInvariant() switch
        {
            "FINANCIAL" or "FISCAL" => YearKind.Financial,
            "ACADEMIC" or "SCHOOL" => YearKind.Academic,
            _ => year,
        };
        return kind == YearKind.Calendar
            ? new PeriodReading(YearKind.Financial.Starting(start), Doubt: $"{first}/{second} was taken as April {start} to March {end}, although this return follows calendar years.")
            : new PeriodReading(kind.Starting(start));
    }

    /// <summary>"10/18" where the numbers do not follow one another is a month of a year.</summary>
    private static PeriodReading? MonthAndYear(string month, string yearText) =>
        Number(month) is >= 1 and <= 12 && month.Length <= 2 ? new PeriodReading(Period.Month(YearOf(yearText), Number(month))) : null;

    private PeriodReading? IsoMonth(int number, int month)
    {
        if (!monthly && year != YearKind.Calendar && month == (number + 1) % 100)
        {
            return Straddling(number.ToString(CultureInfo.InvariantCulture), $"{month:00}", "");
        }

        return month switch
        {
            >= 1 and <= 12 => new PeriodReading(Period.Month(number, month)),
            _ => Straddling(number.ToString(CultureInfo.InvariantCulture), $"{month:00}", ""),
        };
    }

    private PeriodReading Quarter(int quarter, string first, string second)
    {
        var kind = second.Length > 0 && year == YearKind.Calendar ? YearKind.Financial : year;
        var start = kind.Starting(YearOf(first)).Start.AddMonths(3 * (quarter - 1));
        return new PeriodReading(Period.Months(start.Year, start.Month, 3));
    }

    /// <summary>"Apr-Nov 2017", "Oct 17 to Sep 18", "Nov - Feb 2018" (from November 2017), "Apr-Nov 2018/19" (within that year).</summary>
    private PeriodReading? Months(string first, string firstYear, string last, string lastYear, string straddleYear)
    {
        var (from, to) = (MonthOf(first), MonthOf(last));
        var endYear = YearOf(lastYear);
        var startYear = firstYear.Length > 0 ? YearOf(firstYear) : from <= to ? endYear : endYear - 1;
        if (straddleYear.Length > 0)
        {
            var kind = year == YearKind.Calendar ? YearKind.Financial : year;
            startYear = from >= kind.StartMonth() ? endYear : endYear + 1;
            endYear = to >= kind.StartMonth() ? endYear : endYear + 1;
        }

        var end = new DateOnly(endYear, to, 1).AddMonths(1).AddDays(-1);
        return Span(new DateOnly(startYear, from, 1), end);
    }

    private static PeriodReading? Span(DateOnly? start, DateOnly? end) =>
        start is { } s && end is { } e && s <= e ? new PeriodReading(new Period(s, e)) : null;

    private static DateOnly? IsoDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? DayOf(string day, int month, string yearText)
    {
        var (d, y) = (Number(day), YearOf(yearText));
        return month is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, month) ? new DateOnly(y, month, d) : null;
    }

    private static int MonthOf(string name) => MonthNames.IndexOf(name[..3].ToLowerInvariant(), StringComparison.Ordinal) / 3 + 1;

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    /// <summary>Two digits mean this century up to 69, the last one from 70.</summary>
    private static int YearOf(string text)
    {
        var number = Number(text.TrimStart('\'', '’'));
        return number >= 100 ? number : number + (number < 70 ? 2000 : 1900);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
