using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Partners;

/// <summary>The board, or a group that works for it.</summary>
public sealed class Group : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Group;

    public override SearchText? ForSearch() => new(Name, Purpose ?? "");

    public required string Name { get; set; }

    public required GroupKind Kind { get; set; }

    /// <summary>What it is for, in a sentence.</summary>
    public string? Purpose { get; set; }

    public List<Seat> Seats { get; } = [];

    public List<Office> Offices { get; } = [];

    /// <summary>Who holds an office on a day; null where nobody does.</summary>
    public Office? Holder(OfficeKind kind, DateOnly on) => Offices.FirstOrDefault(o => o.Kind == kind && o.IsHeldOn(on));
}

public enum GroupKind
{
    Board,
    TaskAndCoordination,
    ProblemSolving,
    Countywide,
    Other,
}

public static class GroupKinds
{
    public static string Label(this GroupKind kind) => kind switch
    {
        GroupKind.TaskAndCoordination => "Task and co-ordination",
        GroupKind.ProblemSolving => "Problem-solving",
        _ => kind.ToString(),
    };
}

internal sealed class GroupMapping : IEntityTypeConfiguration<Group>
{
    public void Configure(EntityTypeBuilder<Group> group)
    {
        group.HasMany(g => g.Seats).WithOne(s => s.Group).HasForeignKey(s => s.GroupId);
        group.HasMany(g => g.Offices).WithOne(o => o.Group).HasForeignKey(o => o.GroupId);
    }
}
