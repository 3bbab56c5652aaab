using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Exchange;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Priorities;

/// <summary><c>priorities.yaml</c>: priorities, recommendations with their answers, others' strategies, and members' scores.</summary>
public sealed class PrioritiesPart : ExchangePart<WrittenPriorities>
{
    public override string File => "priorities.yaml";

    protected override async Task<WrittenPriorities?> WriteAsync(ExchangeSource source)
    {
        var priorities = await source.ByKey<Priority>(all => all.Include(p => p.Steps));
        var recommendations = await source.ByKey<Recommendation>();
        var strategies = await source.ByKey<Strategy>(all => all.Include(s => s.Aims));
        var scorings = await source.ByKey<Scoring>(all => all.Include(s => s.Candidates).Include(s => s.Changes).Include(s => s.Sheets).ThenInclude(s => s.Organisation).AsSplitQuery());
        return priorities.Count + recommendations.Count + strategies.Count + scorings.Count == 0 ? null : new WrittenPriorities
        {
            Priorities = [.. priorities.Select(WrittenPriority.Of)],
            Recommendations = [.. recommendations.Select(WrittenRecommendation.Of)],
            Strategies = [.. strategies.Select(WrittenStrategy.Of)],
            Scorings = [.. scorings.Select(WrittenScoring.Of)],
        };
    }

    protected override async Task ReadAsync(WrittenPriorities written, ExchangeTarget target)
    {
        foreach (var priority in written.Priorities)
        {
            Read(priority, target);
        }

        foreach (var recommendation in written.Recommendations)
        {
            Read(recommendation, target);
        }

        foreach (var strategy in written.Strategies)
        {
            Read(strategy, target);
        }

        foreach (var scoring in written.Scorings)
        {
            await ReadAsync(scoring, target);
        }
    }

    private static void Read(WrittenPriority written, ExchangeTarget target)
    {
        var priority = target.Add(new Priority
        {
            Key = target.Need(written.Key, "the key of a priority"),
            Title = target.Need(written.Title, $"the title of {written.Key}"),
            Words = written.Words ?? "",
        });
        foreach (var step in written.Steps)
        {
            try
            {
                target.Db.Add(priority.Take(
                    target.Need(step.Kind, $"the kind of a step of {written.Key}"),
                    target.Need(step.On, $"the day of a step of {written.Key}"),
                    step.Reason ?? "",
                    target.Need(step.By, $"who entered a step of {written.Key}")));
            }
            catch (RuleException broken)
            {
                throw target.Wrong($"{written.Key}: {broken.Message}.");
            }
        }

        if (priority.Steps.Count == 0)
        {
            throw target.Wrong($"{written.Key} has no step: a priority begins by being proposed or agreed.");
        }
    }

    private static void Read(WrittenRecommendation written, ExchangeTarget target)
    {
        var recommendation = target.Add(new Recommendation
        {
            Key = target.Need(written.Key, "the key of a recommendation"),
            Assessment = target.Need(written.Assessment, $"the assessment of {written.Key}"),
            Number = target.Need(written.Number, $"the number of {written.Key}"),
            Topic = target.Need(written.Topic, $"the topic of {written.Key}"),
            Words = target.Need(written.Words, $"the words of {written.Key}"),
        });
        if (written.Answer is { } answer and not RecommendationAnswer.Open)
        {
            recommendation.Settle(answer, written.Reason ?? "", target.Need(written.AnsweredOn, $"the day on which {written.Key} was answered"), target.Need(written.AnsweredBy, $"who answered {written.Key}"));
        }
    }

    private static void Read(WrittenStrategy written, ExchangeTarget target)
    {
        var strategy = target.Add(new Strategy
        {
            Key = target.Need(written.Key, "the key of a strategy"),
            Title = target.Need(written.Title, $"the title of {written.Key}"),
            Owner = target.Need(written.Owner, $"the owner of {written.Key}"),
            IsNational = written.IsNational,
            Source = written.Source ?? "",
            From = written.From,
            Until = written.Until,
        });
        foreach (var aim in written.Aims)
        {
            target.Add(new StrategyAim
            {
                Key = target.Need(aim.Key, $"the key of an aim of {written.Key}"),
                StrategyId = strategy.Id,
                Number = target.Need(aim.Number, $"the number of {aim.Key}"),
                Words = target.Need(aim.Words, $"the words of {aim.Key}"),
                Theme = aim.Theme ?? "",
                Place = aim.Place ?? "",
                Leads = aim.Leads ?? "",
                Response = aim.Response ?? "",
            });
        }
    }

    private static async Task ReadAsync(WrittenScoring written, ExchangeTarget target)
    {
        var scoring = target.Add(new Scoring
        {
            Key = target.Need(written.Key, "the key of a scoring"),
            Title = target.Need(written.Title, $"the title of {written.Key}"),
            Matrix = target.Need(written.Matrix, $"the matrix of {written.Key}"),
            OpensOn = target.Need(written.OpensOn, $"the first day of {written.Key}"),
            ClosesOn = target.Need(written.ClosesOn, $"the last day of {written.Key}"),
            IsClosed = written.IsClosed,
            LeftOut = written.LeftOut,
        });
        var candidates = new Dictionary<string, Candidate>();
        foreach (var (candidate, i) in written.Candidates.Select((c, i) => (c, i)))
        {
            var added = new Candidate
            {
                ScoringId = scoring.Id,
                Number = i + 1,
                Slug = target.Need(candidate.Key, $"the key of a candidate of {written.Key}"),
                Title = target.Need(candidate.Title, $"the title of {candidate.Key}"),
                Words = candidate.Words ?? "",
                Exhibits = candidate.Exhibits,
                IsTakenOut = candidate.IsTakenOut,
            };
            if (!candidates.TryAdd(added.Slug, added))
            {
                throw target.Wrong($"the candidate {added.Slug} of {written.Key} is there twice.");
            }

            target.Db.Add(added);
        }

        foreach (var change in written.Changes)
        {
            target.Db.Add(new ScoringChange
            {
                ScoringId = scoring.Id,
                At = target.Need(change.At, $"when {written.Key} was changed"),
                By = target.Need(change.By, $"who changed {written.Key}"),
                What = target.Need(change.What, $"what was changed of {written.Key}"),
                Because = target.Need(change.Because, $"why {written.Key} was changed"),
            });
        }

        foreach (var sheet in written.Sheets)
        {
            target.Db.Add(new ScoreSheet
            {
                ScoringId = scoring.Id,
                CandidateId = candidates.GetValueOrDefault(sheet.Candidate ?? "")?.Id ?? throw target.Wrong($"{written.Key} has no candidate '{sheet.Candidate}'."),
                OrganisationId = (await target.Find<Organisation>(sheet.Organisation)).Id,
                Answers = sheet.Answers,
                Abstains = sheet.Abstains,
                Reasons = sheet.Reasons ?? "",
                By = target.Need(sheet.By, $"who scored {sheet.Candidate}"),
                At = target.Need(sheet.At, $"when {sheet.Candidate} was scored"),
            });
        }
    }
}
