using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Hotspots;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Lays out the figures of a plan as rows and columns, and writes them as they are shown.</summary>
internal sealed class AnswerBuilder(ExhibitPlan plan)
{
    private readonly ExhibitQuestion question = plan.Question;
    private readonly List<Problem> problems = [];

    public ExhibitAnswer Build()
    {
        var labels = new LabelBook(question);
        var joins = new JoinBook(question, labels);
        var making = new RowBuilder(plan, labels, joins, problems);
        var keys = making.Keys();
        if (keys.Count == 0)
        {
            throw new ExhibitException([question.Source.Problem(question.Period is null ? "where" : "period", $"No figures of {question.Dataset} match this question.", $"Widen 'where' or 'period'; the figures cover {PeriodWords.Of(plan.Main.Coverage.Reach!.Value)}.")]);
        }

        var basis = making.Basis(keys);
        var judge = new ChangeJudge(plan);
        var columns = new ColumnBuilder(plan, labels, joins, judge, problems).Build(keys, basis);
        var checks = new AnswerCheck(plan, problems);
        checks.Addition();
        checks.Headings(columns);
        Stop();

        var all = making.Build(keys, basis);
        problems.AddRange(joins.Problems());
        judge.Take(all);
        AskAll(all, columns);
        var spots = question.Method == Method.HotSpots ? HotSpots.Find(plan, all, columns, problems) : null;
        columns = [.. columns, .. spots?.Columns ?? []];
        Stop();

        var rows = WithTotal(new RowOrder(question, columns, problems).Sort(all), making.Total(keys, basis));
        Stop();

        var limits = ChartLimits.Of(plan, rows, columns, problems);
        Stop();

        columns = [.. columns, .. limits?.Columns ?? []];
        problems.AddRange(labels.Unused());
        var figures = rows.Select(r => (IReadOnlyList<Figure>)[.. columns.Select(c => Shown(c.At(r), r, c))]).ToList();
        var notes = new AnswerNotes(plan, columns, keys, rows);
        checks.Totals(rows, columns, figures);
        Stop();

        notes.AddBases(columns, figures);
        notes.AddAll([.. ChanceNotes.Of(plan, columns, rows, judge), .. limits?.Notes ?? [], .. question.Weights is null ? [] : new HarmColumns(plan, plan.Weights).Notes(rows)]);
        notes.AddAll(spots?.Notes ?? []);
        notes.AddAll(WithheldNote.Of(figures, plan.Enquiries.Select(enquiry => enquiry.Telling?.Note).OfType<string>()));
        var table = new TableWriter(question, notes).Write(plan.Main.Rows, rows, columns, figures);
        var chart = question.Chart is null ? null : new ChartBuilder(plan, rows, columns, figures, limits).Build();
        chart = chart is not null && spots is not null ? spots.OnMap(chart, rows) : chart;
        checks.Drawing(chart);
        chart = chart is { HasWithheld: true } && chart.Series.All(series => series.Values.All(value => value is null)) ? null : chart;
        Stop();

        if (chart?.Map is { } map)
        {
            notes.AddMap(map, chart, columns);
        }

        var (provenance, sources) = ProvenanceOf.Plan(plan);
        return new ExhibitAnswer
        {
            Question = question,
            Plan = plan,
            Rows = rows,
            AllRows = new AnswerRow(new Member("", keys), [""]),
            Columns = columns,
            Judge = judge,
            Figures = figures,
            Table = table,
            Chart = chart,
            Notes = notes.All,
            Provenance = provenance,
            Sources = sources,
        };
    }

    /// <summary>What may not be told is hidden whatever was worked out from the rest.</summary>
    private Figure Shown(Figure figure, AnswerRow row, AnswerColumn column) =>
        figure.Withheld is { } why ? figure.Hide(why) : SmallBases.Hold(question, Stated(figure, row, column));

    private Figure Stated(Figure figure, AnswerRow row, AnswerColumn column) =>
        question.AsStated || (row.IsTotal && question.TotalRow!.Stated) || (column.IsTotal && question.TotalColumn!.Stated)
            ? figure.AsStated()
            : figure;

    private IReadOnlyList<AnswerRow> WithTotal(IReadOnlyList<AnswerRow> rows, AnswerRow? total) =>
        total is null ? rows : question.TotalRow!.First ? [total, .. rows] : [.. rows, total];

    /// <summary>
    /// Which rows are kept may turn on figures that are not told in another edition; so that they can be looked at before, the figures of all
    /// rows are asked for.
    /// </summary>
    private void AskAll(IReadOnlyList<AnswerRow> all, IReadOnlyList<AnswerColumn> columns)
    {
        var asked = question.Top is null;
        foreach (var enquiry in plan.Enquiries)
        {
            enquiry.Later(Ask);
        }

        void Ask()
        {
            foreach (var row in asked ? [] : all)
            {
                foreach (var column in columns)
                {
                    column.At(row);
                }
            }

            asked = true;
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
