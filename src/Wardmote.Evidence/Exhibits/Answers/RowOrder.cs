using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Puts rows in the order that the question asks for and keeps the top of them. Rows that tie stay as they were.</summary>
internal sealed class RowOrder(ExhibitQuestion question, IReadOnlyList<AnswerColumn> columns, List<Problem> problems)
{
    public IReadOnlyList<AnswerRow> Sort(IReadOnlyList<AnswerRow> rows)
    {
        if (question.Order is { By: "label" })
        {
            return [.. rows.OrderBy(r => r.Member.Label, StringComparer.Ordinal)];
        }

        if (question.Order is null or { By: "as given" } && question.Top is null)
        {
            return rows;
        }

        if (Column() is not { } column)
        {
            return rows;
        }

        var descending = question.Order?.Descending ?? true;
        var figures = rows.Select(r => (Row: r, Figure: column.At(r))).Select(f => (f.Row, Value: f.Figure.Withheld is null ? f.Figure.Value : null)).OrderBy(f => f.Value is null);
        var ordered = (descending ? figures.ThenByDescending(f => f.Value) : figures.ThenBy(f => f.Value)).ToList();
        var kept = question.Top is { } top && ordered.Count > top
            ? ordered.TakeWhile((f, i) => i < top || (f.Value is not null && f.Value == ordered[top - 1].Value))
            : ordered;
        return [.. kept.Select(f => f.Row)];
    }

    private AnswerColumn? Column()
    {
        var figures = columns.Where(c => !c.IsTotal && c is SumColumn).ToList();
        var candidates = figures.Count > 0 ? figures : columns;
        switch (question.Order?.By)
        {
            case null or "value" or "first" or "as given":
                return candidates[0];
            case "last":
                return candidates[^1];
            case var name:
                var named = columns.FirstOrDefault(c => Heading.Same(c.Head.Heading, name));
                if (named is null)
                {
                    problems.Add(question.Source.Problem("order", $"There is no column '{name}' to order by.", Suggestion.For(name, columns.Select(c => c.Head.Heading))));
                }

                return named;
        }
    }
}
