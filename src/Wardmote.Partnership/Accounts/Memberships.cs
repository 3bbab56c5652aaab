using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Accounts;

public static class Memberships
{
    /// <summary>
    /// What an account is, in every partnership, while it lasts. Together with the tests that try to, this is the only query that
    /// looks beyond the actor's own partnership: before somebody is signed in, they have none.
    /// </summary>
    public static IQueryable<Membership> MembershipsOf(this PartnershipDb db, Guid account) => db.Set<Membership>()
        .IgnoreQueryFilters()
        .AsNoTracking()
        .Include(m => m.Person!.Organisation)
        .Where(m => m.AccountId == account && m.EndedAt == null);
}
