using System.Linq.Expressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Partnership.Database;

/// <summary>
/// Everything that partnerships decide and do, as one actor may see it: no query leaves the actor's partnership, and whatever is
/// saved is stamped and audited in the same transaction. A kind of thing has its mapping beside it; it is reached by <c>Set&lt;T&gt;()</c>.
/// </summary>
public abstract partial class PartnershipDb(DbContextOptions options, CurrentActor current, TimeProvider clock)
    : IdentityUserContext<Account, Guid>(options)
{
    /// <summary>Tells the tables of accounts to hold passkeys; the base class asks nothing but these services.</summary>
    private static readonly ServiceProvider IdentitySchema = new ServiceCollection()
        .Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    public Actor Actor => current.Actor;

    internal TimeProvider Clock => clock;

    /// <summary>Read anew by every query.</summary>
    private Guid Scope => current.Actor.PartnershipId;

    /// <summary>Saving <paramref name="record"/> is refused where somebody has changed it since its reader saw <paramref name="version"/>.</summary>
    /// <remarks>The refusal is a <see cref="DbUpdateConcurrencyException"/>, which pages turn into a choice between both.</remarks>
    public void Expect(PartnershipRecord record, Guid version) => Entry(record).Property(r => r.Version).OriginalValue = version;

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseApplicationServiceProvider(IdentitySchema);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(100);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 4);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PartnershipDb).Assembly);
        foreach (var type in builder.Model.GetEntityTypes().Where(t => t.BaseType is null && typeof(PartnershipPart).IsAssignableFrom(t.ClrType)).ToList())
        {
            KeepApart(builder, type);
        }

        foreach (var key in builder.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys()).Where(key => !key.IsOwnership && IsOurs(key.DeclaringEntityType)))
        {
            key.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }

    private void KeepApart(ModelBuilder builder, IMutableEntityType type)
    {
        var entity = builder.Entity(type.ClrType);
        var one = Expression.Parameter(type.ClrType, "one");
        var same = Expression.Equal(Expression.Property(one, nameof(PartnershipPart.PartnershipId)), Expression.Property(Expression.Constant(this, typeof(PartnershipDb)), nameof(Scope)));
        entity.HasQueryFilter(Expression.Lambda(same, one));
        if (!type.GetForeignKeys().Any(key => key.PrincipalEntityType.ClrType == typeof(SafetyPartnership)))
        {
            entity.HasOne(typeof(SafetyPartnership)).WithMany().HasForeignKey(nameof(PartnershipPart.PartnershipId));
        }

        entity.Property(nameof(PartnershipPart.Id)).ValueGeneratedNever();
        if (typeof(PartnershipRecord).IsAssignableFrom(type.ClrType))
        {
            entity.Property(nameof(PartnershipRecord.Key)).HasMaxLength(Slug.Longest);
            entity.Property(nameof(PartnershipRecord.Version)).IsConcurrencyToken();
            entity.HasIndex(nameof(PartnershipPart.PartnershipId), nameof(PartnershipRecord.Key)).IsUnique();
        }
    }

    private static bool IsOurs(IReadOnlyEntityType type) => type.ClrType.Assembly == typeof(PartnershipDb).Assembly;
}
