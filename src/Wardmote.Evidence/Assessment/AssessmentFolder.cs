using Markdig.Syntax;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Assessment;

/// <summary>
/// An assessment as its author keeps it: <c>assessment.md</c> with the document control and what comes before the topics, then
/// every other <c>*.md</c> in the order of file names. Nothing has been looked up in the data yet.
/// </summary>
public sealed class AssessmentFolder
{
    private readonly List<Problem> problems = [];
    private readonly Dictionary<string, ExhibitQuestion> questions = [];
    private readonly List<MarkdownPage> pages = [];

    private AssessmentFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Null where the front matter has problems.</summary>
    public DocumentControl? Control { get; private set; }

    /// <summary>Questions by exhibit id, in document order.</summary>
    public IReadOnlyDictionary<string, ExhibitQuestion> Questions => questions;

    /// <summary>What is already known to be wrong; <see cref="AssessmentBuilder"/> adds to it what the data show.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    internal IReadOnlyList<MarkdownPage> Pages => pages;

    /// <exception cref="AssessmentException">There is no folder, or no <c>assessment.md</c> in it.</exception>
    public static AssessmentFolder Read(string path)
    {
        const string opening = "assessment.md";
        if (!File.Exists(System.IO.Path.Combine(path, opening)))
        {
            throw new AssessmentException([new Problem(opening, 1, $"There is no {opening} in the folder {System.IO.Path.GetFileName(path.TrimEnd('/'))}.", "Name the folder in which the assessment's Markdown files lie.")]);
        }

        var folder = new AssessmentFolder(path);
        var topics = Directory.EnumerateFiles(path, "*.md").Select(f => System.IO.Path.GetFileName(f)).Where(f => f != opening).Order(StringComparer.Ordinal);
        foreach (var file in topics.Prepend(opening))
        {
            folder.Add(MarkdownPage.Read(file, File.ReadAllText(System.IO.Path.Combine(path, file)), isTopic: file != opening));
        }

        folder.Control = FrontMatter.Read(folder.pages[0], folder.problems);
        return folder;
    }

    /// <summary>The document control alone, for as long as the rest cannot be built.</summary>
    /// <exception cref="AssessmentException">The control itself has problems.</exception>
    public AssessmentFolder ControlAlone() => Control is null ? throw new AssessmentException(problems) : new AssessmentFolder(Path) { Control = Control };

    private void Add(MarkdownPage page)
    {
        pages.Add(page);
        foreach (var block in page.Content.Descendants<FencedCodeBlock>().Where(b => b.Info == "exhibit"))
        {
            var line = MarkdownPage.LineOf(block) + 1;
            try
            {
                var question = QuestionReader.Read(block.Lines.ToString(), page.File, line, out var misread);
                problems.AddRange(misread);
                if (question.Id.Length > 0 && questions.TryAdd(question.Id, question))
                {
                    block.SetData(typeof(ExhibitQuestion), question);
                }
                else if (question.Id.Length > 0)
                {
                    var first = questions[question.Id].Source;
                    problems.Add(question.Source.Problem("id", $"There are two exhibits '{question.Id}'; the first is in {first.File}, line {first.FirstLine}.", "Give one of them another id."));
                }
            }
            catch (ExhibitException e)
            {
                problems.AddRange(e.Problems);
            }
        }
    }
}
