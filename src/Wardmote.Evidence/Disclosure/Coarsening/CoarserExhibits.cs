using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Coarsening;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Disclosure.Coarsening;

/// <summary>
/// Tries coarser cuts of the exhibits of which much is withheld. Each is read from the words that its author would write, answered, and protected
/// together with all other exhibits, so that what is said of it is what the edition would tell.
/// </summary>
/// <param name="answers">Of the restricted edition, by exhibit id.</param>
/// <param name="disclosed">What the public edition tells of them.</param>
internal sealed class CoarserExhibits(ExhibitEngine engine, IReadOnlyDictionary<string, ExhibitAnswer> answers, DisclosedAnswers disclosed, DateOnly day, EarlierEditions earlier)
{
    private readonly Dictionary<(string Dataset, string Finer, string Coarser), bool> determined = [];

    /// <param name="toMend">What of the text would not fit a changed exhibit.</param>
    public IReadOnlyList<CoarserProposal> Propose(Func<ExhibitAnswer, IReadOnlyList<string>> toMend) =>
        [.. answers.Values.SelectMany(answer => Propose(answer, toMend)).OrderByDescending(proposal => (double)proposal.Now.Count * (proposal.Afterwards.Kept - proposal.Now.Kept))];

    private IEnumerable<CoarserProposal> Propose(ExhibitAnswer answer, Func<ExhibitAnswer, IReadOnlyList<string>> toMend)
    {
        if (InnerCells.Of(answer) is not { } cells || engine.Source.Catalog.Disclosure.For(cells.Main.Dataset, day) is not { Policy: { Method: DisclosureMethod.Suppress } policy } rule)
        {
            return [];
        }

        List<decimal> finest = [.. cells.All.Select(cell => cell.Count)];
        var now = Told(cells, finest, disclosed.Told[cells.Main]);
        return now.Hidden == 0 ? [] : new CoarserQuestions(cells, policy, (finer, coarser) => Determines(cells.Main.Dataset.Key, finer, coarser)).All.DistinctBy(question => question.Block)
            .Select(question => Try(question, answer, rule, finest) is var (changed, afterwards) && afterwards.TellsMoreThan(now)
                ? new CoarserProposal { Exhibit = answer.Question.Id, Caption = answer.Question.Caption, What = question.What, Lines = question.Lines, Block = question.Block, Now = now, Afterwards = afterwards, ToMend = toMend(changed) }
                : null)
            .OfType<CoarserProposal>().OrderByDescending(proposal => proposal.Afterwards.Kept).ThenBy(proposal => proposal.Afterwards.Hidden);
    }

    /// <summary>Null where the engine refuses the question, or nothing of the measure could be told.</summary>
    private (ExhibitAnswer Changed, PublishedInformation Told)? Try(CoarserQuestion question, ExhibitAnswer answer, DisclosureRule rule, List<decimal> finest)
    {
        try
        {
            var source = answer.Question.Source;
            var changed = engine.Answer(QuestionReader.Read(question.Block, source.File, source.FirstLine));
            if (InnerCells.Of(changed) is not { } cells)
            {
                return null;
            }

            var measure = (cells.Main.Dataset.Key, cells.Main.Aggregates[changed.Plan!.Aggregate].Measure?.Name);
            var uses = DisclosedAnswers.Uses(answers.Values.Select(other => other.Question.Id == changed.Question.Id ? changed : other)).Where(use => use.Measure == measure).ToList();
            var protection = MeasureProtection.Of(engine.Source, rule, uses, earlier);
            return protection.Report.Because is null ? (changed, Told(cells, finest, protection.Told.Where(told => told.Enquiry == cells.Main).Select(told => (told.Sum, told.Told)))) : null;
        }
        catch (ExhibitException)
        {
            return null;
        }
    }

    private static PublishedInformation Told(InnerCells cells, List<decimal> finest, IEnumerable<(AskedSum Sum, Told Told)> told)
    {
        var withheld = told.Where(sum => sum.Told.Why is not null).Select(sum => sum.Sum).ToHashSet();
        return PublishedInformation.Of(finest, [.. cells.All.Select(cell => (cell.Count, !withheld.Contains(cell.Sum)))]);
    }

    /// <summary>Whether every value of one column goes with one value of another, and there are fewer of those.</summary>
    private bool Determines(string dataset, string finer, string coarser)
    {
        if (!determined.TryGetValue((dataset, finer, coarser), out var known))
        {
            using var command = engine.Source.Connection.CreateCommand();
            var (one, other) = (Sql.Name(finer), Sql.Name(coarser));
            command.CommandText = $"SELECT count(*) > count(DISTINCT d) AND count(DISTINCT d) > 1 AND max(n) = 1 FROM (SELECT {one}, min({other}) AS d, count(DISTINCT coalesce({other}, '')) AS n FROM {Sql.Name(dataset)} WHERE NOT {LakeColumn.Stated} GROUP BY 1)";
            determined[(dataset, finer, coarser)] = known = command.ExecuteScalar() is true;
        }

        return known;
    }
}
