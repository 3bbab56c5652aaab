using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Partners;

/// <summary>Who the partners are: organisations, people in post, seats and offices.</summary>
public sealed class PartnerService(PartnershipDb db, Actor actor, TimeProvider clock)
{
    private DateOnly Today => LondonTime.Today(clock);

    public Task<List<Organisation>> OrganisationsAsync()
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Organisation>().AsNoTracking().Include(o => o.People.OrderBy(p => p.Post)).OrderBy(o => o.Name).ToListAsync();
    }

    public Task<List<Group>> GroupsAsync()
    {
        actor.Require(Right.ReadPartnership);
        return WithSeats(db.Set<Group>().AsNoTracking()).OrderBy(g => g.Name).ToListAsync();
    }

    public Task<Group?> GroupAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return WithSeats(db.Set<Group>()).FirstOrDefaultAsync(g => g.Key == key);
    }

    public Task<Organisation?> OrganisationAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Organisation>().Include(o => o.People.OrderBy(p => p.Post)).FirstOrDefaultAsync(o => o.Key == key);
    }

    public Task<Person?> PersonAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Person>().Include(p => p.Organisation).FirstOrDefaultAsync(p => p.Key == key);
    }

    /// <exception cref="RuleException">Another partner has the same name.</exception>
    public async Task<Organisation> AddAsync(OrganisationEntry entry)
    {
        actor.Require(Right.ManagePartners);
        var organisation = new Organisation { Key = await db.FreeKeyAsync<Organisation>(Slug.Of(entry.Name)), Name = entry.Name, Standing = entry.Standing };
        await CheckName(organisation);
        db.Add(organisation);
        await db.SaveChangesAsync();
        return organisation;
    }

    /// <param name="seen">The version that whoever changes it has seen.</param>
    /// <exception cref="RuleException">Another partner has the same name.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task ChangeAsync(Organisation organisation, OrganisationEntry entry, Guid seen)
    {
        actor.Require(Right.ManagePartners);
        db.Expect(organisation, seen);
        (organisation.Name, organisation.Standing, organisation.LeftOn) = (entry.Name, entry.Standing, entry.LeftOn);
        await CheckName(organisation);
        await db.SaveChangesAsync();
    }

    public async Task<Person> AddAsync(Organisation organisation, PersonEntry entry)
    {
        actor.Require(Right.ManagePartners);
        var person = new Person
        {
            Key = await db.FreeKeyAsync<Person>(Slug.Of($"{entry.Post} {organisation.Key}")),
            OrganisationId = organisation.Id,
            Post = entry.Post,
            Name = entry.Name,
        };
        db.Add(person);
        await db.SaveChangesAsync();
        return person;
    }

    /// <inheritdoc cref="ChangeAsync(Organisation, OrganisationEntry, Guid)"/>
    public async Task ChangeAsync(Person person, PersonEntry entry, Guid seen)
    {
        actor.Require(Right.ManagePartners);
        db.Expect(person, seen);
        (person.Post, person.Name, person.LeftOn) = (entry.Post, entry.Name, entry.LeftOn);
        await db.SaveChangesAsync();
    }

    /// <exception cref="RuleException">The person sits there already, or the organisation has its vote.</exception>
    public async Task<Seat> SeatAsync(Group group, Person person, bool votes)
    {
        actor.Require(Right.ManagePartners);
        PartnerRules.OneSeat(group, person, Today);
        if (votes)
        {
            PartnerRules.OneVote(group, person.Organisation!, Today);
        }

        var key = await db.FreeKeyAsync<Seat>(Slug.Of($"{group.Key} {person.Key}"));
        var seat = new Seat { Key = key, GroupId = group.Id, PersonId = person.Id, Votes = votes, From = Today };
        db.Add(seat);
        await db.SaveChangesAsync();
        return seat;
    }

    private static IQueryable<Group> WithSeats(IQueryable<Group> groups) => groups
        .Include(g => g.Seats).ThenInclude(s => s.Person!.Organisation)
        .Include(g => g.Offices).ThenInclude(o => o.Person!.Organisation)
        .AsSplitQuery();

    private async Task CheckName(Organisation organisation)
    {
        if (await db.Set<Organisation>().AnyAsync(o => o.Name == organisation.Name && o.Id != organisation.Id))
        {
            throw new RuleException($"There is already a partner called {organisation.Name}", nameof(OrganisationEntry.Name));
        }
    }
}

/// <summary>What is entered about an organisation.</summary>
public sealed record OrganisationEntry(string Name, Standing Standing, DateOnly? LeftOn = null);

/// <summary>What is entered about somebody in post.</summary>
public sealed record PersonEntry(string Post, string? Name = null, DateOnly? LeftOn = null);
