using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;

namespace Wardmote.Web.Accounts;

/// <summary>Lets in somebody who has shown who they are, whichever way.</summary>
public sealed class Entrance(SignInManager<Account> signIn, SessionService sessions, PartnershipDb db, IHttpContextAccessor http)
{
    public Task<List<Membership>> MembershipsAsync(Guid account) => db.MembershipsOf(account).OrderBy(m => m.Partnership!.Name).ToListAsync();

    /// <summary>Sets a password, by which the account is signed out wherever it is and unlocked.</summary>
    /// <exception cref="RuleException">The password is too easy to guess.</exception>
    public async Task SetPasswordAsync(Account account, string password)
    {
        var accounts = signIn.UserManager;
        var set = await accounts.ResetPasswordAsync(account, await accounts.GeneratePasswordResetTokenAsync(account), password);
        if (!set.Succeeded)
        {
            throw new RuleException(set.Errors.Last().Description, "Password");
        }

        await accounts.ResetAccessFailedCountAsync(account);
        await accounts.SetLockoutEndDateAsync(account, null);
    }

    /// <summary>Begins a session at the partnership where the account was last, or at its only one.</summary>
    /// <returns>False where the account is no member of any partnership.</returns>
    public async Task<bool> EnterAsync(Account account)
    {
        var memberships = await MembershipsAsync(account.Id);
        if (memberships.Count == 0)
        {
            return false;
        }

        var last = await db.Set<SignInSession>().Where(s => s.AccountId == account.Id).OrderByDescending(s => s.StartedAt).Select(s => s.PartnershipId).FirstOrDefaultAsync();
        await EnterAsync(account, memberships.FirstOrDefault(m => m.PartnershipId == last) ?? memberships[0]);
        return true;
    }

    /// <summary>Begins a session at one partnership. A session that went before must be ended by whoever asks.</summary>
    public async Task EnterAsync(Account account, Membership membership)
    {
        var session = await sessions.StartAsync(membership, http.HttpContext!.Request.Headers.UserAgent.ToString());
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [new Claim(SignInCookie.Session, session.Id.ToString())]);
    }
}
