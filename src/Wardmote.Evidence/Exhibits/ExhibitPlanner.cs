using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Exhibits;

/// <summary>Checks every name in a question against definitions and data, and works out what to ask of which dataset.</summary>
internal sealed partial class ExhibitPlanner(ExhibitQuestion question, FigureSource source, KnownValues values)
{
    private readonly List<Problem> problems = [];
    private readonly List<Enquiry> enquiries = [];

    /// <exception cref="ExhibitException">Something in the question is unknown or cannot be done; all of it is reported.</exception>
    public ExhibitPlan Plan()
    {
        var main = Dataset(question.Dataset, "dataset");
        if (main is null)
        {
            throw new ExhibitException(problems);
        }

        if (question.Rows.Count == 0)
        {
            Refuse("rows", "rows is missing.", "Say what the rows are, such as 'rows: district'.");
        }

        var enquiry = MainEnquiry(main);
        var aggregate = question.Items.Count == 0 && Measure(main, question.Measure, "measure") is { } measure
            ? enquiry.Add(measure with { Where = [] })
            : 0;
        var items = question.Items.Select(item => Item(item, enquiry)).OfType<PlannedItem>().ToList();
        CheckTotals(enquiry);
        enquiries.Where(e => e.Aggregates.Count > 0).ToList().ForEach(CheckOverlap);
        return problems.Count > 0
            ? throw new ExhibitException(problems)
            : new ExhibitPlan { Question = question, Main = enquiry, Aggregate = aggregate, Items = items, Enquiries = enquiries };
    }

    private Enquiry MainEnquiry(Dataset main)
    {
        var conditions = new ConditionCheck(question.Source, values, problems).Check(question.Where, main, "where");
        var coverage = Coverage(main, conditions);
        var period = ReadPeriod(main, coverage);
        var byYear = question.Rows.Append(question.Columns).Contains("year");
        var months = question.LikeForLikeMonths ? MonthsInCommon(main, coverage, period) : null;
        var axes = new AxisReader(question, main, coverage) { OnlyMonths = months };
        var rows = question.Rows.Select(r => axes.Read(r, "rows", problems)).OfType<Axis>().ToList();
        var columns = question.Columns is { } across ? axes.Read(across, "columns", problems) : null;
        var enquiry = new Enquiry
        {
            Dataset = main,
            Coverage = coverage,
            Rows = rows,
            Columns = columns,
            EmptyIsZero = question.EmptyIsZero ?? main.Grain == Grain.Record,
            Filter = new Filter
            {
                Conditions = conditions,
                Period = period,
                ByEnd = byYear,
                Months = months,
                Dates = main.Stock ? StockDates(coverage, period, rows.Append(columns).OfType<TimeAxis>().FirstOrDefault()) : null,
            },
        };
        enquiries.Add(enquiry);
        return enquiry;
    }

    private Dataset? Dataset(string key, string path)
    {
        if (source.Catalog.TryFind(key, out var dataset))
        {
            return dataset;
        }

        if (key.Length == 0)
        {
            return null;
        }

        Refuse(path, $"There is no dataset '{key}'.", Suggestion.For(key, source.Catalog.All.Select(d => d.Key)));
        return null;
    }

    /// <summary>The slices that the conditions leave: where a dataset has one return per force, a condition on the force leaves out the others.</summary>
    private Coverage Coverage(Dataset dataset, IReadOnlyList<Condition> conditions)
    {
        var slices = source.Live(dataset.Key).Where(s => conditions.All(c => Keeps(c, s, dataset))).ToList();
        if (slices.Count == 0)
        {
            Refuse("dataset", $"Nothing has been imported for {dataset.Key}.", $"Import its return first: wardmote import FILE --dataset {dataset.Key}.");
        }

        return new Coverage(slices, dataset.Grain == Grain.Record);
    }

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

    private static bool Keeps(Condition condition, LiveSlice slice, Dataset dataset)
    {
        var index = dataset.ReplacedBy.ToList().IndexOf(condition.Column);
        return index < 0 || index >= slice.Slice.Of.Count || condition.Values.Contains(slice.Slice.Of[index]);
    }

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

        var months = Enumerable.Range(1, 12).Where(m => years.All(y => coverage.Stretches(y).Any(s => s.Contains(MonthOf(y, m))))).ToList();
        if (months.Count == 0)
        {
            Refuse("like-for-like", "No month is covered in every year.", "Narrow 'period' to the years that are to be compared.");
        }

        return months.Count == 12 ? null : months;
    }

    private static Period MonthOf(Period year, int month) =>
        Period.Month(month >= year.Start.Month ? year.Start.Year : year.End.Year, month);

    private void CheckTotals(Enquiry enquiry)
    {
        foreach (var (total, axes, key) in new[] { (question.TotalRow, enquiry.Rows, "total-row"), (question.TotalColumn, [.. new[] { enquiry.Columns }.OfType<Axis>()], "total-column") })
        {
            if (total is not null && enquiry.Dataset.Stock && axes.Any(a => a is TimeAxis))
            {
                Refuse(key, $"{enquiry.Dataset.Key} counts who was there on a date, so its dates cannot be added.", $"Leave {key} out.");
            }

            if (total is not null && axes.Count == 0)
            {
                Refuse(key, $"There is nothing across the {(key == "total-row" ? "rows" : "columns")} to add.", $"Leave {key} out.");
            }
        }
    }

    private void Refuse(string path, string what, string suggestion) => problems.Add(question.Source.Problem(path, what, suggestion));
}
