using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Meetings;

/// <summary>Something that a meeting deals with.</summary>
public sealed class AgendaItem : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.AgendaItem;

    public override SearchText? ForSearch() => WithdrawnAt is null ? new(Title, SearchText.Join(Section, Lead, Points), IsExempt ? Right.SeeRestricted : Right.ReadPartnership) : null;

    public required Guid MeetingId { get; init; }

    public Meeting? Meeting { get; init; }

    /// <summary>Its place among the items; the number that is printed follows from it.</summary>
    public required int Order { get; set; }

    public required string Title { get; set; }

    public required AgendaItemKind Kind { get; set; }

    /// <summary>What comes at every meeting, and which one this is.</summary>
    public StandingItem Standing { get; init; }

    /// <summary>"Looking back": printed above the first of the items that share it.</summary>
    public string? Section { get; set; }

    /// <summary>Who leads it, as it is printed: "All; Director of housing to lead".</summary>
    public string? Lead { get; set; }

    /// <summary>What is asked under it, a line each.</summary>
    public string? Points { get; set; }

    /// <summary>Time set aside, in minutes.</summary>
    public int? Minutes { get; set; }

    /// <summary>Part of a joint meeting's common session.</summary>
    public bool Joint { get; set; }

    /// <summary>Why it is not for publication, nor its papers; null where it is public.</summary>
    public string? ExemptBecause { get; set; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Why it was taken although it came late; null where it did not.</summary>
    public string? LateBecause { get; init; }

    public DateTimeOffset? WithdrawnAt { get; internal set; }

    public List<Paper> Papers { get; } = [];

    public bool IsExempt => ExemptBecause is not null;

    public bool IsLate => LateBecause is not null;

    public IReadOnlyList<string> PointLines => Points?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}

/// <summary>What the meeting is asked for.</summary>
public enum AgendaItemKind
{
    /// <summary>The meeting's own business: welcome, apologies, minutes.</summary>
    Procedure,
    Decision,
    Information,
    Discussion,
}

/// <summary>Items that come by themselves and know what they are about.</summary>
public enum StandingItem
{
    None,
    Apologies,
    Declarations,
    PreviousMinutes,
    MattersArising,
    LateBusiness,
    NextMeeting,
}

public static class AgendaItemKinds
{
    /// <summary>"For decision".</summary>
    public static string Label(this AgendaItemKind kind) => kind switch
    {
        AgendaItemKind.Decision => "For decision",
        AgendaItemKind.Information => "For information",
        AgendaItemKind.Discussion => "For discussion",
        _ => "Procedure",
    };
}

internal sealed class AgendaItemMapping : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> item) => item.HasMany(i => i.Papers).WithOne(p => p.Item).HasForeignKey(p => p.ItemId);
}
