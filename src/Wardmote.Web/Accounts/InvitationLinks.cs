using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Accounts;

/// <summary>
/// Links by which somebody sets a password: signed and sealed by this installation's keys. One is good for a while, and for one
/// password: it holds the account's stamp, which a new password changes.
/// </summary>
public sealed class InvitationLinks(IDataProtectionProvider keys)
{
    public static readonly TimeSpan GoodFor = TimeSpan.FromDays(7);

    /// <summary>The purpose of the link by which the first account of an installation is made.</summary>
    private const string First = "first account";

    private readonly ITimeLimitedDataProtector seal = keys.CreateProtector("Wardmote.Accounts.Invitation.v1").ToTimeLimitedDataProtector();

    public string AddressFor(Account account) => AddressFor(account, GoodFor);

    public string AddressFor(Account account, TimeSpan goodFor) => "/accounts/invitation/" + seal.Protect($"{account.Id:N}{account.SecurityStamp}", goodFor);

    /// <summary>Only the program itself gives it out, to whoever starts it, and only while nobody is a member.</summary>
    public string AddressForFirst(HomePartnership home) => "/accounts/begin/" + seal.Protect($"{First}{home.Id:N}", GoodFor);

    public bool IsForFirst(string token, HomePartnership home) => Open(token) == $"{First}{home.Id:N}";

    /// <summary>Whose password it sets, and the stamp that the account must still have; null where it is not one of ours or too old.</summary>
    public (Guid Account, string Stamp)? Read(string token) =>
        Open(token) is { Length: > 32 } opened && Guid.TryParseExact(opened[..32], "N", out var account) ? (account, opened[32..]) : null;

    private string? Open(string token)
    {
        try
        {
            return seal.Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
