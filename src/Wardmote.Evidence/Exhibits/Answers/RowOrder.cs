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
        var figures = rows.Select(r => (Row: r, Figure: column.At(r))).Select(f => (f.Row, Value: f.Figure.Withheld is null ? f.Figure.Value : null)).ToList();
        var first = figures.Where(f => f.Value is not null).ToList();
        if (question.Top is { } top && first.Count >= top)
        {
            // The last of the top is found without sorting the rest, and all that tie with it are kept.
            var least = (descending ? first.OrderByDescending(f => f.Value) : first.OrderBy(f => f.Value)).ElementAt(top - 1).Value;
            return InOrder(first.Where(f => descending ? f.Value >= least : f.Value <= least));
        }

        var without = figures.Where(f => f.Value is null).Select(f => f.Row);
        return [.. InOrder(first), .. question.Top is { } most ? without.Take(most - first.Count) : without];

        IReadOnlyList<AnswerRow> InOrder(IEnumerable<(AnswerRow Row, decimal? Value)> all) =>
            [.. (descending ? all.OrderByDescending(f => f.Value) : all.OrderBy(f => f.Value)).Select(f => f.Row)];
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
