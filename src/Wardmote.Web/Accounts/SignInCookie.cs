using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;

namespace Wardmote.Web.Accounts;

/// <summary>
/// The cookie says who signed in, and at which partnership. What they may do there is read anew at every request, so that an
/// ended membership or a changed password counts at once.
/// </summary>
public static class SignInCookie
{
    /// <summary>The claim that holds the id of the partnership.</summary>
    public const string Partnership = "partnership";

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (await ReadAsync(context.Principal!, services.GetRequiredService<PartnershipDb>()) is { } actor)
        {
            services.GetRequiredService<CurrentActor>().Actor = actor;
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    public static Actor ActorOf(Membership membership) => new()
    {
        AccountId = membership.AccountId,
        PartnershipId = membership.PartnershipId,
        PersonId = membership.PersonId,
        OrganisationId = membership.Person!.OrganisationId,
        Post = membership.Person.Post,
        Organisation = membership.Person.Organisation!.Name,
        Roles = membership.Roles,
    };

    private static async Task<Actor?> ReadAsync(ClaimsPrincipal principal, PartnershipDb db)
    {
        if (!Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account) || !Guid.TryParse(principal.FindFirstValue(Partnership), out var partnership))
        {
            return null;
        }

        var stamp = principal.FindFirstValue("AspNet.Identity.SecurityStamp");
        var membership = await db.MembershipsOf(account).FirstOrDefaultAsync(m => m.PartnershipId == partnership && m.Account!.SecurityStamp == stamp);
        return membership is null ? null : ActorOf(membership);
    }
}
