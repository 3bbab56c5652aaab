using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Assessment;

/// <summary>An assessment's blocks with the figures in them: its sentences and exhibits, numbered and pointing at each other.</summary>
internal sealed record AssessmentText(DocumentControl Control, IReadOnlyList<Block> Blocks, IReadOnlyList<Footnote> Footnotes)
{
    /// <param name="answers">By exhibit id; one that could not be answered is absent, and its problem among those known.</param>
    /// <param name="known">What is wrong already.</param>
    /// <param name="isPublic">True where figures may be withheld.</param>
    /// <exception cref="AssessmentException">Something cannot be written; all that is wrong is reported at once.</exception>
    public static AssessmentText Write(AssessmentFolder folder, IReadOnlyDictionary<string, ExhibitAnswer> answers, IEnumerable<Problem> known, bool isPublic)
    {
        var problems = known.ToList();
        var anchors = new Anchors(folder.Pages, problems);
        var values = new LiveValues(folder.Questions, answers, problems, isPublic);
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
        return new(folder.Control!, [.. blocks, .. SourceList.Of(shown)], footnotes.All);
    }
}
