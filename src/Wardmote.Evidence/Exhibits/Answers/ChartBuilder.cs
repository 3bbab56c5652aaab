using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Draws the table's own figures: totals, bases and repeats of a figure as a share are left out.</summary>
internal sealed partial class ChartBuilder(ExhibitPlan plan, IReadOnlyList<AnswerRow> rows, IReadOnlyList<AnswerColumn> columns, IReadOnlyList<IReadOnlyList<Figure>> figures, ChartLimits? limits = null)
{
    public Chart Build()
    {
        var kind = plan.Question.Chart!.Value;
        var across = Enumerable.Range(0, columns.Count).Where(c => IsDrawn(columns[c])).ToList();
        if (plan.Question.Shade is { } shade && Enumerable.Range(0, columns.Count).Where(c => (IsDrawn(columns[c]) || columns[c].IsTotal) && Datasets.Heading.Same(shade, Column(c))).ToList() is { Count: > 0 } shaded)
        {
            across = shaded;
        }

        var down = Enumerable.Range(0, rows.Count).Where(r => !rows[r].IsTotal && !rows[r].IsBase).ToList();
        var turned = kind is ChartKind.Line or ChartKind.GroupedBar or ChartKind.StackedBar && plan.ColumnTime is not null && plan.RowTime is null;
        var head = columns[across[0]].Head;
        var chart = new Chart
        {
            Kind = kind,
            Description = "",
            Categories = [.. turned ? across.Select(Column) : down.Select(Row)],
            Series = turned
                ? [.. down.Select(r => Along(Row(r), [.. across.Select(c => figures[r][c])], [.. across]))]
                : [.. across.Select(c => Along(Column(c), [.. down.Select(r => figures[r][c])], [.. down.Select(_ => c)]))],
            ValueTitle = ValueTitle(across),
            CategoryTitle = turned ? plan.Main.Columns!.Title : plan.Main.Rows[^1].Title,
            Unit = head.Unit is "%" or "£" ? head.Unit : null,
            Decimals = head.Decimals,
            HasLow = down.Any(r => across.Any(c => figures[r][c].Low is not null)),
            PartPeriods = [.. (turned ? across.Select(c => columns[c].Head.PartPeriod is not null) : down.Select(r => across.Any(c => IsPart(r, c)))).Select((part, i) => (part, i)).Where(p => p.part).Select(p => p.i)],
        };
        if (kind == ChartKind.Heat)
        {
            chart = chart with
            {
                Categories = [.. across.Select(Column)],
                Series = [.. down.Select(r => Along(Row(r), [.. across.Select(c => figures[r][c])], [.. across]))],
                CategoryTitle = plan.Main.Columns?.Title,
                PartPeriods = [],
            };
        }

        if (kind == ChartKind.Map)
        {
            // A map shows one of several columns, and must say which.
            var which = plan.Main.Columns is null ? "" : $", {Column(across[0])}";
            chart = chart with { ValueTitle = chart.ValueTitle + which, Map = MapShapes.Of(((PlaceAxis)plan.Main.Rows[0]).Places, [.. down.Select(r => rows[r].Member.Keys[0])]) };
        }

        chart = limits is null ? WithChance(chart, turned, across, down) : limits.Draw(chart);
        return chart with { Description = limits is not null ? string.Join(" ", ChartDescription.Withheld(chart).Prepend(limits.Description(chart, plan.Question.Caption))) : ChartDescription.Of(plan.Question.Caption, chart, IsPartAt) };

        bool IsPartAt(int series, int category) => chart.Kind != ChartKind.Heat
            && (turned ? columns[across[category]].Head.PartPeriod is not null : IsPart(down[category], across[series]));
    }

    /// <summary>Where figures stand beside their shares the figures are drawn, but for answers on a scale the shares.</summary>
    private bool IsDrawn(AnswerColumn column) => !column.IsTotal && column is not DerivedColumn && (plan.Question, column) switch
    {
        ({ Items.Count: > 0 }, _) => true,
        ({ Chart: ChartKind.Likert } question, _) when question.Show.Contains(Showing.Share) => column is ShareColumn,
        ({ } question, _) => column is SumColumn == question.Show.Contains(Showing.Value),
    };

    private string Row(int index) => string.Join(", ", rows[index].Headers.Where(h => h.Length > 0));

    private string Column(int index) => columns[index].Head.Group ?? columns[index].Head.Heading;

    /// <param name="of">The column of each value, which says how it is rounded.</param>
    private Series Along(string name, IReadOnlyList<Figure> values, IReadOnlyList<int> of) => new(name, [.. values.Select((f, i) => f.Value is { } value ? NumberText.Round(value, columns[of[i]].Head.Decimals) : (decimal?)null)])
    {
        Withheld = [.. values.Select((f, i) => (f.Withheld, i)).Where(f => f.Withheld is not null).Select(f => f.i)],
    };

    private bool IsPart(int row, int column) =>
        columns[column].From is { } enquiry && rows[row].Member.Keys is [var key] && plan.IsPart(enquiry, key);

    /// <summary>What is counted, where all that is drawn counts the same.</summary>
    private string ValueTitle(List<int> across) => across.Select(c => columns[c].Head.Unit).Distinct().ToList() switch
    {
        ["%"] => "Per cent",
        [{ Length: > 0 } unit] => char.ToUpperInvariant(unit[0]) + unit[1..],
        [_] => columns[across[0]].Head.Heading,
        _ => "Number",
    };
}
