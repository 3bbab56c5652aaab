namespace Wardmote.Evidence.Exhibits;

/// <summary>Lays out the figures of a plan as rows and columns, and writes them as they are shown.</summary>
internal sealed class AnswerBuilder(ExhibitPlan plan)
{
    private readonly ExhibitQuestion question = plan.Question;
    private readonly List<Problem> problems = [];

    public ExhibitAnswer Build()
    {
        var making = new RowBuilder(plan, problems);
        var keys = making.Keys();
        if (keys.Count == 0)
        {
            throw new ExhibitException([question.Source.Problem("where", $"No figures of {question.Dataset} match this question.", "Widen 'where' or 'period'.")]);
        }

        var basis = making.Basis(keys);
        var columns = new ColumnBuilder(plan, problems).Build(keys, basis);
        CheckAddition();
        Stop();

        var rows = WithTotal(new RowOrder(question, columns, problems).Sort(making.Build(keys, basis)), making.Total(keys, basis));
        Stop();

        var figures = rows.Select(r => (IReadOnlyList<Figure>)[.. columns.Select(c => Shown(c.At(r), r, c))]).ToList();
        var notes = new AnswerNotes(plan, columns, keys, rows);
        notes.AddBases(columns, figures);
        var table = new TableWriter(question, notes).Write(plan.Main.Rows, rows, columns, figures);
        var (provenance, sources) = ProvenanceOf.Plan(plan);
        return new ExhibitAnswer
        {
            Question = question,
            Plan = plan,
            Rows = rows,
            AllRows = new AnswerRow(new Member("", keys), [""]),
            Columns = columns,
            Figures = figures,
            Table = table,
            Chart = question.Chart is null ? null : new ChartBuilder(plan, rows, columns, figures).Build(),
            Notes = notes.All,
            Provenance = provenance,
            Sources = sources,
        };
    }

    private Figure Shown(Figure figure, AnswerRow row, AnswerColumn column) =>
        question.AsStated || (row.IsTotal && question.TotalRow!.Stated) || (column.IsTotal && question.TotalColumn!.Stated)
            ? figure.AsStated()
            : figure;

    private IReadOnlyList<AnswerRow> WithTotal(IReadOnlyList<AnswerRow> rows, AnswerRow? total) =>
        total is null ? rows : question.TotalRow!.First ? [total, .. rows] : [.. rows, total];

    /// <summary>A percentage for each row and column is one that the partner gave; several would have to be added.</summary>
    private void CheckAddition()
    {
        foreach (var enquiry in plan.Enquiries.Where(e => e.Aggregates.Count > 0))
        {
            foreach (var (aggregate, index) in enquiry.Aggregates.Select((a, i) => (a, i)).Where(a => !a.a.IsAdditive))
            {
                if (enquiry.Figures.HasSeveralParts(index))
                {
                    problems.Add(question.Source.Problem(
                        "measure",
                        $"{aggregate.Measure!.Name} of {enquiry.Dataset.Key} is a percentage, and percentages cannot be added.",
                        "Cut or filter the exhibit until each cell is one figure of the return."));
                }
            }
        }
    }

    private void Stop()
    {
        if (problems.Count > 0)
        {
            throw new ExhibitException(problems);
        }
    }
}
