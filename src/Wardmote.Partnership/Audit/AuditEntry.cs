using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Audit;

/// <summary>Who saw or changed what, when, from what to what. Each entry's hash covers the one before, so that none can be changed or taken out unseen.</summary>
public sealed class AuditEntry : PartnershipPart
{
    /// <summary>The hash that the first entry follows.</summary>
    public const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>1, 2, 3 … within the partnership.</summary>
    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid? AccountId { get; init; }

    /// <summary>The post and organisation of whoever acted, as they were then.</summary>
    public required string By { get; init; }

    public required AuditAct Act { get; init; }

    /// <summary>"action:1.1a"; for lines of a record their kind and id.</summary>
    public required string Item { get; init; }

    /// <summary>A list of <see cref="AuditChange"/> as JSON.</summary>
    public required string Changes { get; init; }

    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over all of the above, in hexadecimal.</summary>
    public string Hash { get; internal set; } = "";

    public IReadOnlyList<AuditChange> ReadChanges() => JsonSerializer.Deserialize<List<AuditChange>>(Changes, AuditChange.Json) ?? [];

    /// <summary>What <see cref="Hash"/> must be.</summary>
    public string ComputeHash()
    {
        string[] sealedParts =
        [
            PreviousHash, PartnershipId.ToString("N"), Number.ToString(CultureInfo.InvariantCulture),
            At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            AccountId?.ToString("N") ?? "", By, Act.ToString(), Item, Changes,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(sealedParts))));
    }
}

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.HasIndex(e => new { e.PartnershipId, e.Number }).IsUnique();
        entry.HasIndex(e => new { e.PartnershipId, e.Item });
        entry.HasIndex(e => new { e.PartnershipId, e.At });
    }
}
