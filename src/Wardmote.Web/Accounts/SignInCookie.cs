using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Accounts;

/// <summary>
/// The cookie only names a session. Whose it is, whether it goes on and what they may do is read anew at every request, so that an
/// ended session or membership, or a changed password, counts at once.
/// </summary>
public static class SignInCookie
{
    /// <summary>The claim that holds the id of the session.</summary>
    public const string Session = "session";

    private const string Stamp = "AspNet.Identity.SecurityStamp";

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (Guid.TryParse(context.Principal!.FindFirstValue(Session), out var session)
            && await services.GetRequiredService<SessionService>().ContinueAsync(session, context.Principal!.FindFirstValue(Stamp)) is { } actor)
        {
            services.GetRequiredService<CurrentActor>().Actor = actor;
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
