using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Makes the columns of an answer, once the figures are there and it is known what runs across.</summary>
internal sealed partial class ColumnBuilder(ExhibitPlan plan, LabelBook labels, JoinBook joins, ChangeJudge judge, List<Problem> problems)
{
    private static readonly Member Everything = new("", [""]);
    private readonly ExhibitQuestion question = plan.Question;
    private readonly Enquiry main = plan.Main;

    /// <param name="rows">Keys of all rows of the dataset, shown or not, in order.</param>
    /// <param name="basis">The row of which others are shares, where the question names one.</param>
    public IReadOnlyList<AnswerColumn> Build(IReadOnlyList<string> rows, Member? basis)
    {
        var columns = question.Weights is not null ? [.. new HarmColumns(plan, plan.Weights).Columns] : question.Items.Count > 0 ? Items() : Across(rows, basis);
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
        var unit = Aggregated.Of(main.Aggregates[plan.Aggregate].Measure, main.Dataset, question.Unit, null).Unit ?? "";
        var columns = new List<AnswerColumn>();
        foreach (var (member, isTotal) in members)
        {
            foreach (var show in question.Show)
            {
                var time = member.Keys is [var key] && !isTotal ? key : null;
                var head = Head(member, show, time);
                Figure Part(AnswerRow row) => main.Sum(plan.Aggregate, row.Member, member);
                var share = new ShareColumn(Part, row => Base(row, member, all, everything, basis), unit) { Head = head, Member = member, IsTotal = isTotal, TimeKey = time, From = main, Counted = main.Aggregates[plan.Aggregate] };
                AnswerColumn shown = show == Showing.Share
                    ? share
                    : new SumColumn(main, plan.Aggregate, member) { Head = head, Member = member, IsTotal = isTotal, TimeKey = time, From = main, Counted = main.Aggregates[plan.Aggregate], Share = share };
                columns.Add(shown);
                AddInterval(columns, shown, question.Interval, "interval");
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

    private IReadOnlyList<string> Keys() => main.Columns is { } axis ? axis.InOrder(main.Found(main.Rows.Count)) : [""];

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
            var plain = joins.Of(axis, keys, [.. keys.Select(k => new Member(axis.Label(k), [k]))]).Select(member => (member, false));
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
            else if ((joins.Find(name, axis, keys) ?? axis.Find(name, keys)) is { } member)
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
        var name = labels.Of(member.Label);
        var heading = question.ColumnHeading is { } pattern ? pattern.Replace("{column}", name, StringComparison.Ordinal) : name;
        var time = key is null ? null : plan.ColumnTime;
        var value = Aggregated.Of(main.Aggregates[plan.Aggregate].Measure, main.Dataset, question.Unit, question.Decimals);
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
            PartPeriod = time?.ExtentOf(key!).PartPeriod,
            Provisional = time is not null && time.ExtentOf(key!).IsProvisional,
        };
    }

    /// <summary>Shares beside their figures are whole per cents; decimals speak of the figures, unless shares stand alone.</summary>
    private int ShareDecimals(bool besideFigures) => besideFigures ? 0 : question.Decimals ?? 0;
}
