using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Assessment;

/// <summary>Puts the data into an assessment: answers its exhibits, works out the figures in its sentences, numbers everything.</summary>
public sealed class AssessmentBuilder(ExhibitEngine engine)
{
    /// <exception cref="AssessmentException">Something cannot be built; all that is wrong is reported at once.</exception>
    public Document Build(AssessmentFolder folder)
    {
        var problems = folder.Problems.ToList();
        var answers = Answer(folder, problems);
        var anchors = new Anchors(folder.Pages, problems);
        var values = new LiveValues(folder.Questions, answers, problems);
        var footnotes = new FootnoteList();
        var blocks = folder.Pages
            .SelectMany(page => new BlockWriter(page, anchors, answers, new InlineWriter(page, anchors, values, footnotes, problems), problems).Write())
            .ToList();
        foreach (var unused in folder.Questions.Values.Where(q => !q.Shown && !values.Used.Contains(q.Id)))
        {
            problems.Add(unused.Source.Problem("shown", $"The exhibit '{unused.Id}' is not shown, and no sentence takes a figure from it.", "Show it, use it, or take it out."));
        }

        if (problems.Count > 0)
        {
            var files = folder.Pages.Select(p => p.File).ToList();
            throw new AssessmentException([.. problems.OrderBy(p => files.IndexOf(p.File)).ThenBy(p => p.Line)]);
        }

        var shown = blocks.OfType<ExhibitBlock>().Select(b => (anchors.Find(b.Id)!, answers[b.Id]));
        return new Document
        {
            Control = folder.Control!,
            Blocks = [.. blocks, .. SourceList.Of(shown)],
            Footnotes = footnotes.All,
        };
    }

    private Dictionary<string, ExhibitAnswer> Answer(AssessmentFolder folder, List<Problem> problems)
    {
        var answers = new Dictionary<string, ExhibitAnswer>();
        foreach (var question in folder.Questions.Values)
        {
            try
            {
                answers[question.Id] = engine.Answer(question);
            }
            catch (ExhibitException e)
            {
                problems.AddRange(e.Problems);
            }
        }

        return answers;
    }
}
