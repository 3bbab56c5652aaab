using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Refuses an answer that would mislead: percentages added up, totals that are not there, columns that cannot be told apart.</summary>
internal sealed class AnswerCheck(ExhibitPlan plan, List<Problem> problems)
{
    /// <summary>A percentage in a cell is one that the partner gave; several would have to be added.</summary>
    public void Addition()
    {
        foreach (var enquiry in plan.Enquiries.Where(e => e.Aggregates.Count > 0))
        {
            foreach (var (aggregate, index) in enquiry.Aggregates.Select((a, i) => (a, i)).Where(a => !a.a.IsAdditive && enquiry.HasSeveralParts(a.i)))
            {
                Refuse(
                    "measure",
                    $"{aggregate.Measure!.Name} of {enquiry.Dataset.Key} is a percentage or rate, and those cannot be added.",
                    "Cut or filter the exhibit until each cell is one figure of the return.");
            }
        }
    }

    /// <summary>A column's heading alone must tell it from the others, in a file of data and in a sentence.</summary>
    public void Headings(IReadOnlyList<AnswerColumn> columns)
    {
        foreach (var twice in columns.GroupBy(c => c.Head.Heading).Where(g => g.Count() > 1))
        {
            Refuse("columns", $"{twice.Count()} columns are headed '{twice.Key}'.", "Give each a 'label' of its own, or put {column} into 'column-heading'.");
        }
    }

    public void Totals(IReadOnlyList<AnswerRow> rows, IReadOnlyList<AnswerColumn> columns, IReadOnlyList<IReadOnlyList<Figure>> figures)
    {
        if (plan.Items.Count > 0 || plan.Main.Aggregates[plan.Aggregate] is not { IsAdditive: false, Measure: { } measure })
        {
            return;
        }

        var empty = Enumerable.Range(0, rows.Count).Any(r => Enumerable.Range(0, columns.Count).Any(c =>
            (rows[r].IsTotal || columns[c].IsTotal) && columns[c] is SumColumn && figures[r][c] is { Value: null, Text: null, Withheld: null }));
        if (empty)
        {
            Refuse(plan.Question.TotalRow is null ? "total-column" : "total-row", $"{measure.Name} is a percentage or rate, and its owner stated no total.", "Leave the total out.");
        }
    }

    public void Drawing(Chart? chart)
    {
        switch (chart)
        {
            case { Kind: ChartKind.Bar, Series.Count: > 1 }:
                Refuse("kind", $"A bar chart shows one series, and there are {chart.Series.Count}.", "Use grouped-bar or stacked-bar.");
                break;
            case { Kind: ChartKind.Map } when plan.Question.Shade is { } shade && !Datasets.Heading.Same(chart.Series[0].Name, shade):
                Refuse("shade", $"No column is headed '{shade}'.", Suggestion.For(shade, chart.Series.Select(s => s.Name)));
                break;
            case { Kind: ChartKind.Map, Series.Count: > 1 }:
                Refuse("kind", $"A map is shaded by one column, and there are {chart.Series.Count}.", $"Name it: 'shade: {chart.Series[^1].Name}'.");
                break;
            case { Kind: ChartKind.Map, Map: null }:
                Refuse("kind", $"Not all of these {((PlaceAxis)plan.Main.Rows[0]).Places.Of.InWords} have bounds to draw.", "Take in their bounds: wardmote places import FILE --kind KIND --vintage YEAR.");
                break;
            case { Kind: ChartKind.Pyramid, Series.Count: not 2 }:
                Refuse("kind", $"A pyramid sets two groups back to back, and there are {chart.Series.Count}.", "Name the two in 'include-columns'.");
                break;
            case { Kind: ChartKind.Likert, Unit: not "%" }:
                Refuse("kind", "Bars of answers show shares.", "Add 'show: share' and 'share-of: row'.");
                break;
        }
    }

    private void Refuse(string path, string what, string suggestion) => problems.Add(plan.Question.Source.Problem(path, what, suggestion));
}
