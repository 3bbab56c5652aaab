using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Tests.Partnership;

/// <summary>A partnership of a test's own, seen by whomever the test names: <c>desk.Db(Role.Officer)</c>, <c>desk.Actor(Role.Chair)</c>.</summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly PartnershipStore store;
    private readonly Dictionary<Role, Actor> actors = [];
    private readonly List<PartnershipDb> opened = [];

    private Desk(PartnershipStore store) => this.store = store;

    public SafetyPartnership Partnership { get; } = new()
    {
        Key = $"p-{Guid.NewGuid():N}",
        Name = "Fenbridge Community Safety Partnership",
        ShortName = "Fenbridge CSP",
        Area = "Fenbridge",
    };

    /// <summary>Where somebody of each role works.</summary>
    public Organisation Council { get; } = new() { Key = "council", Name = "Fenbridge Council", Standing = Standing.ResponsibleAuthority };

    public static async Task<Desk> BeginAsync(PartnershipStore store)
    {
        var desk = new Desk(store);
        await desk.FillAsync();
        return desk;
    }

    public Actor Actor(Role role) => actors[role];

    /// <summary>A context of its own, as a request has one.</summary>
    public PartnershipDb Db(Role role) => Open(Actor(role));

    public PartnershipDb Open(Actor actor)
    {
        var db = store.Open(actor);
        opened.Add(db);
        return db;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var db in opened)
        {
            await db.DisposeAsync();
        }
    }

    private async Task FillAsync()
    {
        var db = Open(Wardmote.Partnership.Accounts.Actor.Program(Partnership.Id));
        db.Add(Partnership);
        db.Add(Council);
        foreach (var role in Roles.All)
        {
            var account = Account.For($"{role}@{Partnership.Key}.example");
            var person = new Person { Key = Wardmote.Partnership.Slug.Of(role.Label()), OrganisationId = Council.Id, Post = role.Label() };
            db.AddRange(account, person, new Membership { Key = person.Key, AccountId = account.Id, PersonId = person.Id, Roles = role });
            actors[role] = new Actor
            {
                AccountId = account.Id,
                PartnershipId = Partnership.Id,
                PersonId = person.Id,
                OrganisationId = Council.Id,
                Post = person.Post,
                Organisation = Council.Name,
                Roles = role,
            };
        }

        await db.SaveChangesAsync();
    }
}
