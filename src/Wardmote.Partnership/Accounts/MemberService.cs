using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Accounts;

/// <summary>Who may sign in to the actor's partnership, in which post and roles.</summary>
public sealed class MemberService(PartnershipDb db, Actor actor, SessionService sessions, TimeProvider clock)
{
    public Task<List<Membership>> AllAsync()
    {
        actor.Require(Right.ManageAccounts);
        return Members().AsNoTracking().OrderBy(m => m.EndedAt != null).ThenBy(m => m.Person!.Organisation!.Name).ThenBy(m => m.Person!.Post).ToListAsync();
    }

    public Task<Membership?> FindAsync(string key)
    {
        actor.Require(Right.ManageAccounts);
        return Members().FirstOrDefaultAsync(m => m.Key == key);
    }

    /// <summary>Makes somebody a member. Where the address has no account yet it gets one, which nobody can use until its owner has set a password.</summary>
    /// <exception cref="RuleException">The address is none, or its owner is a member already.</exception>
    public async Task<Membership> InviteAsync(string email, Person person, Role roles)
    {
        actor.Require(Right.ManageAccounts);
        var address = Address(email);
        NeedRoles(roles);
        var known = address.ToUpperInvariant();
        var account = await db.Users.FirstOrDefaultAsync(a => a.NormalizedEmail == known) ?? db.Users.Add(Account.For(address)).Entity;
        if (await Members().FirstOrDefaultAsync(m => m.AccountId == account.Id) is { } other)
        {
            throw new RuleException(other.EndedAt is null ? $"{address} is a member already" : $"{address} was a member. Change that membership to let them in again", "Email");
        }

        var membership = new Membership
        {
            Key = await db.FreeKeyAsync<Membership>(person.Key),
            AccountId = account.Id,
            PersonId = person.Id,
            Roles = roles,
        };
        db.Add(membership);
        await db.SaveChangesAsync();
        return membership;
    }

    /// <param name="isMember">False ends the membership at once, wherever they are signed in; true lets them in again.</param>
    /// <param name="seen">The version that whoever changes it has seen.</param>
    /// <exception cref="RuleException">Nobody would be left who manages accounts.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task ChangeAsync(Membership membership, Person person, Role roles, bool isMember, Guid seen)
    {
        actor.Require(Right.ManageAccounts);
        NeedRoles(roles);
        db.Expect(membership, seen);
        if (!isMember || !RightsTable.Allow(roles, Right.ManageAccounts))
        {
            await NeedAnotherManager(membership);
        }

        (membership.PersonId, membership.Roles) = (person.Id, roles);
        membership.EndedAt = isMember ? null : membership.EndedAt ?? clock.GetUtcNow();
        await db.SaveChangesAsync();
        if (!isMember)
        {
            await sessions.EndOfMemberAsync(membership);
        }
    }

    /// <summary>
    /// True where a link to set a password may be given to this member by whoever manages the accounts of this partnership: never
    /// for somebody whose account opens another partnership too, which it is not theirs to open.
    /// </summary>
    public async Task<bool> MayGiveLinkAsync(Membership membership)
    {
        actor.Require(Right.ManageAccounts);
        return membership.EndedAt is null && !await db.Set<Membership>().IgnoreQueryFilters().AnyAsync(m => m.AccountId == membership.AccountId && m.PartnershipId != membership.PartnershipId);
    }

    private IQueryable<Membership> Members() => db.Set<Membership>().Include(m => m.Account).Include(m => m.Person!.Organisation);

    private async Task NeedAnotherManager(Membership membership)
    {
        var others = await db.Set<Membership>().AsNoTracking().Where(m => m.Id != membership.Id && m.EndedAt == null).Select(m => m.Roles).ToListAsync();
        if (!others.Any(roles => RightsTable.Allow(roles, Right.ManageAccounts)))
        {
            throw new RuleException("Somebody must be left who manages accounts. Make another member an officer first");
        }
    }

    private static void NeedRoles(Role roles)
    {
        if (roles == Role.None)
        {
            throw new RuleException("Choose at least one role", "Roles");
        }
    }

    private static string Address(string email) => MailAddress.TryCreate(email.Trim(), out var address) && address.Address == email.Trim() && address.Host.Contains('.', StringComparison.Ordinal)
        ? address.Address
        : throw new RuleException("Enter an email address in the form name@example.org", "Email");
}
