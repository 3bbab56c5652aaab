using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Plan;

/// <summary>What one organisation reports on an action for one quarter. Earlier wordings are in the audit.</summary>
public sealed class ProgressNote : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Update;

    public override SearchText? ForSearch() => new($"Progress on {Action?.Number ?? Key}, quarter {Quarter}", SearchText.Join(Words, By));

    public required Guid ActionId { get; init; }

    public PlanAction? Action { get; init; }

    public required int Quarter { get; init; }

    public required Guid OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>Paragraphs, and lists whose lines begin with "- ".</summary>
    public required string Words { get; set; }

    /// <summary>The post of whoever wrote it last.</summary>
    public required string By { get; set; }

    public required DateTimeOffset At { get; set; }

    public required ReportedThrough Through { get; set; }

    /// <summary>"2018-19-1.4-q3-police".</summary>
    public static string KeyOf(PlanAction action, Quarter quarter, Organisation organisation) => Slug.Of($"{action.Key}-q{quarter.Number}-{organisation.Key}");
}

public enum ReportedThrough
{
    Site,

    /// <summary>The link that was sent by e-mail.</summary>
    Link,

    Spreadsheet,

    /// <summary>Read in with the rest of the partnership.</summary>
    File,
}

internal sealed class ProgressNoteMapping : IEntityTypeConfiguration<ProgressNote>
{
    public void Configure(EntityTypeBuilder<ProgressNote> note) =>
        note.HasIndex(n => new { n.ActionId, n.Quarter, n.OrganisationId }).IsUnique();
}
