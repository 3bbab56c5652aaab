using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>The limits of chance that a control chart or a funnel draws, and the table beside it prints.</summary>
internal abstract class ChartLimits
{
    /// <summary>What stands to the right of the figures.</summary>
    public abstract IReadOnlyList<AnswerColumn> Columns { get; }

    public abstract IReadOnlyList<string> Notes { get; }

    public abstract Chart Draw(Chart chart);

    public abstract string Description(Chart chart, string caption);

    /// <summary>Null for exhibits of other kinds, and where something is wrong; the problem has then been added.</summary>
    public static ChartLimits? Of(ExhibitPlan plan, IReadOnlyList<AnswerRow> rows, IReadOnlyList<AnswerColumn> columns, List<Problem> problems)
    {
        var question = plan.Question;
        void Refuse(string path, string what, string suggestion) => problems.Add(question.Source.Problem(path, what, suggestion));
        foreach (var (key, given, kind, word) in new[] { ("limits", question.Limits is not null, ChartKind.ControlChart, "control-chart"), ("baseline", question.Baseline is not null, ChartKind.ControlChart, "control-chart"), ("area", question.Area is not null, ChartKind.Funnel, "funnel") })
        {
            if (given && question.Chart != kind)
            {
                Refuse(key, $"'{key}' belongs to a {word.Replace('-', ' ')}.", $"Leave it out, or write 'kind: {word}'.");
            }
        }

        if (question.Chart is not (ChartKind.ControlChart or ChartKind.Funnel))
        {
            return null;
        }

        var figures = columns.Where(c => c is not DerivedColumn && !c.IsTotal).ToList();
        if (figures is not [var column])
        {
            Refuse("kind", $"A {(question.Chart == ChartKind.Funnel ? "funnel" : "control chart")} shows one column of figures, and there are {figures.Count}.", "Ask for one.");
            return null;
        }

        var plain = rows.Where(r => r is { IsTotal: false, IsBase: false }).ToList();
        return question.Chart == ChartKind.ControlChart
            ? ControlSeries.Of(plan, plain, column, Refuse)
            : FunnelAreas.Of(plan, plain, column, Refuse);
    }

    /// <summary>A column whose figures are already known; blank in rows that have none.</summary>
    protected sealed class KnownColumn(Func<AnswerRow, (decimal? Value, string? Text)> at, string how) : DerivedColumn
    {
        public override Figure At(AnswerRow row)
        {
            var (value, text) = at(row);
            return new Figure { Value = value, Text = text, Working = new AboutWorking(Figure.Blank, how) };
        }
    }
}
