using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Accounts;

/// <summary>Writes what happens to an account into the audit of each partnership that it opens. What was typed is never kept.</summary>
public sealed class AccountTrail(PartnershipDb db, CurrentActor current, AuditTrail audit)
{
    private const string Unknown = "sign-in:unknown";

    /// <summary>Somebody was not let in.</summary>
    /// <param name="account">Null where the address is nobody's; it is not kept then, for it may be anybody's.</param>
    /// <param name="because">"The password was wrong".</param>
    /// <param name="locks">Whether the account is locked from now on.</param>
    public async Task RefusedAsync(Account? account, string because, bool locks = false)
    {
        AuditChange[] about = [new("Because", null, because)];
        if (account is null || !await NoteAsync(account, AuditAct.SignInFailed, about))
        {
            await audit.NoteAsync(AuditAct.SignInFailed, Unknown, about);
        }
        else if (locks)
        {
            await NoteAsync(account, AuditAct.LockedOut, []);
        }
    }

    /// <summary>How an account is signed in with has changed: "Second step", from off to on.</summary>
    public Task ChangedAsync(Account account, string field, string? from, string? to) => NoteAsync(account, AuditAct.Changed, [new(field, from, to)]);

    /// <returns>False where the account opens no partnership.</returns>
    private async Task<bool> NoteAsync(Account account, AuditAct act, AuditChange[] about)
    {
        var memberships = await db.MembershipsOf(account.Id).ToListAsync();
        var acting = current.Actor;
        foreach (var membership in memberships)
        {
            // Whoever has not shown who they are acts as one of the public.
            current.Actor = acting.AccountId == account.Id ? Memberships.ActorOf(membership)
                : acting.PartnershipId == membership.PartnershipId ? acting
                : Actor.Public(membership.PartnershipId);
            await audit.NoteAsync(act, membership.Reference.ToString(), about);
        }

        current.Actor = acting;
        return memberships.Count > 0;
    }
}
