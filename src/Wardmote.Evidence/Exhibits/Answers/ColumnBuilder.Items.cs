using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Columns that were asked for one by one, and changes from one column to another.</summary>
internal sealed partial class ColumnBuilder
{
    private List<AnswerColumn> Items()
    {
        var columns = new List<AnswerColumn>();
        foreach (var planned in plan.Items)
        {
            var item = planned.Item;
            if (item.Change is { } change)
            {
                AddChange(columns, change with { Label = item.Label ?? change.Label }, item.Path, item.Decimals);
                continue;
            }

            var counted = planned.Enquiry.Aggregates[planned.Aggregate];
            var measure = Aggregated.Of(counted.Measure, planned.Enquiry.Dataset, item.Unit, item.Decimals ?? question.Decimals);
            columns.Add(planned switch
            {
                { Standardised: { } figures } => new StandardisedColumn(figures)
                {
                    From = planned.Shown,
                    Counted = counted,
                    Head = StandardisedHead(item, figures, measure.Title),
                },
                { Population: { } people } => new RateColumn(row => planned.Count(planned.Aggregate, row), people, item.Rate!.Per)
                {
                    From = planned.Shown,
                    Counted = counted,
                    Season = planned.Season,
                    Head = new TableColumn
                    {
                        Heading = item.Label ?? $"{measure.Title} per {NumberText.Of(item.Rate.Per, 0)} population{OwnDays(planned)}",
                        Unit = $"per {NumberText.Of(item.Rate.Per, 0)} population",
                        Decimals = item.Decimals ?? question.Decimals ?? 1,
                    },
                },
                { Item.Share: not null } => new ShareColumn(
                    row => planned.Count(planned.Aggregate, row),
                    row => planned.Count(planned.Base, row),
                    Aggregated.Of(planned.Enquiry.Aggregates[planned.Base].Measure, planned.Enquiry.Dataset, item.Unit ?? question.Unit, null).Unit ?? "")
                {
                    From = planned.Shown,
                    Counted = counted,
                    Season = planned.Season,
                    Head = new TableColumn { Heading = item.Label ?? $"%{OwnDays(planned)}", Unit = "%", Decimals = item.Decimals ?? question.Decimals ?? 0 },
                },
                _ => new SumColumn(row => planned.Count(planned.Aggregate, row))
                {
                    From = planned.Shown,
                    Counted = counted,
                    Season = planned.Season,
                    Head = new TableColumn { Heading = item.Label ?? measure.Title + OwnDays(planned), Unit = measure.Unit, Decimals = measure.Decimals },
                },
            });
            AddInterval(columns, columns[^1], item.Interval || question.Interval, item.Interval ? $"{item.Path}: interval" : "interval");
        }

        return columns;
    }

    /// <summary>", 12 months to then", ", a year before", ", Jan - Mar 2018"; empty where a column is of the exhibit's own days.</summary>
    private static string OwnDays(PlannedItem planned) => planned switch
    {
        { Season: { } season } => (season.Months > 1 ? $", {season.Months} months to then" : "") + (season.Back > 0 ? ", a year before" : ""),
        _ when planned.Enquiry.Aggregates[planned.Aggregate].Within is { } within => ", " + PeriodLabel.Of(within, planned.Enquiry.Dataset.Calendar.Year),
        _ => "",
    };

    private TableColumn StandardisedHead(ColumnItem item, StandardisedFigures figures, string counted)
    {
        var by = figures.Division.Title.ToLowerInvariant();
        var per = NumberText.Of(figures.Item.Per, 0);
        return figures.Item.IsRatio
            ? new TableColumn { Heading = item.Label ?? $"{counted}, ratio standardised by {by}", Unit = "100 is as expected", Decimals = item.Decimals ?? question.Decimals ?? 0 }
            : new TableColumn { Heading = item.Label ?? $"{counted} per {per} population, standardised by {by}", Unit = $"per {per} population", Decimals = item.Decimals ?? question.Decimals ?? 1 };
    }

    /// <summary>Both ends of the interval, each in a column of its own so that a file of data can be read by machines.</summary>
    private void AddInterval(List<AnswerColumn> columns, AnswerColumn of, bool asked, string path)
    {
        if (!asked)
        {
            return;
        }

        if (Tally.Refusal(of) is { } why)
        {
            Refuse(path, $"{of.Head.Heading} has no interval: {why}", "Leave the interval out.");
            return;
        }

        var head = of.Head with { Group = IntervalGroup(of.Head.Heading), Decimals = Math.Max(of.Head.Decimals, of is SumColumn ? 0 : 1), PartPeriod = null, Provisional = false };
        columns.Add(new IntervalEndColumn(of, upper: false) { Head = head with { Heading = $"{head.Group}, from", Short = "from" } });
        columns.Add(new IntervalEndColumn(of, upper: true) { Head = head with { Heading = $"{head.Group}, to", Short = "to" } });
    }

    private static string IntervalGroup(string heading) => $"{heading}, {Tally.Level} interval";

    private void Refuse(string path, string what, string suggestion) => problems.Add(question.Source.Problem(path, what, suggestion));

    private void AddChange(List<AnswerColumn> columns, ChangeItem change, string path, int? decimals = null)
    {
        var figures = columns.Where(c => c is not DerivedColumn && !c.IsTotal && (c is SumColumn or RateColumn or StandardisedColumn || question.Items.Count > 0 || question.Show is [Showing.Share])).ToList();
        if (figures.Count < 2)
        {
            problems.Add(question.Source.Problem(path, "A change needs two columns to compare.", "Add the other column, or leave the change out."));
            return;
        }

        var (from, to) = (Named(change.From, figures[^2]), Named(change.To, figures[^1]));
        if (from is null || to is null)
        {
            return;
        }

        if (plan.ColumnTime is { Stock: false } time && from.TimeKey is { } before && to.TimeKey is { } after && !time.AreAlike(before, after))
        {
            problems.Add(question.Source.Problem(
                path,
                $"{from.Head.Heading} and {to.Head.Heading} cannot be compared: {time.Difference(before, after)}.",
                "Add 'like-for-like: months' if there is a figure for each month, or leave the change out."));
            return;
        }

        if (change.Shown is ChangeShown.Words or ChangeShown.Interval)
        {
            AddJudged(columns, change, from, to, path);
            return;
        }

        if (judge.BreakBetween(from, to) is { } parted)
        {
            Refuse(path, $"{from.Head.Heading} and {to.Head.Heading} cannot be compared: {BreakNote.Of(parted)}", "Compare figures on one side of the break, or ask for the change with 'kind: words', which says so.");
            return;
        }

        var percent = change.Shown == ChangeShown.Percent;
        columns.Add(new ChangeColumn(from, to, percent, row => judge.BreakBetween(from, to, row) is not null)
        {
            Head = new TableColumn { Heading = change.Label, Unit = percent ? "%" : to.Head.Unit, Decimals = decimals ?? (percent ? 0 : to.Head.Decimals) },
        });

        AnswerColumn? Named(string? name, AnswerColumn otherwise)
        {
            if (name is null)
            {
                return otherwise;
            }

            var found = columns.FirstOrDefault(c => c is not DerivedColumn && Fits(c));
            if (found is null)
            {
                problems.Add(question.Source.Problem(path, $"There is no column '{name}' to compare.", Suggestion.For(name, figures.Select(c => c.Head.Heading))));
            }

            return found;

            bool Fits(AnswerColumn c) => c.Head.Heading == name || c.Member?.Label == name || (c.TimeKey is { } key && plan.ColumnTime is { } t && (t.Find(name, [key]) is not null));
        }
    }
}
