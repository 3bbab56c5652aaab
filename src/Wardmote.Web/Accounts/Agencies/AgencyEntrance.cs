using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Accounts.Agencies;

/// <summary>
/// Lets in whom an agency has signed in, if somebody has invited them. The first time they are known by the address that was invited,
/// from then on by what the agency itself calls them. Nobody becomes a member by it.
/// </summary>
public sealed class AgencyEntrance(UserManager<Account> accounts, Entrance entrance, AccountTrail trail, IHttpContextAccessor http)
{
    private const string SchemeItem = ".AuthScheme";

    /// <returns>Where they go next; null where they are not let in.</returns>
    public async Task<string?> EnterAsync(Agency agency, string? back)
    {
        var context = http.HttpContext!;
        var said = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await context.SignOutAsync(IdentityConstants.ExternalScheme);
        if (said.Principal?.FindFirstValue("sub") is not { Length: > 0 } subject || said.Properties?.Items[SchemeItem] != agency.Scheme)
        {
            return null;
        }

        if (await accounts.FindByLoginAsync(agency.Scheme, subject) is { } known)
        {
            return await LetInAsync(known, back);
        }

        if (await FindAsync(agency, said.Principal) is not { } invited || (await entrance.MembershipsAsync(invited.Id)).Count == 0)
        {
            await trail.RefusedAsync(null, $"{agency.Name} signed in somebody who is not invited");
            return null;
        }

        if ((await accounts.GetLoginsAsync(invited)).Any(login => login.LoginProvider == agency.Scheme))
        {
            await trail.RefusedAsync(invited, $"{agency.Name} now calls somebody else by this address");
            return null;
        }

        await accounts.AddLoginAsync(invited, new UserLoginInfo(agency.Scheme, subject, agency.Name));
        await trail.ChangedAsync(invited, "Agency sign-in", null, agency.Name);
        return await LetInAsync(invited, back);
    }

    private async Task<string?> LetInAsync(Account account, string? back)
    {
        if (await accounts.IsLockedOutAsync(account))
        {
            await trail.RefusedAsync(account, "The account is locked");
            return null;
        }

        return await entrance.EnterAsync(account, back);
    }

    /// <summary>By an address that the agency may speak for, and does not say it has not checked.</summary>
    private async Task<Account?> FindAsync(Agency agency, ClaimsPrincipal said) =>
        said.FindFirstValue("email") is { Length: > 0 } email && agency.SpeaksFor(email) && !string.Equals(said.FindFirstValue("email_verified"), "false", StringComparison.OrdinalIgnoreCase)
            ? await accounts.FindByEmailAsync(email)
            : null;
}
