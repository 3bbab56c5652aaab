using Wardmote.Evidence.Disclosure;
using Wardmote.Evidence.Disclosure.Coarsening;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Assessment;

/// <summary>Puts the data into an assessment: answers its exhibits, works out the figures in its sentences, numbers everything.</summary>
public sealed class AssessmentBuilder(ExhibitEngine engine)
{
    /// <exception cref="AssessmentException">Something cannot be built; all that is wrong is reported at once.</exception>
    public Document Build(AssessmentFolder folder) => Build(folder, out _);

    /// <summary>Both editions, the public one protected as a whole.</summary>
    /// <param name="day">The rules in force on this day are followed.</param>
    /// <param name="earlier">What earlier public editions told; none where nothing was published before.</param>
    /// <exception cref="AssessmentException">Something cannot be built; all that is wrong is reported at once.</exception>
    /// <exception cref="Datasets.DefinitionException">No rule says what may be published of a dataset.</exception>
    public AssessmentEditions BuildEditions(AssessmentFolder folder, DateOnly day, EarlierEditions? earlier = null)
    {
        var restricted = Build(folder, out var answers);
        var disclosed = DisclosedAnswers.Protect(engine.Source, answers, day, earlier ?? EarlierEditions.None);
        return new(restricted, PublicDocument.Of(folder, disclosed), disclosed) { Answers = answers, Earlier = earlier ?? EarlierEditions.None };
    }

    /// <summary>Coarser cuts of exhibits of which the public edition would tell more; each is tried, so this takes as long as building it several times.</summary>
    /// <param name="editions">As they were built of the same text, by this builder, on the same day.</param>
    /// <param name="earlier">As they were built with.</param>
    public IReadOnlyList<CoarserProposal> Propose(AssessmentFolder folder, AssessmentEditions editions, DateOnly day, EarlierEditions? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(editions);
        return new CoarserExhibits(engine, editions.Answers, editions.Disclosed, day, earlier ?? EarlierEditions.None).Propose(ToMend);

        // What of the text would not fit the exhibit any more.
        IReadOnlyList<string> ToMend(ExhibitAnswer changed)
        {
            try
            {
                _ = AssessmentText.Write(folder, editions.Answers.ToDictionary(answer => answer.Key, answer => answer.Key == changed.Question.Id ? changed : answer.Value), [], isPublic: false);
                return [];
            }
            catch (AssessmentException e)
            {
                return [.. e.Problems.Select(problem => $"{problem.File}, line {problem.Line}: {problem.What}").Distinct()];
            }
        }
    }

    private Document Build(AssessmentFolder folder, out Dictionary<string, ExhibitAnswer> answers)
    {
        var problems = folder.Problems.ToList();
        answers = Answer(folder, problems);
        var text = AssessmentText.Write(folder, answers, problems, isPublic: false);
        return new Document { Control = text.Control, Blocks = text.Blocks, Footnotes = text.Footnotes };
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

/// <summary>An assessment for those entitled to all counts, and for everybody.</summary>
/// <param name="Disclosed">The answers behind the public edition, with what was withheld and why.</param>
public sealed record AssessmentEditions(Document Restricted, PublicDocument Public, DisclosedAnswers Disclosed)
{
    internal IReadOnlyDictionary<string, ExhibitAnswer> Answers { get; init; } = new Dictionary<string, ExhibitAnswer>();

    /// <summary>Against readers of which the public edition is protected.</summary>
    internal EarlierEditions Earlier { get; init; } = EarlierEditions.None;

    public Document this[EditionKind edition] => edition == EditionKind.Public ? Public : Restricted;

    /// <summary>Exhibits that are not shown, from which sentences take figures.</summary>
    public IReadOnlyList<ExhibitBlock> Working(EditionKind edition) => [.. (edition == EditionKind.Public ? Disclosed.ById : Answers).Values
        .Where(answer => !answer.Question.Shown).Select((answer, i) => answer.ToBlock($"Working table {i + 1}"))];
}
