using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Places;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Places;

public sealed class TileLayoutTests : IDisposable
{
    private const string Head = "kind: ward\nvintage: 2018\nwithin: { code: E07000012, name: South Cambridgeshire }\ntiles:\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Layout_OfTheDemonstration_HasASquareForEveryWardOfItsList()
    {
        var layout = TileLayout.Read(Repository.Folder("samples/south-cambridgeshire/definitions/tiles/wards-2018.yaml"));
        var wards = DatasetFile.ReadCodes(Repository.Folder("samples/south-cambridgeshire/definitions/codes/wards.yaml"));
        Assert.Equal(
            wards.Codes.Select(c => (c.Value, c.Spellings.First(PlaceKinds.IsCode))).Order(),
            layout.Tiles.Select(t => (t.Place.Name, t.Place.Code)).Order());
    }

    [Theory]
    [InlineData("  - { code: E05000001, name: A, column: 1, row: 0 }\n  - { code: E05000002, name: B, column: 1, row: 0 }", "A and B have the same square")]
    [InlineData("  - { code: E05000001, name: A, column: 1, row: 0 }\n  - { code: E05000001, name: A, column: 2, row: 0 }", "E05000001 has two squares")]
    [InlineData("  - { name: A, column: 1, row: 0 }", "code is missing")]
    public void Layout_ThatCannotBeDrawn_IsRefused(string tiles, string reason) =>
        Assert.Contains(reason, Assert.Throws<DefinitionException>(() => TileLayout.Read(folder.With("tiles.yaml", Head + tiles))).Message, StringComparison.Ordinal);

    [Fact]
    public void Tiles_WhereBoundsAreLoaded_StandBack()
    {
        using var table = new ImportingTable();
        var of = new PlaceVintage(PlaceKind.Ward, 2018);
        Assert.False(new PlaceBook(table.Lake, ImportingTable.Catalog.Tiles).Find(of)!.HasBounds);
        table.Wards(SomePlaces.TwoWards());
        Assert.True(new PlaceBook(table.Lake, ImportingTable.Catalog.Tiles).Find(of)!.HasBounds);
    }
}
