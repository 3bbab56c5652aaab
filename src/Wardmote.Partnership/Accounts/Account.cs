using Microsoft.AspNetCore.Identity;

namespace Wardmote.Partnership.Accounts;

/// <summary>What somebody signs in with. What they may do is said by their memberships.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The step of the last one-time code that was taken: it is not taken again, nor one before.</summary>
    public long? LastCodeStep { get; set; }

    /// <summary>An account with no way to sign in yet: somebody sets its password, or invites its owner to.</summary>
    public static Account For(string email) => new()
    {
        Id = Guid.CreateVersion7(),
        UserName = email,
        Email = email,
        NormalizedUserName = email.ToUpperInvariant(),
        NormalizedEmail = email.ToUpperInvariant(),
        SecurityStamp = Guid.NewGuid().ToString("N"),
        LockoutEnabled = true,
    };
}
