using Wardmote.Analysis.Change;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Reading;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Checking;

/// <summary>An assessment's text as its readers see it, with its exhibits as tables to check by.</summary>
internal sealed class LiveAssessment
{
    /// <exception cref="AssessmentException">The assessment cannot be built.</exception>
    public LiveAssessment(string path, ExhibitEngine engine)
    {
        var folder = AssessmentFolder.Read(path);
        var document = new AssessmentBuilder(engine).Build(folder);
        var answers = folder.Questions.Values.ToDictionary(q => q.Id, engine.Answer);
        var shown = document.Blocks.OfType<ExhibitBlock>().ToDictionary(b => b.Id);
        var values = new LiveValues(folder.Questions, answers, []);
        Reports = [.. folder.Pages.Select(page => MarkdownReport.Read(page.File, page.Text, new LiveText
        {
            Value = (expression, line) => values.Work(expression, page.File, line) is { } value ? Said(value.Text, values.Told) : null,
            Reference = id => shown.GetValueOrDefault(id)?.Label,
            Exhibit = id => shown.TryGetValue(id, out var block) ? ExhibitFigures.Of(block, Breaks(answers[id])) : null,
        }))];
        Hidden = [.. answers.Values.Where(a => !a.Question.Shown).Select(a => ExhibitFigures.Of(a.ToBlock(""), Breaks(a)))];
    }

    private static LiveSaid Said(string text, CellNumber? number) => new(text, (number?.Tally as Tally.PartOf)?.Share.Whole, Changed(number));

    private static LiveChange? Changed(CellNumber? number)
    {
        try
        {
            return number is { IsChange: true, Judge: { } judge } && judge() is Judgement.Tested tested
                ? new(number.Value > 0, tested.Word.ClaimsChange(), tested.Text, tested.Before, tested.After)
                : null;
        }
        catch (CellException)
        {
            // No test can judge it, and the text says nothing of one.
            return null;
        }
    }

    private static List<SeriesBreak> Breaks(ExhibitAnswer answer) => answer.Plan?.Counted.SelectMany(e => e.Dataset.Breaks).Distinct().ToList() ?? [];

    public IReadOnlyList<Report> Reports { get; }

    /// <summary>Exhibits that only feed sentences.</summary>
    public IReadOnlyList<FigureTable> Hidden { get; }
}
