using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Priorities;

/// <summary>A round in which each member of the board weighs what might become a priority, on one stated matrix.</summary>
public sealed class Scoring : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Scoring;

    public override SearchText? ForSearch() => new(Title, "");

    public required string Title { get; set; }

    /// <summary>Key of the matrix.</summary>
    public required string Matrix { get; init; }

    public required DateOnly OpensOn { get; set; }

    /// <summary>The last day on which members score.</summary>
    public required DateOnly ClosesOn { get; set; }

    /// <summary>True where it was closed before its last day.</summary>
    public bool IsClosed { get; set; }

    /// <summary>All that were ever weighed in it.</summary>
    public List<Candidate> Candidates { get; } = [];

    /// <summary>Keys of organisations that are no longer members of the round. Their sheets are kept, and do not count.</summary>
    public List<string> LeftOut { get; set; } = [];

    public List<ScoreSheet> Sheets { get; } = [];

    /// <summary>What was changed after it had begun.</summary>
    public List<ScoringChange> Changes { get; } = [];

    /// <summary>What is weighed.</summary>
    public IEnumerable<Candidate> InOrder => Candidates.Where(c => !c.IsTakenOut).OrderBy(c => c.Number);

    /// <summary>Sheets that count: of what is weighed, by members of the round.</summary>
    public IEnumerable<ScoreSheet> Counted => Sheets.Where(s => InOrder.Any(c => c.Id == s.CandidateId) && Takes(s.Organisation!.Key));

    /// <summary>Whether an organisation, by its key, is a member of the round.</summary>
    public bool Takes(string organisation) => !LeftOut.Contains(organisation);

    public bool IsOpenOn(DateOnly day) => !IsClosed && OpensOn <= day && day <= ClosesOn;

    public bool IsOverOn(DateOnly day) => IsClosed || ClosesOn < day;

    /// <summary>The organisation's sheet for a candidate; null where it has none.</summary>
    public ScoreSheet? SheetOf(Guid? organisation, Candidate candidate) => Sheets.FirstOrDefault(s => s.CandidateId == candidate.Id && s.OrganisationId == organisation);

    /// <summary>
    /// Whether others' scores are shown to somebody. While members still score, a member sees them once they have scored everything,
    /// and whoever runs the round without scoring sees them at once; all others see them when it has closed.
    /// </summary>
    public bool ShowsScoresTo(Actor actor, DateOnly today) =>
        IsOverOn(today)
        || (actor.May(Right.ScorePriorities) ? InOrder.All(candidate => SheetOf(actor.OrganisationId, candidate) is not null) : actor.May(Right.ManagePriorities));

    /// <summary>What members made of it, by organisation; a member who abstained is not among them.</summary>
    public ScoredRanking Rank(ScoringMatrix matrix) => ScoredRanking.Of(
        matrix,
        [.. InOrder.Select(c => c.Slug)],
        [.. Counted.Where(s => !s.Abstains).Select(s => new MemberScore(s.Organisation!.Name, Candidates.First(c => c.Id == s.CandidateId).Slug, s.Answers))]);
}

/// <summary>Something that might become a priority, and the evidence beside it.</summary>
public sealed class Candidate : PartnershipPart
{
    public Guid ScoringId { get; init; }

    public required int Number { get; set; }

    /// <summary>Unique in its round; where it becomes a priority, the priority's key.</summary>
    public required string Slug { get; init; }

    public required string Title { get; set; }

    public string Words { get; set; } = "";

    /// <summary>Ids of exhibits to look at before scoring, in order.</summary>
    public List<string> Exhibits { get; set; } = [];

    /// <summary>No longer weighed. Its sheets are kept, and do not count.</summary>
    public bool IsTakenOut { get; set; }
}

/// <summary>Something about a round that was changed after it had begun.</summary>
public sealed class ScoringChange : PartnershipPart
{
    public required Guid ScoringId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The post of whoever changed it.</summary>
    public required string By { get; init; }

    /// <summary>"Bicycle theft was taken out".</summary>
    public required string What { get; init; }

    public required string Because { get; init; }
}

/// <summary>What one member made of one candidate. Scored anew, the sheet is overwritten; the audit keeps what stood in it.</summary>
public sealed class ScoreSheet : PartnershipPart
{
    public Guid ScoringId { get; init; }

    public required Guid CandidateId { get; init; }

    public required Guid OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>A score for each criterion, by its key; empty where the member abstains.</summary>
    public required IReadOnlyDictionary<string, int> Answers { get; set; }

    /// <summary>True where the member will not score it, such as for an interest declared.</summary>
    public bool Abstains { get; set; }

    public string Reasons { get; set; } = "";

    /// <summary>The post of whoever scored.</summary>
    public required string By { get; set; }

    public required DateTimeOffset At { get; set; }
}

internal sealed class ScoringMapping : IEntityTypeConfiguration<Scoring>
{
    public void Configure(EntityTypeBuilder<Scoring> scoring)
    {
        scoring.HasMany(s => s.Candidates).WithOne().HasForeignKey(c => c.ScoringId);
        scoring.HasMany(s => s.Sheets).WithOne().HasForeignKey(s => s.ScoringId);
        scoring.HasMany(s => s.Changes).WithOne().HasForeignKey(c => c.ScoringId);
        scoring.Ignore(s => s.InOrder);
        scoring.Ignore(s => s.Counted);
    }
}

internal sealed class CandidateMapping : IEntityTypeConfiguration<Candidate>
{
    public void Configure(EntityTypeBuilder<Candidate> candidate) => candidate.HasIndex(c => new { c.ScoringId, c.Slug }).IsUnique();
}

internal sealed class ScoreSheetMapping : IEntityTypeConfiguration<ScoreSheet>
{
    public void Configure(EntityTypeBuilder<ScoreSheet> sheet)
    {
        sheet.HasOne<Candidate>().WithMany().HasForeignKey(s => s.CandidateId);
        sheet.HasIndex(s => new { s.CandidateId, s.OrganisationId }).IsUnique();
        sheet.Property(s => s.Answers).HasConversion(
            answers => JsonSerializer.Serialize(answers.OrderBy(a => a.Key, StringComparer.Ordinal).ToDictionary(), JsonSerializerOptions.Default),
            written => JsonSerializer.Deserialize<Dictionary<string, int>>(written, JsonSerializerOptions.Default)!,
            new Microsoft.EntityFrameworkCore.ChangeTracking.ValueComparer<IReadOnlyDictionary<string, int>>(
                (one, other) => one!.Count == other!.Count && one.All(a => other.ContainsKey(a.Key) && other[a.Key] == a.Value),
                answers => answers.Sum(a => a.Value),
                answers => answers.ToDictionary()));
    }
}
