using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Meetings;

/// <summary>Somebody who is expected at a meeting or was there, in the post and for the organisation that they had then.</summary>
public sealed class Attendance : PartnershipPart
{
    public required Guid MeetingId { get; init; }

    /// <summary>Their place on the list.</summary>
    public required int Order { get; init; }

    /// <summary>The person among the partners; null for a guest.</summary>
    public Guid? PersonId { get; init; }

    public Person? Person { get; init; }

    public required string Post { get; init; }

    public required string Organisation { get; init; }

    public required Capacity Capacity { get; set; }

    /// <summary>Whether the organisation votes through them.</summary>
    public required bool Votes { get; set; }

    /// <summary>The other partnership that they come from, at a joint meeting.</summary>
    public string? Partnership { get; init; }

    /// <summary>Whom they stand in for.</summary>
    public string? SubstituteFor { get; init; }

    /// <summary>Here for the joint session only.</summary>
    public bool JointOnly { get; init; }

    public Presence Presence { get; set; }

    /// <summary>"Partnership officer, District council".</summary>
    public string Title => $"{Post}, {Organisation}";

    public bool IsHere => Presence == Presence.Present;
}

public enum Capacity
{
    Member,
    Officer,
    InAttendance,
}

public enum Presence
{
    Expected,
    Present,
    Apologies,
    Absent,

    /// <summary>Was present, and left before the end.</summary>
    Left,
}

public static class Capacities
{
    public static string Label(this Capacity capacity) => capacity switch
    {
        Capacity.Member => "Member",
        Capacity.Officer => "Officer",
        _ => "In attendance",
    };

    public static string Label(this Presence presence) => presence switch
    {
        Presence.Left => "Left early",
        _ => presence.ToString(),
    };
}

/// <summary>An interest that somebody declared.</summary>
public sealed class Declaration : PartnershipPart
{
    public required Guid MeetingId { get; init; }

    public required Guid AttendanceId { get; init; }

    public Attendance? Attendance { get; init; }

    /// <summary>The item that it concerns; null for the meeting as a whole.</summary>
    public Guid? ItemId { get; init; }

    public AgendaItem? Item { get; init; }

    public required string Interest { get; init; }

    /// <summary>Leaves for the item, and does not vote on it.</summary>
    public required bool Withdraws { get; init; }
}

internal sealed class AttendanceMapping : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> attendance) => attendance.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId);
}

internal sealed class DeclarationMapping : IEntityTypeConfiguration<Declaration>
{
    public void Configure(EntityTypeBuilder<Declaration> declaration)
    {
        declaration.HasOne(d => d.Attendance).WithMany().HasForeignKey(d => d.AttendanceId);
        declaration.HasOne(d => d.Item).WithMany().HasForeignKey(d => d.ItemId);
    }
}
