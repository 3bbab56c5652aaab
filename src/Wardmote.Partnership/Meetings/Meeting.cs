using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Meetings;

/// <summary>A meeting of a group: when and where, what is on its agenda, who comes, and how far its minutes have come.</summary>
public sealed class Meeting : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Meeting;

    public override SearchText? ForSearch() => new($"{Title}, {PlainDate.Of(Date)}", SearchText.Join(Place, JointWith, JointSession));

    public required Guid GroupId { get; init; }

    public Group? Group { get; init; }

    /// <summary>"Board stakeholder event".</summary>
    public required string Title { get; set; }

    public required DateOnly Date { get; set; }

    /// <summary>By the clock on the wall.</summary>
    public required TimeOnly Starts { get; set; }

    public TimeOnly? Ends { get; set; }

    public required string Place { get; set; }

    /// <summary>The post that answers questions and asks about access needs.</summary>
    public string? Contact { get; set; }

    /// <summary>The other partnership of a joint meeting. Each keeps its own record, and decides with its own votes.</summary>
    public string? JointWith { get; set; }

    /// <summary>What is said of the joint part below the agenda: when it is, and who chairs it.</summary>
    public string? JointSession { get; set; }

    /// <summary>When notice was given; from then on numbers of the agenda do not move.</summary>
    public DateTimeOffset? CalledAt { get; internal set; }

    /// <summary>Why notice was shorter than it should be; null where it was not.</summary>
    public string? ShortNoticeBecause { get; internal set; }

    public DateTimeOffset? CancelledAt { get; internal set; }

    public string? CancelledBecause { get; internal set; }

    /// <summary>When it was over, by the clock on the wall.</summary>
    public TimeOnly? EndedAt { get; set; }

    public MinutesState Minutes { get; internal set; }

    /// <summary>The meeting that agreed the minutes.</summary>
    public Guid? MinutesAgreedById { get; internal set; }

    public Meeting? MinutesAgreedBy { get; internal set; }

    public DateTimeOffset? MinutesPublishedAt { get; internal set; }

    public List<AgendaItem> Items { get; } = [];

    public List<Attendance> People { get; } = [];

    public List<Declaration> Declarations { get; } = [];

    public List<MinuteEntry> Entries { get; } = [];

    public List<Pack> Packs { get; } = [];

    public DateTimeOffset StartsAt => LondonTime.Instant(Date, Starts);

    public bool IsJoint => JointWith is not null;

    public bool IsCalled => CalledAt is not null;

    public bool IsCancelled => CancelledAt is not null;

    /// <summary>Whoever is not a member may read the agenda once a pack of it is published, and the minutes once they are.</summary>
    public bool IsPublic => Packs.Count > 0 || Minutes == MinutesState.Published;

    /// <summary>Members read drafts too; everybody reads what is published.</summary>
    public bool MinutesAreOpenTo(Actor reader) => Minutes == MinutesState.Published || (Minutes != MinutesState.NotWritten && reader.May(Right.ReadPartnership));

    /// <summary>What is on the agenda, in order, with the number of each.</summary>
    public IReadOnlyList<NumberedItem> Agenda => AgendaNumbers.Of(Items, CalledAt);
}

/// <summary>How far minutes have come. They go forward only.</summary>
public enum MinutesState
{
    NotWritten,
    Draft,

    /// <summary>A later meeting found them a correct record.</summary>
    Agreed,
    Published,
}

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.Ignore(m => m.Agenda);
        meeting.HasOne(m => m.Group).WithMany().HasForeignKey(m => m.GroupId);
        meeting.HasOne(m => m.MinutesAgreedBy).WithMany().HasForeignKey(m => m.MinutesAgreedById);
        meeting.HasMany(m => m.Items).WithOne(i => i.Meeting).HasForeignKey(i => i.MeetingId);
        meeting.HasMany(m => m.People).WithOne().HasForeignKey(a => a.MeetingId);
        meeting.HasMany(m => m.Declarations).WithOne().HasForeignKey(d => d.MeetingId);
        meeting.HasMany(m => m.Entries).WithOne(e => e.Meeting).HasForeignKey(e => e.MeetingId);
        meeting.HasMany(m => m.Packs).WithOne(p => p.Meeting).HasForeignKey(p => p.MeetingId);
        meeting.HasIndex(m => new { m.PartnershipId, m.Date });
    }
}
