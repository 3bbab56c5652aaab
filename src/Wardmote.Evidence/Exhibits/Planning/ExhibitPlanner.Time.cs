using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>Which days a question takes its figures from, and that none of them is counted twice.</summary>
internal sealed partial class ExhibitPlanner
{
    private Period? ReadPeriod(Dataset dataset, Coverage coverage)
    {
        if (question.Period is not { } text)
        {
            return null;
        }

        var period = PeriodChoice.Read(text, dataset.Calendar.Year, coverage.Reach);
        if (period is null)
        {
            Refuse("period", $"'{text}' is not a period.", "Write it as 2018, Apr 2018, 2014 to 2018 or last 5 years.");
        }

        return period;
    }

    /// <summary>Counts on dates are never added: each stretch of time has its last, and without one the last of all is taken.</summary>
    private static List<DateOnly> StockDates(Coverage coverage, Period? period, TimeAxis? time)
    {
        var dates = coverage.Slices.Select(s => s.Slice.Period)
            .Where(p => period is null || period.Value.Contains(p))
            .Select(p => p.End).Distinct().ToList();
        return time switch
        {
            PeriodAxis => dates,
            YearAxis => [.. dates.GroupBy(d => time.Year.Containing(d)).Select(g => g.Max())],
            MonthAxis => [.. dates.GroupBy(d => (d.Year, d.Month)).Select(g => g.Max())],
            _ => dates.Count == 0 ? [] : [dates.Max()],
        };
    }

    private List<int>? MonthsInCommon(Dataset dataset, Coverage coverage, Period? period)
    {
        var years = coverage.Slices
            .SelectMany(s => new[] { s.Slice.Period.Start, s.Slice.Period.End })
            .Select(d => dataset.Calendar.Year.Containing(d)).Distinct()
            .Where(y => period is null || period.Value.Overlaps(y)).ToList();
        var counted = dataset.Grain != Grain.Record;
        if (counted && coverage.Slices.Any(s => s.Slice.Period.WholeMonths != 1))
        {
            Refuse("like-for-like", $"{dataset.Key} has figures that are not monthly.", "Like for like needs a figure for each month; leave it out.");
            return null;
        }

        var months = Enumerable.Range(1, 12).Where(m => years.All(y => coverage.Of(y).Stretches.Any(s => s.Contains(MonthOf(y, m))))).ToList();
        if (months.Count == 0)
        {
            Refuse("like-for-like", "No month is covered in every year.", "Narrow 'period' to the years that are to be compared.");
        }

        return months.Count == 12 ? null : months;
    }

    /// <summary>A figure for a year cannot be put into a month.</summary>
    private void CheckMonths(Enquiry enquiry)
    {
        if (enquiry.Dataset.Grain != Grain.Record
            && enquiry.Rows.Append(enquiry.Columns).Any(a => a is MonthAxis or ClockAxis { Cycle: Cycle.Months })
            && enquiry.Coverage.Slices.FirstOrDefault(s => s.Slice.Period.WholeMonths != 1) is { } longer)
        {
            Refuse("rows", $"{enquiry.Dataset.Key} is not monthly: it has a figure for {PeriodWords.Of(longer.Slice.Period)}.", "Cut it by year or period.");
        }
    }

    private static Period MonthOf(Period year, int month) =>
        Period.Month(month >= year.Start.Month ? year.Start.Year : year.End.Year, month);

    /// <summary>Figures for the same days may stand side by side (a year, and a year to September), but are not added.</summary>
    private void CheckOverlap(Enquiry enquiry)
    {
        var (dataset, period) = (enquiry.Dataset, enquiry.Filter.Period);
        var time = enquiry.Rows.Append(enquiry.Columns).OfType<TimeAxis>().FirstOrDefault();
        var total = enquiry.Columns is TimeAxis ? question.TotalColumn : question.TotalRow;
        if (dataset.Stock || enquiry.Coverage.Overlap(Together) is not var (first, second))
        {
            return;
        }

        Refuse(
            "dataset",
            $"{dataset.Key} has figures that count the same days twice: {PeriodWords.Of(first.Slice.Period)} ({first.Import.Source.Name}) and {PeriodWords.Of(second.Slice.Period)} ({second.Import.Source.Name}).",
            "Narrow 'period' to one of them, or show them by period without a total.");

        string? Together(Slice slice) => (period, dataset.Grain, time) switch
        {
            ({ } chosen, _, _) when !chosen.Overlaps(slice.Period) || (dataset.Grain != Grain.Record && !enquiry.Filter.ByEnd && !chosen.Contains(slice.Period)) => null,
            (_, Grain.Record, _) or (_, _, null) => "all",
            _ when total is not null => "all",
            (_, _, PeriodAxis) => slice.Period.ToString(),
            (_, _, MonthAxis) => $"{slice.Period.End:yyyy-MM}",
            _ => time.Year.Containing(slice.Period.End).ToString(),
        };
    }
}
