using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Partners;

/// <summary>A partner: a council, force, service, trust or charity.</summary>
public sealed class Organisation : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Organisation;

    public override SearchText? ForSearch() => new(Name, Standing.Label());

    public required string Name { get; set; }

    public required Standing Standing { get; set; }

    /// <summary>The day on which it stopped being a partner; null while it is one.</summary>
    public DateOnly? LeftOn { get; set; }

    public List<Person> People { get; } = [];
}

/// <summary>How an organisation comes to be a partner (Crime and Disorder Act 1998, section 5).</summary>
public enum Standing
{
    /// <summary>Bound by section 5(1): councils, chief officer of police, fire and rescue, integrated care board, probation.</summary>
    ResponsibleAuthority,

    /// <summary>Bound to co-operate by section 5(2).</summary>
    CooperatingBody,

    /// <summary>Invited to take part by section 5(3), or of its own wish.</summary>
    Invited,
}

public static class Standings
{
    public static string Label(this Standing standing) => standing switch
    {
        Standing.ResponsibleAuthority => "Responsible authority",
        Standing.CooperatingBody => "Co-operating body",
        _ => "Invited to take part",
    };
}

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation) =>
        organisation.HasMany(o => o.People).WithOne(p => p.Organisation).HasForeignKey(p => p.OrganisationId);
}
