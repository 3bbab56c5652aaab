using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Web.Accounts;

/// <summary>How a partnership's own installation is entered the first time: by a link that only whoever started it sees.</summary>
public sealed class FirstAccount(PartnershipDb db, CurrentActor current, HomePartnership home, SessionService sessions, Entrance entrance, TimeProvider clock)
{
    /// <summary>True while nobody is a member.</summary>
    public async Task<bool> IsWantedAsync() => !await db.Set<Membership>().IgnoreQueryFilters().AnyAsync(m => m.PartnershipId == home.Id);

    /// <exception cref="Wardmote.Partnership.RuleException">The address or the password will not do. Nothing is kept then.</exception>
    public async Task<Account> AddAsync(string email, string organisation, string post, string password)
    {
        current.Actor = Actor.Program(home.Id);
        await using var whole = await db.Database.BeginTransactionAsync();
        var partners = new PartnerService(db, current.Actor, clock);
        var employer = await db.Set<Organisation>().Include(o => o.People).FirstOrDefaultAsync(o => o.Name == organisation)
            ?? await partners.AddAsync(new OrganisationEntry(organisation, Standing.ResponsibleAuthority));
        var person = await partners.AddAsync(employer, new PersonEntry(post));
        var member = await new MemberService(db, current.Actor, sessions, clock).InviteAsync(email, person, Role.Officer);
        var account = await db.Users.FirstAsync(a => a.Id == member.AccountId);
        await entrance.SetPasswordAsync(account, password);
        await whole.CommitAsync();
        return account;
    }
}
