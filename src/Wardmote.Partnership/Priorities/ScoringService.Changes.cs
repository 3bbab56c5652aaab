using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Priorities;

/// <summary>What can be changed about a round that has begun. Scores that were given are kept, whatever is changed.</summary>
public sealed partial class ScoringService
{
    /// <summary>Organisations whose members score, and those that have scored, by name.</summary>
    public async Task<IReadOnlyList<Organisation>> MembersAsync(Scoring scoring)
    {
        actor.Require(Right.ReadPartnership);
        var members = await db.Set<Membership>().Where(m => m.EndedAt == null).Select(m => new { m.Roles, m.Person!.Organisation }).ToListAsync();
        return [.. members.Where(m => RightsTable.Allow(m.Roles, Right.ScorePriorities)).Select(m => m.Organisation!).Concat(scoring.Sheets.Select(s => s.Organisation!))
            .DistinctBy(o => o.Id).OrderBy(o => o.Name, StringComparer.Ordinal)];
    }

    /// <summary>Changes what is weighed, by whom and until when; each change is said on the round's page, with the reason.</summary>
    /// <param name="seen">The version that whoever changes it has seen.</param>
    /// <exception cref="RuleException">Fewer than two candidates or no member would be left, it would end before it began, it would be open after its last day, or nothing differs.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task ChangeAsync(Scoring scoring, ScoringChangeEntry entry, Guid seen)
    {
        actor.Require(Right.ManagePriorities);
        db.Expect(scoring, seen);
        var members = await MembersAsync(scoring);
        var said = new List<string>();
        ChangeDays(scoring, entry, said);
        ChangeCandidates(scoring, entry, said);
        foreach (var member in members.Where(m => scoring.Takes(m.Key) != entry.Members.Contains(m.Key)).ToList())
        {
            var joins = entry.Members.Contains(member.Key);
            scoring.LeftOut = joins ? [.. scoring.LeftOut.Where(key => key != member.Key)] : [.. scoring.LeftOut, member.Key];
            said.Add($"{member.Name} {(joins ? "became a member again" : "is no longer a member")}{Kept(scoring.Sheets.Count(s => s.OrganisationId == member.Id), joins)}");
        }

        if (!members.Any(m => scoring.Takes(m.Key)))
        {
            throw new RuleException("Leave at least one member in the round", nameof(ScoringChangeEntry.Members));
        }

        if (said.Count == 0)
        {
            throw new RuleException("Nothing differs from how the round is now");
        }

        db.AddRange(said.Select(what => new ScoringChange { ScoringId = scoring.Id, At = clock.GetUtcNow(), By = actor.Title, What = what, Because = entry.Because.Trim() }));
        db.Entry(scoring).State = EntityState.Modified;
        await db.SaveChangesAsync();
    }

    private void ChangeDays(Scoring scoring, ScoringChangeEntry entry, List<string> said)
    {
        if (entry.ClosesOn < scoring.OpensOn)
        {
            throw new RuleException("Enter a last day that is not before the first", nameof(ScoringChangeEntry.ClosesOn));
        }

        if (scoring.IsClosed && !entry.IsClosed && entry.ClosesOn < Today)
        {
            throw new RuleException("Members can score again only until a day that is still to come", nameof(ScoringChangeEntry.ClosesOn));
        }

        if (scoring.ClosesOn != entry.ClosesOn)
        {
            said.Add($"The last day became {PlainDate.Of(entry.ClosesOn)}, after {PlainDate.Of(scoring.ClosesOn)}");
        }

        var was = scoring.IsOverOn(Today);
        (scoring.ClosesOn, scoring.IsClosed) = (entry.ClosesOn, entry.IsClosed);
        if (was != scoring.IsOverOn(Today))
        {
            said.Add(was ? "The round was opened again" : "The round was closed");
        }
    }

    private void ChangeCandidates(Scoring scoring, ScoringChangeEntry entry, List<string> said)
    {
        foreach (var candidate in scoring.Candidates.Where(c => c.IsTakenOut == entry.Candidates.Contains(c.Slug)))
        {
            candidate.IsTakenOut = !candidate.IsTakenOut;
            said.Add($"{candidate.Title} was {(candidate.IsTakenOut ? "taken out" : "put back")}{Kept(scoring.Sheets.Count(s => s.CandidateId == candidate.Id), !candidate.IsTakenOut)}");
        }

        var added = Lines(entry.Added);
        if (added.Select(Slug.Of).Concat(scoring.Candidates.Select(c => c.Slug)).GroupBy(slug => slug).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new RuleException($"“{added.First(title => Slug.Of(title) == twice.Key)}” has been in the round already", nameof(ScoringChangeEntry.Added));
        }

        var last = scoring.Candidates.Max(c => c.Number);
        db.AddRange(added.Select((title, i) => new Candidate { ScoringId = scoring.Id, Number = last + i + 1, Slug = Slug.Of(title), Title = title }));
        said.AddRange(added.Select(title => $"{title} was added"));
        if (scoring.Candidates.Count(c => !c.IsTakenOut && !added.Contains(c.Title)) + added.Count < 2)
        {
            throw new RuleException("Leave at least two to be weighed", nameof(ScoringChangeEntry.Candidates));
        }
    }

    private static string Kept(int sheets, bool counts) => (sheets, counts) switch
    {
        (0, _) => "",
        (1, true) => "; 1 score is kept and counts",
        (1, false) => "; 1 score is kept and does not count",
        (_, true) => $"; {sheets} scores are kept and count",
        _ => $"; {sheets} scores are kept and do not count",
    };
}

/// <summary>How a round is to be from now on.</summary>
public sealed record ScoringChangeEntry
{
    public required DateOnly ClosesOn { get; init; }

    /// <summary>True where nobody scores any more, although the last day is still to come.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>Slugs of those candidates of the round that are weighed.</summary>
    public required IReadOnlyCollection<string> Candidates { get; init; }

    /// <summary>Titles of new ones, one to a line.</summary>
    public string? Added { get; init; }

    /// <summary>Keys of the organisations that are members.</summary>
    public required IReadOnlyCollection<string> Members { get; init; }

    public required string Because { get; init; }
}
