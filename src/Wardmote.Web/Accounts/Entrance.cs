using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Web.Mail;

namespace Wardmote.Web.Accounts;

/// <summary>Lets in somebody who has shown who they are, whichever way.</summary>
public sealed class Entrance(SignInManager<Account> signIn, FirstStep first, SignInRules rules, AccountTrail trail, Outbox outbox, SessionService sessions, PartnershipDb db, CurrentActor current, IHttpContextAccessor http)
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

        await trail.ChangedAsync(account, "Password", null, "set by a link");
        outbox.Post(Letters.Changed(account.Email!, "Your password was changed"));
        await accounts.ResetAccessFailedCountAsync(account);
        await accounts.SetLockoutEndDateAsync(account, null);
    }

    /// <summary>Lets in somebody who has taken the first step, unless they must take a second.</summary>
    /// <param name="back">An address of this site; null for the first page.</param>
    /// <returns>Where they go next; null where the account is no member of any partnership.</returns>
    public async Task<string?> EnterAsync(Account account, string? back = null)
    {
        if (await LastAsync(account) is not { } membership)
        {
            return null;
        }

        if (account.TwoFactorEnabled || await rules.AskSecondStepAsync(membership))
        {
            await first.HoldAsync(account, back);
            return account.TwoFactorEnabled ? "/accounts/sign-in/code" : "/accounts/sign-in/set-up";
        }

        await EnterAsync(account, membership);
        return back ?? "/";
    }

    /// <summary>Lets in somebody who has shown two factors: a password and a code, or a passkey.</summary>
    /// <param name="by">For the audit: "passkey “Work phone”"; null for a password and a code.</param>
    /// <returns>False where the account is no member of any partnership.</returns>
    public async Task<bool> EnterByTwoAsync(Account account, string? by = null)
    {
        await first.EndAsync();
        if (await LastAsync(account) is not { } membership)
        {
            return false;
        }

        await EnterAsync(account, membership, by);
        return true;
    }

    /// <summary>Begins a session at one partnership. One that this browser was in before ends.</summary>
    /// <param name="by">By what they showed who they are, for the audit; null for a password.</param>
    public async Task EnterAsync(Account account, Membership membership, string? by = null)
    {
        if (current.Actor.SessionId is { } before)
        {
            await sessions.EndAsync(before);
        }

        var session = await sessions.StartAsync(membership, http.HttpContext!.Request.Headers.UserAgent.ToString(), by);
        await GoOnAsync(account, session.Id);
    }

    /// <summary>The account's ways to sign in have changed, so its other sessions have ended; this one goes on.</summary>
    public Task GoOnAsync(Account account, Guid session) =>
        signIn.SignInWithClaimsAsync(account, isPersistent: false, [new Claim(SignInCookie.Session, session.ToString())]);

    /// <summary>At the partnership where the account was last, or at its only one.</summary>
    private async Task<Membership?> LastAsync(Account account)
    {
        var memberships = await MembershipsAsync(account.Id);
        var last = await db.Set<SignInSession>().Where(s => s.AccountId == account.Id).OrderByDescending(s => s.StartedAt).Select(s => s.PartnershipId).FirstOrDefaultAsync();
        return memberships.FirstOrDefault(m => m.PartnershipId == last) ?? memberships.FirstOrDefault();
    }
}
