using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Calendars;

/// <summary>
/// A secret address at which a member's calendar program fetches what concerns them, as such programs cannot sign in. Only a hash
/// of the secret is kept: whoever reads the database cannot read calendars.
/// </summary>
public sealed class CalendarAddress : PartnershipPart
{
    private const int SecretBytes = 24;

    public required Guid MembershipId { get; init; }

    public Membership? Membership { get; init; }

    /// <summary>SHA-256 of the secret, in hexadecimal.</summary>
    public required string SecretHash { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Set when it was replaced by another or given up.</summary>
    public DateTimeOffset? EndedAt { get; internal set; }

    /// <summary>A secret that nobody guesses, to stand in an address.</summary>
    public static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

internal sealed class CalendarAddressMapping : IEntityTypeConfiguration<CalendarAddress>
{
    public void Configure(EntityTypeBuilder<CalendarAddress> address)
    {
        address.HasOne(a => a.Membership).WithMany().HasForeignKey(a => a.MembershipId);
        address.Property(a => a.SecretHash).HasMaxLength(64);
        address.HasIndex(a => a.SecretHash).IsUnique();
    }
}
