using Wardmote.Evidence.Datasets;
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

            var measure = Aggregated.Of(planned.Enquiry.Aggregates[planned.Aggregate].Measure, planned.Enquiry.Dataset, item.Unit, item.Decimals ?? question.Decimals);
            columns.Add(planned switch
            {
                { Population: { } people } => new RateColumn(planned.Enquiry, planned.Aggregate, people, item.Rate!.Per)
                {
                    From = planned.Enquiry,
                    Head = new TableColumn
                    {
                        Heading = item.Label ?? $"{measure.Title} per {NumberText.Of(item.Rate.Per, 0)} population",
                        Unit = $"per {NumberText.Of(item.Rate.Per, 0)} population",
                        Decimals = item.Decimals ?? question.Decimals ?? 1,
                    },
                },
                { Item.Share: not null } => new ShareColumn(
                    row => planned.Enquiry.Sum(planned.Aggregate, row.Member, Everything),
                    row => planned.Enquiry.Sum(planned.Base, row.Member, Everything),
                    Aggregated.Of(planned.Enquiry.Aggregates[planned.Base].Measure, planned.Enquiry.Dataset, item.Unit ?? question.Unit, null).Unit ?? "")
                {
                    From = planned.Enquiry,
                    Head = new TableColumn { Heading = item.Label ?? "%", Unit = "%", Decimals = item.Decimals ?? question.Decimals ?? 0 },
                },
                _ => new SumColumn(planned.Enquiry, planned.Aggregate, Everything)
                {
                    From = planned.Enquiry,
                    Head = new TableColumn { Heading = item.Label ?? measure.Title, Unit = measure.Unit, Decimals = measure.Decimals },
                },
            });
        }

        return columns;
    }

    private void AddChange(List<AnswerColumn> columns, ChangeItem change, string path, int? decimals = null)
    {
        var figures = columns.Where(c => c is not ChangeColumn && !c.IsTotal && (c is SumColumn || question.Show is [Showing.Share])).ToList();
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

        columns.Add(new ChangeColumn(from, to, change.Percent)
        {
            Head = new TableColumn { Heading = change.Label, Unit = change.Percent ? "%" : to.Head.Unit, Decimals = decimals ?? (change.Percent ? 0 : to.Head.Decimals) },
        });

        AnswerColumn? Named(string? name, AnswerColumn otherwise)
        {
            if (name is null)
            {
                return otherwise;
            }

            var found = columns.FirstOrDefault(c => c.Head.Heading == name || c.Member?.Label == name || (c.TimeKey is { } key && plan.ColumnTime is { } t && (t.Find(name, [key]) is not null)));
            if (found is null)
            {
                problems.Add(question.Source.Problem(path, $"There is no column '{name}' to compare.", Suggestion.For(name, figures.Select(c => c.Head.Heading))));
            }

            return found;
        }
    }
}
