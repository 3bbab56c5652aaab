using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;

namespace Wardmote.Tests.Partnership.Database;

public sealed class ModelTests
{
    /// <summary>What belongs to no one partnership.</summary>
    private static readonly Type[] OfTheInstallation = [typeof(SafetyPartnership), typeof(Account), typeof(SignInSession)];

    public static TheoryData<string> Databases => ["", "Host=nowhere"];

    [Theory]
    [MemberData(nameof(Databases))]
    public void Model_OfEachDatabase_IsWhatItsMigrationMakes(string postgres)
    {
        using var db = Open(postgres);
        Assert.False(db.Database.HasPendingModelChanges(), "The model has changed: make the migrations anew with src/Wardmote.Partnership/remake-migrations.sh");
    }

    /// <summary>Otherwise a query of one partnership could find what is another's.</summary>
    [Fact]
    public void Entities_ThatAreOurs_BelongToAPartnershipAndAreFilteredByIt()
    {
        using var db = Open("");
        var ours = db.Model.GetEntityTypes().Where(t => t.ClrType.Assembly == typeof(PartnershipDb).Assembly && !t.IsOwned()).ToList();
        Assert.All(ours.Where(t => !OfTheInstallation.Contains(t.ClrType)), type =>
        {
            Assert.True(typeof(PartnershipPart).IsAssignableFrom(type.ClrType), $"{type.ClrType.Name} is no PartnershipPart.");
            Assert.NotEmpty(type.GetRootType().GetDeclaredQueryFilters());
        });
    }

    private static PartnershipDb Open(string postgres) => PartnershipStore.In(Path.GetTempPath(), postgres.Length > 0 ? postgres : null, TimeProvider.System).Open(Actor.Nobody);
}
