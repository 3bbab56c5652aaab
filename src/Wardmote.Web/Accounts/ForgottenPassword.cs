using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Memory;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Mail;

namespace Wardmote.Web.Accounts;

/// <summary>Writes to the owner of an account that its password can be set anew.</summary>
public sealed class ForgottenPassword(UserManager<Account> accounts, Entrance entrance, InvitationLinks links, SiteAddress site, AccountTrail trail, IMemoryCache written)
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(1);

    /// <summary>So that nobody can fill somebody else's mailbox.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(5);

    /// <returns>Null where the address is nobody's account, opens nothing, or was written to just now.</returns>
    public async Task<Letter?> WriteAsync(string email)
    {
        if (await accounts.FindByEmailAsync(email) is not { } account
            || (await entrance.MembershipsAsync(account.Id)).Count == 0
            || written.TryGetValue((nameof(ForgottenPassword), account.Id), out _))
        {
            return null;
        }

        written.Set((nameof(ForgottenPassword), account.Id), true, Between);
        await trail.ChangedAsync(account, "Password", null, "a link to set it anew was asked for");
        return Letters.Forgotten(account.Email!, site.Of(links.AddressFor(account, GoodFor)));
    }
}
