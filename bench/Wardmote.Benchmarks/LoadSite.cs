using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Wardmote.Evidence.Datasets;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Exchange;
using Wardmote.Partnership.Partners;
using Wardmote.Web;

namespace Wardmote.Benchmarks;

/// <summary>An installation with many partnerships, each a copy of the demonstration's records with fifty members of its own.</summary>
internal static class LoadSite
{
    public const string Password = "a password of the benchmark alone";

    private const int Users = 50;

    /// <summary>How many of the fifty have each role; the others read.</summary>
    private static readonly (Role Role, int Count)[] Posts = [(Role.Officer, 1), (Role.Analyst, 1), (Role.Chair, 1), (Role.BoardMember, 6), (Role.LeadOfficer, 20), (Role.CaseWorker, 5)];

    public static string EmailOf(int partnership, int user) => $"user{user:00}@partnership{partnership:000}.example";

    /// <summary>Adds partnerships until there are so many. The folder is one that <c>wardmote demo</c> has made.</summary>
    public static async Task FillAsync(string folder, string? postgres, int partnerships)
    {
        var records = Records(folder);
        var home = PartnershipFolder.Read(folder);
        var store = PartnershipStore.In(folder, postgres, TimeProvider.System);
        var hash = new PasswordHasher<Account>().HashPassword(Account.For("anybody"), Password);
        await store.PrepareAsync((db, current) => AddAsync(db, current, Called(1), records, hash, 1));
        for (var i = 1; i <= partnerships; i++)
        {
            var current = new CurrentActor();
            await using var db = store.Open(current);
            var partnership = Called(i);
            if (!await db.Set<SafetyPartnership>().AnyAsync(p => p.Key == partnership.Key))
            {
                await using var whole = await db.Database.BeginTransactionAsync();
                await AddAsync(db, current, partnership, records, hash, i);
                await whole.CommitAsync();
                Console.Error.WriteLine($"Partnership {i} of {partnerships} is there.");
            }
        }

        // The first is the one whose folder it is.
        SafetyPartnership Called(int number) => number == 1
            ? new SafetyPartnership { Key = Slug.Of(home.ShortName), Name = home.Name, ShortName = home.ShortName, Area = home.Area }
            : new SafetyPartnership { Key = $"partnership-{number:000}", Name = $"Community Safety Partnership {number}", ShortName = $"Partnership {number:000}", Area = $"Area {number}" };
    }

    /// <summary>Serves the folder until the input ends, and says where.</summary>
    public static async Task ServeAsync(string folder, string? postgres)
    {
        await using var app = await WebServer.CreateAsync(new WebSettings { Port = 0, Data = folder, Postgres = postgres, SignInsEachMinute = 100_000 });
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
    }

    private static async Task AddAsync(PartnershipDb db, CurrentActor current, SafetyPartnership partnership, string records, string hash, int number)
    {
        current.Actor = Actor.Program(partnership.Id);
        db.Add(partnership);
        await db.SaveChangesAsync();
        await ExchangeFolder.ImportAsync(db, records);
        var organisations = await db.Set<Organisation>().OrderBy(o => o.Key).ToListAsync();
        for (var user = 0; user < Users; user++)
        {
            var account = Account.For(EmailOf(number, user));
            account.PasswordHash = hash;
            var person = new Person { Key = $"user-{user:00}", OrganisationId = organisations[user % organisations.Count].Id, Post = $"Post {user}" };
            db.AddRange(account, person, new Membership { Key = person.Key, AccountId = account.Id, PersonId = person.Id, Roles = RoleOf(user) });
        }

        await db.SaveChangesAsync();
    }

    private static Role RoleOf(int user) => Posts.SelectMany(p => Enumerable.Repeat(p.Role, p.Count)).ElementAtOrDefault(user) is var role && role != default ? role : Role.Reader;

    /// <summary>The demonstration's records without its accounts, whose addresses there can be only once.</summary>
    private static string Records(string folder)
    {
        var copy = Directory.CreateDirectory(Path.Combine(folder, "load-records")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples", "south-cambridgeshire", "partnership"), "*.yaml").Where(f => Path.GetFileName(f) != "accounts.yaml"))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)), overwrite: true);
        }

        return copy;
    }
}
