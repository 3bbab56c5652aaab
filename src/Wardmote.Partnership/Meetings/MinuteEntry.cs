using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Meetings;

/// <summary>One thing that the minutes say under an item. Each is a record of its own, so that two people who write at once lose nothing.</summary>
public abstract class MinuteEntry : PartnershipRecord
{
    private const int LongestTitle = 100;

    public required Guid MeetingId { get; init; }

    public Meeting? Meeting { get; init; }

    public required Guid ItemId { get; init; }

    public AgendaItem? Item { get; init; }

    /// <summary>Its place under the item; ties are read in the order of writing.</summary>
    public required int Order { get; set; }

    /// <summary>A small heading above it: "Hate crime".</summary>
    public string? Heading { get; set; }

    public required string Text { get; set; }

    /// <summary>Not for publication, although its item is.</summary>
    public bool Exempt { get; set; }

    public DateTimeOffset? WithdrawnAt { get; internal set; }

    /// <summary>Not for publication, for its own sake or its item's.</summary>
    public bool IsExempt => Exempt || Item is { IsExempt: true };

    /// <summary>By its first words; what is not for publication, by those only who may see it.</summary>
    public override SearchText? ForSearch() => WithdrawnAt is null
        ? new(Heading ?? (Text.Length <= LongestTitle ? Text : $"{Text[..LongestTitle].TrimEnd()} …"), Text, IsExempt ? Right.SeeRestricted : Right.ReadPartnership)
        : null;
}

/// <summary>What was noted.</summary>
public sealed class Note : MinuteEntry
{
    public override ItemKind ItemKind => ItemKind.Note;
}

/// <summary>What was decided, and how.</summary>
public sealed class Decision : MinuteEntry
{
    public override ItemKind ItemKind => ItemKind.Decision;

    public string? ProposedBy { get; set; }

    public string? SecondedBy { get; set; }

    /// <summary>Whom the meeting has left the rest to: "the task and co-ordination group".</summary>
    public string? DelegatedTo { get; set; }

    /// <summary>None where it was agreed without a vote.</summary>
    public List<Vote> Votes { get; } = [];

    /// <summary>What was written of the vote before, while the minutes were a draft.</summary>
    public List<VoteCorrection> VoteCorrections { get; } = [];

    /// <summary>The chair's second vote, where votes were equal.</summary>
    public Choice? CastingVote { get; set; }

    public VoteCount Count => VoteCount.Of(Votes, CastingVote);

    /// <summary>True for what was agreed without a vote, too.</summary>
    public bool IsCarried => Votes.Count == 0 || Count.IsCarried;
}

/// <summary>What somebody promised to do, by when.</summary>
public sealed class Promise : MinuteEntry
{
    public override ItemKind ItemKind => ItemKind.Promise;

    public required Guid OwnerId { get; set; }

    public Person? Owner { get; set; }

    public required DateOnly Due { get; set; }

    public PromiseState State { get; internal set; }

    public DateOnly? ClosedOn { get; internal set; }

    /// <summary>What was done, or why it no longer need be.</summary>
    public string? Outcome { get; internal set; }

    public bool IsOpen => State == PromiseState.Open;

    public bool IsOverdue(DateOnly today) => IsOpen && Due < today;

    /// <exception cref="RuleException">It is closed already, or nothing is said of how it ended.</exception>
    public void Close(PromiseState how, string outcome, DateOnly on)
    {
        if (!IsOpen)
        {
            throw new RuleException($"This was closed on {PlainDate.Of(ClosedOn!.Value)} already");
        }

        if (how == PromiseState.Open || string.IsNullOrWhiteSpace(outcome))
        {
            throw new RuleException("Enter what was done, or why it is no longer needed", nameof(Outcome));
        }

        (State, Outcome, ClosedOn) = (how, outcome.Trim(), on);
    }
}

public enum PromiseState
{
    Open,
    Done,
    NoLongerNeeded,
}

internal sealed class MinuteEntryMapping : IEntityTypeConfiguration<MinuteEntry>
{
    public void Configure(EntityTypeBuilder<MinuteEntry> entry)
    {
        entry.HasOne(e => e.Item).WithMany().HasForeignKey(e => e.ItemId);
        entry.HasDiscriminator<string>("EntryKind").HasValue<Note>("note").HasValue<Decision>("decision").HasValue<Promise>("promise");
        entry.Property<string>("EntryKind").HasMaxLength(20);
    }
}

internal sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.Ignore(d => d.Count);
        decision.HasMany(d => d.Votes).WithOne().HasForeignKey(v => v.DecisionId);
        decision.HasMany(d => d.VoteCorrections).WithOne().HasForeignKey(c => c.DecisionId);
    }
}

internal sealed class PromiseMapping : IEntityTypeConfiguration<Promise>
{
    public void Configure(EntityTypeBuilder<Promise> promise)
    {
        promise.HasOne(p => p.Owner).WithMany().HasForeignKey(p => p.OwnerId);
        promise.HasIndex(p => new { p.OwnerId, p.State });
    }
}
