using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>Checks every name in a question against definitions and data, and works out what to ask of which dataset.</summary>
internal sealed partial class ExhibitPlanner(ExhibitQuestion question, FigureSource source, KnownValues values, PlaceTables places)
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

        var weights = Weighed();
        var enquiry = MainEnquiry(main);
        var aggregate = question.Items.Count == 0 && Measure(main, question.Measure, "measure") is { } measure
            ? enquiry.Add(measure with { Where = [] })
            : 0;
        var items = question.Items.Select(item => Item(item, enquiry)).OfType<PlannedItem>().ToList();
        var similar = Similar(enquiry);
        CheckTotals(enquiry);
        foreach (var asked in enquiries.Where(e => e.Aggregates.Count > 0))
        {
            CheckOverlap(asked);
            CheckMonths(asked);
        }

        if (question.List is not null)
        {
            Refuse("list", $"{main.Key} has figures, and 'list' joins words.", "Name a figure with 'measure'.");
        }

        if (question.Chart == ChartKind.Map && problems.Count == 0 && enquiry.Rows is not [PlaceAxis])
        {
            Refuse("kind", "A map needs rows that are places of one year.", "Write 'rows: ward' and 'places: 2018', or another kind of place and year.");
        }

        if (question.Places is null && (question.Within is not null || question.Shade is not null && question.Chart != ChartKind.Map))
        {
            Refuse(question.Within is null ? "shade" : "within", question.Within is null ? "'shade' says by which column a map is shaded." : "'within' says of which area the places of a year are shown.", question.Within is null ? "Leave it out, or write 'kind: map'." : "Say the year with 'places: 2018', or leave 'within' out.");
        }

        foreach (var key in new[] { "distances", "days", "bandwidth" }.Where(k => question.Source.Lines.ContainsKey(k) && question is { Method: null or Method.HotSpots }))
        {
            Refuse(key, $"'{key}' is for near repeats and densities.", "Leave it out, or write 'kind: near-repeat' or 'kind: density'.");
        }

        if (question.Items.Count > 0 && question.Show.Contains(Showing.Share))
        {
            Refuse("show", "Columns are asked for one by one here, so 'show' has nothing to say.", "Ask for a share as one of them: { share: { admitted: yes } }.");
        }

        return problems.Count > 0
            ? throw new ExhibitException(problems)
            : new ExhibitPlan { Question = question, Main = enquiry, Aggregate = aggregate, Items = items, Enquiries = enquiries, Weights = weights is null ? null : InForce(weights, enquiry), Similar = similar };
    }

    private Enquiry MainEnquiry(Dataset main)
    {
        var conditions = new ConditionCheck(question.Source, values, problems).Check(question.Where, main, "where");
        var coverage = Coverage(main, conditions);
        var period = ReadPeriod(main, coverage);
        var byYear = question.Rows.Append(question.Columns).Contains("year");
        var months = question.LikeForLikeMonths ? MonthsInCommon(main, coverage, period) : null;
        var axes = new AxisReader(question, main, coverage, places) { OnlyMonths = months };
        var rows = question.Rows.Select(r => axes.Read(r, "rows", problems)).OfType<Axis>().ToList();
        var columns = question.Columns is { } across ? axes.Read(across, question.Weights is null ? "columns" : "weights: by", problems) : null;
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
            problems.Add(question.Source.Lacking(dataset.Key));
        }

        return new Coverage(slices, dataset.Grain == Grain.Record, expectsAll: dataset.Calendar.Frequency != Frequency.Once);
    }

    private static bool Keeps(Condition condition, LiveSlice slice, Dataset dataset)
    {
        var index = dataset.ReplacedBy.ToList().IndexOf(condition.Column);
        return index < 0 || index >= slice.Slice.Of.Count || condition.Values.Contains(slice.Slice.Of[index]);
    }

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
