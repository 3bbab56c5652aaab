using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Accounts;

/// <summary>
/// Writes down that somebody was not let in: for each partnership that the account would have opened. What was typed is not kept,
/// and an address that is nobody's account is not kept either: it may be anybody's.
/// </summary>
public sealed class RefusedSignIns(PartnershipDb db, CurrentActor current, AuditTrail audit)
{
    private const string Unknown = "sign-in:unknown";

    /// <param name="account">Null where the address is nobody's.</param>
    /// <param name="because">"The password was wrong".</param>
    /// <param name="locks">Whether the account is locked from now on.</param>
    public async Task NoteAsync(Account? account, string because, bool locks = false)
    {
        var memberships = account is null ? [] : await db.MembershipsOf(account.Id).ToListAsync();
        if (memberships.Count == 0)
        {
            await audit.NoteAsync(AuditAct.SignInFailed, Unknown, [new AuditChange("Because", null, because)]);
            return;
        }

        var reader = current.Actor;
        foreach (var membership in memberships)
        {
            // Whoever it was has not shown who they are, so it is not the member who acts.
            current.Actor = Actor.Public(membership.PartnershipId);
            await audit.NoteAsync(AuditAct.SignInFailed, membership.Reference.ToString(), [new AuditChange("Because", null, because)]);
            if (locks)
            {
                await audit.NoteAsync(AuditAct.LockedOut, membership.Reference.ToString());
            }
        }

        current.Actor = reader;
    }
}
