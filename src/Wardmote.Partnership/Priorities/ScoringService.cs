using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Priorities;

/// <summary>Members weigh what might become a priority: one sheet of each organisation for each candidate.</summary>
public sealed partial class ScoringService(PartnershipDb db, Actor actor, TimeProvider clock)
{
    public DateOnly Today => LondonTime.Today(clock);

    public Task<List<Scoring>> ScoringsAsync()
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Scoring>().OrderByDescending(s => s.OpensOn).ToListAsync();
    }

    /// <summary>With its candidates and sheets; null where there is none of that key.</summary>
    public Task<Scoring?> ScoringAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Scoring>().Include(s => s.Candidates).Include(s => s.Sheets).ThenInclude(s => s.Organisation).Include(s => s.Changes).AsSplitQuery().FirstOrDefaultAsync(s => s.Key == key);
    }

    /// <summary>Begins a round on the matrix of its first day, with a candidate to a line.</summary>
    /// <exception cref="RuleException">It closes before it opens, or has not at least two candidates.</exception>
    public async Task<Scoring> BeginAsync(ScoringEntry entry)
    {
        actor.Require(Right.ManagePriorities);
        if (entry.ClosesOn < entry.OpensOn)
        {
            throw new RuleException("Enter a last day that is not before the first", nameof(ScoringEntry.ClosesOn));
        }

        var titles = Lines(entry.Candidates);
        if (titles.Count < 2 || titles.Select(Slug.Of).Distinct().Count() < titles.Count)
        {
            throw new RuleException("Enter two or more candidates, each on a line of its own", nameof(ScoringEntry.Candidates));
        }

        var scoring = new Scoring
        {
            Key = await db.FreeKeyAsync<Scoring>(Slug.Of(entry.Title)),
            Title = entry.Title,
            Matrix = ScoringMatrix.On(entry.OpensOn).Key,
            OpensOn = entry.OpensOn,
            ClosesOn = entry.ClosesOn,
        };
        db.Add(scoring);
        db.AddRange(titles.Select((title, i) => new Candidate { ScoringId = scoring.Id, Number = i + 1, Slug = Slug.Of(title), Title = title }));
        await db.SaveChangesAsync();
        return scoring;
    }

    /// <summary>Says what a candidate is about, and which exhibits members should look at.</summary>
    public async Task ChangeAsync(Scoring scoring, Candidate candidate, string words, IReadOnlyList<string> exhibits, Guid seen)
    {
        actor.Require(Right.ManagePriorities);
        db.Expect(scoring, seen);
        (candidate.Words, candidate.Exhibits) = (words, [.. exhibits]);
        db.Entry(scoring).State = EntityState.Modified;
        await db.SaveChangesAsync();
    }

    /// <summary>The member's sheet, anew or for the first time. Nobody sees another's scores before they have entered their own.</summary>
    /// <param name="answers">By criterion; null to abstain.</param>
    /// <exception cref="RuleException">The round is not open, an answer is missing, or an abstention has no reason.</exception>
    public async Task ScoreAsync(Scoring scoring, Candidate candidate, IReadOnlyDictionary<string, int>? answers, string reasons)
    {
        actor.Require(Right.ScorePriorities);
        if (actor.OrganisationId is not { } organisation)
        {
            throw new RuleException("Only members who act for an organisation score");
        }

        if (scoring.IsClosed || candidate.IsTakenOut || !await TakesAsync(scoring, organisation))
        {
            throw new RuleException(scoring.IsClosed ? "The round has been closed" : candidate.IsTakenOut ? $"{candidate.Title} is no longer weighed" : "Your organisation is no longer a member of this round");
        }

        if (!scoring.IsOpenOn(Today))
        {
            throw new RuleException($"Scoring is open from {scoring.OpensOn:d MMMM yyyy} to {scoring.ClosesOn:d MMMM yyyy}");
        }

        if (answers is null && string.IsNullOrWhiteSpace(reasons))
        {
            throw new RuleException("Enter why you do not score it", "Reasons");
        }

        _ = answers is null ? null : ScoringMatrix.Of(scoring.Matrix).Score(answers);
        var sheet = scoring.Sheets.FirstOrDefault(s => s.CandidateId == candidate.Id && s.OrganisationId == organisation);
        if (sheet is null)
        {
            db.Add(new ScoreSheet
            {
                ScoringId = scoring.Id,
                CandidateId = candidate.Id,
                OrganisationId = organisation,
                Answers = answers ?? new Dictionary<string, int>(),
                Abstains = answers is null,
                Reasons = reasons.Trim(),
                By = actor.Title,
                At = clock.GetUtcNow(),
            });
        }
        else
        {
            (sheet.Answers, sheet.Abstains, sheet.Reasons, sheet.By, sheet.At) = (answers ?? new Dictionary<string, int>(), answers is null, reasons.Trim(), actor.Title, clock.GetUtcNow());
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Whether an organisation is a member of the round.</summary>
    public async Task<bool> TakesAsync(Scoring scoring, Guid organisation) => scoring.LeftOut.Count == 0
        || scoring.Takes(await db.Set<Organisation>().Where(o => o.Id == organisation).Select(o => o.Key).FirstAsync());

    private static List<string> Lines(string? written) => [.. (written ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
}

/// <param name="Candidates">One to a line.</param>
public sealed record ScoringEntry(string Title, DateOnly OpensOn, DateOnly ClosesOn, string Candidates);
