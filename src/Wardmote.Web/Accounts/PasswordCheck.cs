using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;

namespace Wardmote.Web.Accounts;

/// <summary>Holds a new password to <see cref="PasswordRules"/>, wherever it is set.</summary>
internal sealed class PasswordCheck(PartnershipDb db, HomePartnership home) : IPasswordValidator<Account>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var memberships = await db.MembershipsOf(user.Id).ToListAsync();
        var own = memberships.SelectMany(m => new[] { m.Partnership!.Name, m.Partnership.Area, m.Person!.Post, m.Person.Organisation!.Name, m.Person.Name ?? "" });
        return PasswordRules.WhyNot(password ?? "", [user.Email ?? "", home.Key, .. own]) is { } why
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = why })
            : IdentityResult.Success;
    }
}
