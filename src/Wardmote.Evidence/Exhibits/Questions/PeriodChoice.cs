using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Exhibits.Questions;

/// <summary>Reads the period of a question: any one period, "A to B", "last 5 years", "last 12 months".</summary>
internal static partial class PeriodChoice
{
    /// <param name="reach">What the figures cover, from which "last" counts back.</param>
    public static Period? Read(string text, YearKind year, Period? reach)
    {
        if (Last().Match(text) is { Success: true } last)
        {
            return reach is { } all ? CountBack(all, int.Parse(last.Groups[1].Value, CultureInfo.InvariantCulture), last.Groups[2].Value, year) : null;
        }

        var reader = new PeriodReader(year);
        if (reader.TryRead(text, out var whole))
        {
            return whole.Period;
        }

        var ends = text.Split(" to ");
        return ends.Length == 2 && reader.TryRead(ends[0], out var from) && reader.TryRead(ends[1], out var to) && from.Period.Start <= to.Period.End
            ? new Period(from.Period.Start, to.Period.End)
            : null;
    }

    private static Period CountBack(Period reach, int count, string unit, YearKind year)
    {
        if (unit == "month")
        {
            var first = new DateOnly(reach.End.Year, reach.End.Month, 1).AddMonths(1 - count);
            return new Period(first, reach.End);
        }

        return new Period(year.Containing(reach.End).Start.AddYears(1 - count), year.Containing(reach.End).End);
    }

    [GeneratedRegex(@"^last (\d{1,3}) (year|month)s?$")]
    private static partial Regex Last();
}
