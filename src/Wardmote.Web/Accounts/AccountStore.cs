using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;

namespace Wardmote.Web.Accounts;

/// <summary>
/// Accounts in the database, with the secrets of their second step sealed by the installation's keys, so that a copy of the
/// database alone opens nothing.
/// </summary>
internal sealed class AccountStore(PartnershipDb db, IDataProtectionProvider keys) : UserOnlyStore<Account, PartnershipDb, Guid>(db)
{
    private readonly IDataProtector seal = keys.CreateProtector("Wardmote.Accounts.Secrets.v1");

    public override Task SetTokenAsync(Account user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : seal.Protect(value), cancellationToken);

    /// <returns>Null also where it was sealed by keys that are lost: the second step must be set up anew then.</returns>
    public override async Task<string?> GetTokenAsync(Account user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        try
        {
            return await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { Length: > 0 } kept ? seal.Unprotect(kept) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
