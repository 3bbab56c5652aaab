using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits;

/// <summary>Makes the columns of an answer, once the figures are there and it is known what runs across.</summary>
internal sealed class ColumnBuilder(ExhibitPlan plan, List<Problem> problems)
{
    private static readonly Member Everything = new("", [""]);
    private readonly ExhibitQuestion question = plan.Question;
    private readonly Enquiry main = plan.Main;

    /// <param name="rows">Keys of all rows of the dataset, shown or not, in order.</param>
    /// <param name="basis">The row of which others are shares, where the question names one.</param>
    public IReadOnlyList<AnswerColumn> Build(IReadOnlyList<string> rows, Member? basis)
    {
        var columns = question.Items.Count > 0 ? Items() : Across(rows, basis);
        foreach (var change in question.Changes)
        {
            AddChange(columns, change, "change");
        }

        return columns;
    }

    private List<AnswerColumn> Across(IReadOnlyList<string> rows, Member? basis)
    {
        var all = new Member("", rows);
        var members = Members();
        var everything = main.Columns is null ? Everything : new Member("", [.. Keys()]);
        var unit = Aggregated.Of(main.Aggregates[plan.Aggregate].Measure, question.Unit, null).Unit ?? "";
        var columns = new List<AnswerColumn>();
        foreach (var (member, isTotal) in members)
        {
            foreach (var show in question.Show)
            {
                var time = member.Keys is [var key] && !isTotal ? key : null;
                var head = Head(member, show, time);
                Figure Part(AnswerRow row) => main.Sum(plan.Aggregate, row.Member, member);
                columns.Add(show == Showing.Value
                    ? new SumColumn(main, plan.Aggregate, member) { Head = head, Member = member, IsTotal = isTotal, TimeKey = time, From = main }
                    : new ShareColumn(Part, row => Base(row, member, all, everything, basis), unit) { Head = head, Member = member, IsTotal = isTotal, TimeKey = time, From = main });
            }
        }

        return columns;
    }

    private Figure? Base(AnswerRow row, Member column, Member allRows, Member allColumns, Member? basis) => question.ShareOf.Kind switch
    {
        ShareKind.Row => main.Sum(plan.Aggregate, row.Member, allColumns),
        ShareKind.All => main.Sum(plan.Aggregate, allRows, allColumns),
        ShareKind.Line when main.Columns?.Name == question.ShareOf.Axis => main.Sum(plan.Aggregate, row.Member, main.Columns!.Find(question.ShareOf.Value!, Keys()) ?? column),
        ShareKind.Line => basis is null ? null : main.Sum(plan.Aggregate, basis, column),
        _ => main.Sum(plan.Aggregate, allRows, column),
    };

    private IReadOnlyList<string> Keys() => main.Columns is { } axis ? axis.InOrder(main.Figures.Found(main.Rows.Count)) : [""];

    private List<(Member Member, bool IsTotal)> Members()
    {
        if (main.Columns is not { } axis)
        {
            return [(Everything, false)];
        }

        var keys = Keys();
        var total = question.TotalColumn is { } asked ? new Member(asked.Label, keys, axis.TotalNames(keys)) : null;
        if (question.IncludeColumns.Count == 0)
        {
            var plain = keys.Select(k => (new Member(axis.Label(k), [k]), false));
            return total is null ? [.. plain] : question.TotalColumn!.First ? [(total, true), .. plain] : [.. plain, (total, true)];
        }

        var members = new List<(Member, bool)>();
        foreach (var name in question.IncludeColumns)
        {
            if (total is { } sum && Datasets.Heading.Same(name, sum.Label))
            {
                members.Add((sum, true));
                total = null;
            }
            else if (axis.Find(name, keys) is { } member)
            {
                members.Add((member, false));
            }
            else
            {
                problems.Add(question.Source.Problem("include-columns", $"No column is '{name}'.", Suggestion.For(name, keys.Select(axis.Label))));
            }
        }

        return total is null ? members : [.. members, (total, true)];
    }

    private TableColumn Head(Member member, Showing show, string? key)
    {
        var name = question.Labels.GetValueOrDefault(member.Label, member.Label);
        var heading = question.ColumnHeading is { } pattern ? pattern.Replace("{column}", name, StringComparison.Ordinal) : name;
        var time = key is null ? null : plan.ColumnTime;
        var value = Aggregated.Of(main.Aggregates[plan.Aggregate].Measure, question.Unit, question.Decimals);
        var both = question.Show.Count > 1;
        var isShare = show == Showing.Share;
        if (main.Columns is null)
        {
            heading = question.ColumnHeading ?? value.Title;
            return new TableColumn
            {
                Heading = !isShare ? heading : both ? "%" : question.ColumnHeading ?? "%",
                Unit = isShare ? "%" : value.Unit,
                Decimals = isShare ? ShareDecimals(both) : value.Decimals,
            };
        }

        return new TableColumn
        {
            Heading = isShare && both ? heading + ", %" : heading,
            Group = both ? heading : null,
            Short = both ? isShare ? "%" : value.ShortTitle : null,
            Unit = isShare ? "%" : value.Unit,
            Decimals = isShare ? ShareDecimals(both) : value.Decimals,
            PartPeriod = time?.PartPeriod(key!),
            Provisional = time is not null && main.Coverage.IsProvisional(time.Span(key!)),
        };
    }

    /// <summary>Shares beside their figures are whole per cents; decimals speak of the figures, unless shares stand alone.</summary>
    private int ShareDecimals(bool besideFigures) => besideFigures ? 0 : question.Decimals ?? 0;

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

            var measure = Aggregated.Of(planned.Enquiry.Aggregates[planned.Aggregate].Measure, item.Unit, item.Decimals ?? question.Decimals);
            columns.Add(planned switch
            {
                { Population: { } people } => new RateColumn(planned.Enquiry, planned.Aggregate, people, item.Rate!.Per)
                {
                    From = planned.Enquiry,
                    Head = new TableColumn
                    {
                        Heading = item.Label ?? $"{measure.Title} per {NumberText.Of(item.Rate.Per, 0)} population",
                        Unit = $"per {NumberText.Of(item.Rate.Per, 0)} population",
                        Decimals = item.Decimals ?? 1,
                    },
                },
                { Item.Share: not null } => new ShareColumn(
                    row => planned.Enquiry.Sum(planned.Aggregate, row.Member, Everything),
                    row => planned.Enquiry.Sum(planned.Base, row.Member, Everything),
                    Aggregated.Of(planned.Enquiry.Aggregates[planned.Base].Measure, item.Unit ?? question.Unit, null).Unit ?? "")
                {
                    From = planned.Enquiry,
                    Head = new TableColumn { Heading = item.Label ?? "%", Unit = "%", Decimals = item.Decimals ?? 0 },
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
