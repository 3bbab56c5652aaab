using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Accounts;

/// <summary>Somebody who has shown their password, or followed a link, and must still take the second step. A sealed cookie says who, for five minutes.</summary>
public sealed class FirstStep(UserManager<Account> accounts, IHttpContextAccessor http)
{
    private const string Stamp = "stamp";
    private const string Back = "back";

    public Task HoldAsync(Account account, string? back)
    {
        Claim[] said = [new(ClaimTypes.NameIdentifier, account.Id.ToString()), new(Stamp, account.SecurityStamp!), new(Back, back ?? "/")];
        return http.HttpContext!.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(new ClaimsIdentity(said, IdentityConstants.TwoFactorUserIdScheme)));
    }

    /// <returns>Null where nobody has taken the first step, or too long ago, or their password has changed since.</returns>
    public async Task<(Account Account, string Back)?> FindAsync()
    {
        var held = (await http.HttpContext!.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal;
        return held?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && await accounts.FindByIdAsync(id) is { } account && account.SecurityStamp == held.FindFirstValue(Stamp)
            ? (account, held.FindFirstValue(Back)!)
            : null;
    }

    public Task EndAsync() => http.HttpContext!.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
}
