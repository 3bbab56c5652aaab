using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Accounts;

/// <summary>A time during which somebody is signed in, in one browser and for one partnership. The browser's cookie only names it.</summary>
public sealed class SignInSession
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid AccountId { get; init; }

    public required Guid PartnershipId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the last page was asked for, to a few minutes.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How the browser names itself, so that its owner may know it again.</summary>
    public required string Browser { get; init; }

    public bool IsOpen(SessionLimits limits, DateTimeOffset now) =>
        EndedAt is null && now - SeenAt < limits.Idle && now - StartedAt < limits.Longest;
}

/// <summary>How long somebody stays signed in.</summary>
public sealed record SessionLimits
{
    /// <summary>Without asking for a page.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromHours(1);

    /// <summary>At most, however busy: a working day.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(12);

    /// <summary>After signing in, for what changes the ways to sign in.</summary>
    public TimeSpan Recent { get; init; } = TimeSpan.FromMinutes(15);
}

internal sealed class SignInSessionMapping : IEntityTypeConfiguration<SignInSession>
{
    public void Configure(EntityTypeBuilder<SignInSession> session)
    {
        session.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
        session.HasOne<SafetyPartnership>().WithMany().HasForeignKey(s => s.PartnershipId);
        session.Property(s => s.Browser).HasMaxLength(SessionService.LongestBrowser);
    }
}
