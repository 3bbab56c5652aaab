using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Database;

namespace Wardmote.Web.Plan;

public static class PartnershipName
{
    /// <summary>The name of the actor's partnership, as it is printed.</summary>
    public static Task<string> PartnershipNameAsync(this PartnershipDb db) =>
        db.Set<SafetyPartnership>().Where(p => p.Id == db.Actor.PartnershipId).Select(p => p.Name).FirstAsync();
}
