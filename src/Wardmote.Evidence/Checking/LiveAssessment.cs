using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Reading;
using Wardmote.Evidence.Exhibits;
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
            Value = (expression, line) => values.Work(expression, page.File, line)?.Text,
            Reference = id => shown.GetValueOrDefault(id)?.Label,
            Exhibit = id => shown.TryGetValue(id, out var block) ? ExhibitFigures.Of(block) : null,
        }))];
        Hidden = [.. answers.Values.Where(a => !a.Question.Shown).Select(a => ExhibitFigures.Of(a.ToBlock("")))];
    }

    public IReadOnlyList<Report> Reports { get; }

    /// <summary>Exhibits that only feed sentences.</summary>
    public IReadOnlyList<FigureTable> Hidden { get; }
}
