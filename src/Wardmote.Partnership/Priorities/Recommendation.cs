using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Priorities;

/// <summary>
/// Something that the assessment advises, with the partnership's answer. Its key is the recommendation's id in the assessment; its words are
/// kept as they were when the answer was given, because the assessment goes on being written.
/// </summary>
public sealed class Recommendation : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Recommendation;

    public override SearchText? ForSearch() => new($"{Number}: {Words}", SearchText.Join(Topic, Assessment, Reason));

    /// <summary>Title of the assessment that advised it.</summary>
    public required string Assessment { get; set; }

    /// <summary>"R3" in that assessment, for readers of the paper.</summary>
    public required string Number { get; set; }

    public required string Topic { get; set; }

    public required string Words { get; set; }

    public RecommendationAnswer Answer { get; private set; }

    /// <summary>Why it was rejected, or under what condition accepted.</summary>
    public string Reason { get; private set; } = "";

    public DateOnly? AnsweredOn { get; private set; }

    public string AnsweredBy { get; private set; } = "";

    /// <exception cref="RuleException">A rejection has no reason.</exception>
    public void Settle(RecommendationAnswer answer, string reason, DateOnly on, string by)
    {
        if (answer == RecommendationAnswer.Rejected && string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleException("Enter why it is rejected", "Reason");
        }

        (Answer, Reason) = (answer, reason.Trim());
        AnsweredOn = answer == RecommendationAnswer.Open ? null : on;
        AnsweredBy = answer == RecommendationAnswer.Open ? "" : by;
    }
}

internal sealed class RecommendationMapping : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> recommendation) => recommendation.Property(r => r.Number).HasMaxLength(20);
}

public enum RecommendationAnswer
{
    Open,
    Accepted,
    Rejected,
}
