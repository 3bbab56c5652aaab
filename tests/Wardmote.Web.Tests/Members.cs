using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Tests;

/// <summary>One member of each role, at a council and on a board, in the partnership that a site serves.</summary>
internal static class Members
{
    public const string Password = "a password of the tests alone";

    public static string EmailOf(Role role) => $"{Slug.Of(role.Label())}@fenbridge.example";

    /// <summary>Into the partnership that the site serves.</summary>
    public static Task AddAsync(IServiceProvider services) => AddAsync(services, services.GetRequiredService<HomePartnership>().Id, _ => { });

    /// <summary>Into a partnership of their own, which shares the installation.</summary>
    public static Task AddElsewhereAsync(IServiceProvider services)
    {
        var other = new SafetyPartnership { Key = "fenbridge", Name = "Fenbridge Community Safety Partnership", ShortName = "Fenbridge CSP", Area = "Fenbridge" };
        return AddAsync(services, other.Id, db => db.Add(other));
    }

    private static async Task AddAsync(IServiceProvider services, Guid partnership, Action<PartnershipDb> first)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Program(partnership);
        var db = scope.ServiceProvider.GetRequiredService<PartnershipDb>();
        first(db);
        var council = new Organisation { Key = "council", Name = "Fenbridge Council", Standing = Standing.ResponsibleAuthority };
        var board = new Group { Key = "board", Name = "Board", Kind = GroupKind.Board };
        db.AddRange(council, board);
        // Derived once: it is made slow on purpose.
        var hash = new PasswordHasher<Account>().HashPassword(Account.For("anybody"), Password);
        foreach (var role in Roles.All)
        {
            var account = Account.For(EmailOf(role));
            account.PasswordHash = hash;
            var person = new Person { Key = Slug.Of(role.Label()), OrganisationId = council.Id, Post = role.Label() };
            db.AddRange(account, person, new Membership { Key = person.Key, AccountId = account.Id, PersonId = person.Id, Roles = role });
            if (role is Role.Chair or Role.BoardMember)
            {
                db.Add(new Seat { Key = $"{person.Key}-seat", GroupId = board.Id, PersonId = person.Id, Votes = role == Role.BoardMember, From = new DateOnly(2018, 1, 1) });
            }
        }

        await db.SaveChangesAsync();
    }
}
