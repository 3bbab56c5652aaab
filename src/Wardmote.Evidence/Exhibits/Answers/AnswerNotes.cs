using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>What must be said under an exhibit: part and provisional periods, marks, what a partner stated that does not add up.</summary>
internal sealed class AnswerNotes
{
    private readonly ExhibitPlan plan;
    private readonly List<string> notes = [];

    public AnswerNotes(ExhibitPlan plan, IReadOnlyList<AnswerColumn> columns, IReadOnlyList<string> keys, IReadOnlyList<AnswerRow> rows)
    {
        this.plan = plan;
        if (plan.Question.Note is { } note)
        {
            notes.Add(note);
        }

        AddPeriods(columns, rows);
        AddHidden(keys, rows);
        var people = plan.Items.Select(i => i.Population?.Enquiry).OfType<Enquiry>().Distinct();
        foreach (var placed in plan.Counted.SelectMany(e => PlaceNotes.Of(e, plan.Question)).Concat(people.SelectMany(e => PlaceNotes.OfPopulation(e, plan.Question))))
        {
            Add(placed);
        }
    }

    public IReadOnlyList<string> All => notes;

    /// <summary>The number of the note about this figure, which is added where it is new; null where there is nothing to say.</summary>
    public int? Of(AnswerRow row, AnswerColumn column, Figure figure)
    {
        var owner = plan.Main.Dataset.Owner;
        var place = $"{row.Member.Label}, {column.Head.Heading}";
        string Written(decimal value) => NumberText.Of(value, column.Head.Decimals, column.Head.Unit);
        return figure switch
        {
            { Stated: { } stated, Working: ShareWorking share } => Add($"{place}: {Sum(share)} is {Written(figure.Value!.Value)}, but {owner} stated {Written(stated)}."),
            { Computed: { } computed, Working: ShareWorking share } => Add($"{place}: as stated by {owner}, although {Sum(share)} is {Written(computed)}."),
            { Stated: { } stated } => Add($"{place}: the parts add up to {Written(figure.Value!.Value)}, but {owner} stated {Written(stated)}."),
            { Computed: { } computed } => Add($"{place}: as stated by {owner}, although the parts add up to {Written(computed)}."),
            { Working: StatedWorking } => Add($"{place}: as stated by {owner}; it cannot be worked out from the figures given."),
            _ => null,
        };
    }

    public void AddAll(IEnumerable<string> more)
    {
        foreach (var note in more)
        {
            Add(note);
        }
    }

    public int OfMark(string mark, Figure figure) => mark == SmallBases.Mark && figure.Working is ShareWorking or AboutWorking ? Add(SmallBases.Note)
        : figure.Working is HeldBackWorking held ? Add(SmallBases.NoteOf(held.Rule))
        : Add($"[{mark}] stands where {plan.Main.Dataset.Owner} gave \"{mark}\" instead of a figure, and where such a figure would have to be added.");

    private static string Sum(ShareWorking share) => $"{NumberText.Of(share.Part.Value!.Value, 0)} of {NumberText.Of(share.Base.Value!.Value, 0)}";

    private int Add(string note)
    {
        var index = notes.IndexOf(note);
        if (index < 0)
        {
            notes.Add(note);
            index = notes.Count - 1;
        }

        return index + 1;
    }

    private void AddPeriods(IReadOnlyList<AnswerColumn> columns, IReadOnlyList<AnswerRow> rows)
    {
        if (plan.ColumnTime is { } across)
        {
            Add(across, plan.Main, columns.Select(c => c.TimeKey).OfType<string>(), several: false);
        }

        if (plan.RowTime is null)
        {
            return;
        }

        var index = plan.RowTimeIndex;
        foreach (var enquiry in plan.Counted)
        {
            var keys = rows.Where(r => r.Member.Keys.Count == 1).Select(r => FigureSet.RowValues(r.Member.Keys[0])[index]);
            Add((TimeAxis)enquiry.Rows[index], enquiry, keys, plan.Counted.Count > 1);
        }
    }

    private void Add(TimeAxis axis, Enquiry enquiry, IEnumerable<string> keys, bool several)
    {
        var shown = keys.Distinct().ToList();
        var distinct = shown.Where(k => axis.ExtentOf(k).IsCovered).ToList();
        var whose = several ? $"{enquiry.Dataset.Title}: " : "";
        if (!several && distinct.Count < shown.Count)
        {
            Add($"There are no figures for {PeriodWords.Join([.. shown.Except(distinct).Select(axis.NameOf)])}.");
        }

        foreach (var part in distinct.Where(k => axis.ExtentOf(k).IsPart).GroupBy(k => axis.ExtentOf(k).PartPeriod))
        {
            Add(Sentence(whose, axis.ExtentOf(part.First()).Say([.. part.Select(axis.NameOf)]) + "."));
        }

        var provisional = distinct.Where(k => axis.ExtentOf(k).IsProvisional).ToList();
        if (provisional.Count > 0)
        {
            Add(Sentence(whose, $"figures for {PeriodWords.Join([.. provisional.Select(axis.NameOf)])} are provisional."));
        }
    }

    /// <summary>Percentages need their base: it is said unless the table shows it.</summary>
    public void AddBases(IReadOnlyList<AnswerColumn> columns, IReadOnlyList<IReadOnlyList<Figure>> figures)
    {
        if (plan.Question.Show.Contains(Showing.Value) && plan.Question.Items.Count == 0 && ShowsBase())
        {
            return;
        }

        foreach (var group in columns.Select((c, i) => (Column: c, Index: i)).Where(c => c.Column is ShareColumn && !c.Column.IsTotal).GroupBy(c => plan.Question.Items.Count > 0 ? c.Column.Head.Heading : "Percentages"))
        {
            var bases = figures.SelectMany(row => group.Select(c => (row[c.Index].Working as ShareWorking)?.Base.Value)).OfType<decimal>().Where(b => b > 0).ToList();
            if (bases.Count > 0)
            {
                var (least, most) = (NumberText.Of(bases.Min(), 0), NumberText.Of(bases.Max(), 0));
                Add($"{group.Key}: per cent of {(least == most ? least : $"between {least} and {most}")} {((ShareColumn)group.First().Column).Unit}.");
            }
        }
    }

    public void AddMap(ChartMap map, Chart chart, IReadOnlyList<AnswerColumn> columns)
    {
        foreach (var note in PlaceNotes.OfMap(plan.Main.Places!.Places, map, isRate: columns.Any(c => c is RateColumn or ShareColumn && Datasets.Heading.Same(c.Head.Heading, chart.Series[0].Name))))
        {
            Add(note);
        }
    }

    private bool ShowsBase() => plan.Question.ShareOf.Kind switch
    {
        ShareKind.Column => plan.Question.TotalRow is not null,
        ShareKind.Row => plan.Question.TotalColumn is not null,
        ShareKind.All => plan.Question.TotalRow is not null && (plan.Question.TotalColumn is not null || plan.Main.Columns is null),
        _ => true,
    };

    private static string Sentence(string whose, string text) => whose.Length > 0 ? whose + text : char.ToUpperInvariant(text[0]) + text[1..];

    private void AddHidden(IReadOnlyList<string> keys, IReadOnlyList<AnswerRow> rows)
    {
        var shown = rows.Where(r => !r.IsTotal).SelectMany(r => r.Member.Keys).ToHashSet();
        var hidden = keys.Count(k => !shown.Contains(k));
        if (plan.Question.TotalRow is { } total && hidden > 0)
        {
            Add($"{total.Label} includes {hidden} more {(hidden == 1 ? "row that is" : "rows that are")} not shown.");
        }
    }
}
