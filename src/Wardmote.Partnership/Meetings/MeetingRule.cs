using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Meetings;

/// <summary>A rule for meetings that holds from a day on, and where it is written.</summary>
public sealed class MeetingRule : PartnershipPart
{
    public required MeetingRuleKind Kind { get; init; }

    public required decimal Value { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it holds.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The act, standing order or decision.</summary>
    public required string Source { get; init; }

    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}

public enum MeetingRuleKind
{
    NoticeDays,
    LateBusinessHours,
    QuorumShare,
    QuorumAtLeast,
}

public static class MeetingRuleKinds
{
    public static string Label(this MeetingRuleKind kind) => kind switch
    {
        MeetingRuleKind.NoticeDays => "Clear days of notice before a meeting",
        MeetingRuleKind.LateBusinessHours => "Hours before a meeting from which business is late",
        MeetingRuleKind.QuorumShare => "Part of the organisations with a vote that must be there (0.25 for a quarter)",
        _ => "Organisations that must be there in any case",
    };
}

internal sealed class MeetingRuleMapping : IEntityTypeConfiguration<MeetingRule>
{
    public void Configure(EntityTypeBuilder<MeetingRule> rule) => rule.HasIndex(r => new { r.PartnershipId, r.Kind, r.From });
}
