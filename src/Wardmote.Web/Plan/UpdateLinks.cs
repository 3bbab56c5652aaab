using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Wardmote.Partnership.Plan;

namespace Wardmote.Web.Plan;

/// <summary>
/// Links by which lead officers report without signing in: signed and sealed by this installation's keys, for this purpose alone.
/// Until when one is good, and whether it was withdrawn, its request says.
/// </summary>
public sealed class UpdateLinks(IDataProtectionProvider keys)
{
    private readonly IDataProtector seal = keys.CreateProtector("Wardmote.Plan.UpdateLink.v1");

    public string TokenOf(UpdateRequest request) => seal.Protect($"{request.PartnershipId:N}{request.Id:N}");

    /// <summary>Which request of which partnership; null where the token is not one of ours.</summary>
    public (Guid Partnership, Guid Request)? Read(string token)
    {
        try
        {
            var opened = seal.Unprotect(token);
            return opened.Length == 64 ? (Guid.ParseExact(opened[..32], "N"), Guid.ParseExact(opened[32..], "N")) : null;
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
