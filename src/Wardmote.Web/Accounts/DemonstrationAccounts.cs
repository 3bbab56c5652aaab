using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Wardmote.Evidence.Imports;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;

namespace Wardmote.Web.Accounts;

/// <summary>One account of each role, which anybody may use in a demonstration and which exist nowhere else.</summary>
public static class DemonstrationAccounts
{
    /// <summary>Of all of them; the page to sign in shows it.</summary>
    public const string Password = "one-chain-from-evidence";

    /// <summary>True where the folder holds the demonstration and nothing of a partnership's own.</summary>
    public static bool In(WebSettings settings) => Demonstration.IsIn(settings.Data);

    public static async Task SetPasswords(PartnershipDb db)
    {
        var hasher = new PasswordHasher<Account>();
        foreach (var account in await db.Users.Where(a => a.PasswordHash == null).ToListAsync())
        {
            account.PasswordHash = hasher.HashPassword(account, Password);
            account.EmailConfirmed = true;
        }

        await db.SaveChangesAsync();
    }
}
