using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Accounts;

public static class Memberships
{
    /// <summary>
    /// What an account is, in every partnership, while it lasts. This is the only query that looks beyond the actor's own
    /// partnership: before somebody is signed in, they have none.
    /// </summary>
    public static IQueryable<Membership> MembershipsOf(this PartnershipDb db, Guid account) => db.Set<Membership>()
        .IgnoreQueryFilters()
        .AsNoTracking()
        .Include(m => m.Partnership)
        .Include(m => m.Person!.Organisation)
        .Where(m => m.AccountId == account && m.EndedAt == null);

    /// <summary>Whoever acts in a membership, with its partnership, person and organisation loaded.</summary>
    public static Actor ActorOf(Membership membership) => new()
    {
        AccountId = membership.AccountId,
        MembershipKey = membership.Key,
        PartnershipId = membership.PartnershipId,
        PartnershipName = membership.Partnership!.Name,
        PersonId = membership.PersonId,
        OrganisationId = membership.Person!.OrganisationId,
        Post = membership.Person.Post,
        Organisation = membership.Person.Organisation!.Name,
        Roles = membership.Roles,
    };
}
