using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Accounts;

/// <summary>What partnerships ask of those who sign in.</summary>
public sealed class SignInRules(PartnershipDb db, Actor actor)
{
    public Task<SignInRule?> FindAsync()
    {
        actor.Require(Right.ManageAccounts);
        return db.Set<SignInRule>().FirstOrDefaultAsync();
    }

    /// <param name="seen">The version that whoever changes it has seen; empty where there was none.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task ChangeAsync(Role secondStepFor, Guid seen)
    {
        if (await FindAsync() is { } rule)
        {
            db.Expect(rule, seen);
            rule.SecondStepFor = secondStepFor;
        }
        else
        {
            db.Add(new SignInRule { Key = SignInRule.OnlyKey, SecondStepFor = secondStepFor });
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Whether a member must have a second step. Asked before somebody is signed in, so it looks beyond the actor's partnership.</summary>
    public async Task<bool> AskSecondStepAsync(Membership membership)
    {
        var asked = await db.Set<SignInRule>().IgnoreQueryFilters().AsNoTracking().Where(r => r.PartnershipId == membership.PartnershipId).Select(r => r.SecondStepFor).FirstOrDefaultAsync();
        return (asked & membership.Roles) != Role.None;
    }
}
