using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>Columns that are asked for one by one: measures, shares, rates, and figures of other datasets joined on the rows.</summary>
internal sealed partial class ExhibitPlanner
{
    private const string Records = "records";

    private PlannedItem? Item(ColumnItem item, Enquiry main)
    {
        if (item.Change is not null)
        {
            return new PlannedItem(item, main, 0);
        }

        var own = item.HasOwnDays ? OwnDays(item, main) : null;
        if (item.HasOwnDays && own is null)
        {
            return null;
        }

        var enquiry = own?.Enquiry ?? (item.Dataset is null || item.Dataset == main.Dataset.Key ? main : Joined(item, main));
        if (enquiry is null)
        {
            return null;
        }

        var conditions = new ConditionCheck(question.Source, values, problems).Check(item.Where, enquiry.Dataset, $"{item.Path}: where");
        var (asked, key) = item switch
        {
            { Rate: { } r } => (r.Measure, "rate"),
            { Standardised: { } s } => (s.Measure, s.IsRatio ? "standardised-ratio" : "standardised-rate"),
            _ => (item.Measure, "measure"),
        };
        if (Measure(enquiry.Dataset, asked, $"{item.Path}: {key}") is not { } measure)
        {
            return null;
        }

        measure = measure with { Where = conditions, Within = own?.Within };
        if (item.Standardised is { } standardised)
        {
            return Standardised(item, standardised, enquiry, measure);
        }

        if (item.Share is { } share)
        {
            var shared = new ConditionCheck(question.Source, values, problems).Check(share, enquiry.Dataset, $"{item.Path}: share");
            return Shown(new PlannedItem(item, enquiry, enquiry.Add(measure with { Where = [.. conditions, .. shared] }), enquiry.Add(measure)));
        }

        var population = item.Rate is { } rate ? Population(rate, enquiry, own?.Within, item.Path) : null;
        return Shown(new PlannedItem(item, enquiry, enquiry.Add(measure), 0, population));

        PlannedItem Shown(PlannedItem planned)
        {
            if (own?.Season is not { } season)
            {
                return planned;
            }

            main.Add(measure);
            return planned with { Season = season, Shown = main };
        }
    }

    private Aggregate? Measure(Dataset dataset, string? name, string path)
    {
        if (dataset.Grain == Grain.Record && name is null or Records)
        {
            return new Aggregate(null, []);
        }

        var measures = dataset.Measures.ToList();
        if (name is null && measures is [var only])
        {
            return new Aggregate(only, []);
        }

        if (name is not null && measures.FirstOrDefault(m => m.Name == name) is { } named)
        {
            return new Aggregate(named, []);
        }

        Refuse(path, name is null ? $"{dataset.Key} has several measures." : $"{dataset.Key} has no measure '{name}'.", Suggestion.For(name ?? "", measures.Select(m => m.Name)));
        return null;
    }

    /// <summary>Another dataset with the same rows; its time is cut by the years of the exhibit's own.</summary>
    private Enquiry? Joined(ColumnItem item, Enquiry main)
    {
        if (Dataset(item.Dataset!, $"{item.Path}: dataset") is not { } dataset)
        {
            return null;
        }

        if (enquiries.FirstOrDefault(e => e != main && e.Dataset == dataset && e.Columns is null) is { } before)
        {
            return before;
        }

        var coverage = Coverage(dataset, []);
        var axes = new AxisReader(question, dataset, coverage, places) { Year = main.Dataset.Calendar.Year };
        var rows = question.Rows.Select(r => axes.Read(r, $"{item.Path}: dataset", problems)).OfType<Axis>().ToList();
        var enquiry = new Enquiry
        {
            Dataset = dataset,
            Coverage = coverage,
            Rows = rows,
            EmptyIsZero = question.EmptyIsZero ?? dataset.Grain == Grain.Record,
            Filter = new Filter
            {
                Period = main.Filter.Period,
                ByEnd = true,
                Dates = dataset.Stock ? StockDates(coverage, main.Filter.Period, rows.OfType<TimeAxis>().FirstOrDefault()) : null,
            },
        };
        enquiries.Add(enquiry);
        return enquiry;
    }

    /// <summary>Populations are found by the places of the rows; those of other places would give other rates.</summary>
    private bool IsShared(Axis axis, Dataset populations, string path)
    {
        if (axis is not PlaceAxis)
        {
            return populations[axis is AgeAxis ? AgeAxis.Column : axis.Name] is not null;
        }

        if (!PlaceTables.CanPlace(populations))
        {
            Refuse($"{path}: population", $"{populations.Key} does not say where people live in a way that can be placed.", "Name a dataset of populations with a column of places.");
        }

        return PlaceTables.CanPlace(populations);
    }

    private PopulationFigures? Population(RateItem rate, Enquiry counts, Period? within, string path) =>
        People(rate.Population, rate.Where, counts, counts.Filter.Period ?? within, path);

    /// <param name="chosen">The stretch of all rows, where it is narrower than all that there is.</param>
    private PopulationFigures? People(string populations, IReadOnlyList<Condition> where, Enquiry counts, Period? chosen, string path)
    {
        if (Dataset(populations, $"{path}: population") is not { } dataset)
        {
            return null;
        }

        if (PopulationFigures.MeasureOf(dataset) is not { } measure)
        {
            Refuse($"{path}: population", $"{dataset.Key} has no figures of people.", "Name a dataset of populations.");
            return null;
        }

        var shared = Enumerable.Range(0, counts.Rows.Count).Where(i => IsShared(counts.Rows[i], dataset, path)).ToList();
        var coverage = Coverage(dataset, []);
        var axes = new AxisReader(question, dataset, coverage, places);
        var conditions = new ConditionCheck(question.Source, values, problems).Check(where, dataset, $"{path}: population-where")
            .Concat(counts.Filter.Conditions.Where(c => dataset[c.Column] is not null && where.All(w => w.Column != c.Column))).ToList();
        var cuts = shared.Select(i => counts.Rows[i].Name).ToList();
        var enquiry = enquiries.FirstOrDefault(e => e.Dataset == dataset && e.Columns is PeriodAxis && e.Rows.Select(r => r.Name).SequenceEqual(cuts) && Condition.AreSame(e.Filter.Conditions, conditions)) ?? new Enquiry
        {
            Dataset = dataset,
            Coverage = coverage,
            Rows = [.. cuts.Select(cut => axes.Read(cut, $"{path}: population", problems)).OfType<Axis>()],
            Columns = axes.Read("period", $"{path}: population", problems),
            EmptyIsZero = false,
            Filter = new Filter { Conditions = conditions },
        };
        if (!enquiries.Contains(enquiry))
        {
            enquiries.Add(enquiry);
        }

        var time = counts.Rows.Select((axis, i) => (i, axis as TimeAxis)).FirstOrDefault(a => a.Item2 is not null);
        return new PopulationFigures(
            enquiry,
            enquiry.Add(new Aggregate(measure, [])),
            shared,
            time.Item2 is null ? null : (time.i, time.Item2),
            chosen ?? counts.Coverage.Reach ?? Period.Day(DateOnly.MinValue));
    }
}
