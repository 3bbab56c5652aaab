using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Exchange;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Accounts;

/// <summary><c>accounts.yaml</c>: who is a member, in which post and roles, and who must have a second step. Never what they sign in with.</summary>
public sealed class AccountsPart : ExchangePart<AccountsPart.Written>
{
    public override string File => "accounts.yaml";

    protected override async Task<Written?> WriteAsync(ExchangeSource source)
    {
        var members = await source.ByKey<Membership>(all => all.Include(m => m.Account).Include(m => m.Person));
        var rule = await source.All<SignInRule>().FirstOrDefaultAsync(source.Stop);
        return members.Count == 0 ? null : new Written
        {
            SecondStepFor = [.. (rule?.SecondStepFor ?? Role.None).Each()],
            Members = [.. members.Select(m => new WrittenMember
            {
                Key = m.Key,
                Email = m.Account!.Email,
                Person = m.Person!.Key,
                Roles = [.. m.Roles.Each()],
                EndedAt = m.EndedAt,
            })],
        };
    }

    protected override async Task ReadAsync(Written written, ExchangeTarget target)
    {
        if (written.SecondStepFor.Count > 0)
        {
            target.Add(new SignInRule { Key = SignInRule.OnlyKey, SecondStepFor = Together(written.SecondStepFor) });
        }

        foreach (var member in written.Members)
        {
            var account = await FindOrAdd(target.Need(member.Email, "the e-mail address of a member"), target);
            target.Add(new Membership
            {
                Key = target.Need(member.Key, $"the key of {member.Email}"),
                AccountId = account.Id,
                PersonId = (await target.Find<Person>(member.Person)).Id,
                Roles = Together(member.Roles),
                EndedAt = member.EndedAt,
            });
        }
    }

    private static Role Together(IEnumerable<Role> roles) => roles.Aggregate(Role.None, (all, role) => all | role);

    private static async Task<Account> FindOrAdd(string email, ExchangeTarget target)
    {
        var known = email.ToUpperInvariant();
        return target.Db.Users.Local.FirstOrDefault(a => a.NormalizedEmail == known)
            ?? await target.Db.Users.FirstOrDefaultAsync(a => a.NormalizedEmail == known, target.Stop)
            ?? target.Db.Users.Add(Account.For(email)).Entity;
    }

    public sealed class Written
    {
        /// <summary>Roles that must have a second step.</summary>
        public List<Role> SecondStepFor { get; set; } = [];

        public List<WrittenMember> Members { get; set; } = [];
    }

    public sealed class WrittenMember
    {
        public string? Key { get; set; }

        public string? Email { get; set; }

        public string? Person { get; set; }

        public List<Role> Roles { get; set; } = [];

        public DateTimeOffset? EndedAt { get; set; }
    }
}
