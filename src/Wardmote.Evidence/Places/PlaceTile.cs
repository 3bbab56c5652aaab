using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Places;

/// <summary>The square of one place in a tile map.</summary>
/// <param name="Column">From 0, the most western.</param>
/// <param name="Row">From 0, the most northern.</param>
/// <param name="Short">Its name in a few letters, for a small screen.</param>
public sealed record PlaceTile(PlaceName Place, int Column, int Row, string? Short);

/// <summary>A layout of squares, one for each place of a kind and year, written as YAML in <c>definitions/tiles</c>.</summary>
public sealed record TileLayout(PlaceVintage Of, PlaceName Within, IReadOnlyList<PlaceTile> Tiles)
{
    /// <exception cref="DefinitionException">The file is not a layout, or two places have one square.</exception>
    public static TileLayout Read(string path)
    {
        var file = Path.GetFileName(path);
        var written = Yaml.ReadFile<Written>(path);
        var kind = PlaceKinds.Find(written.Kind ?? "") ?? throw new DefinitionException($"{file}: kind is '{written.Kind}'. Write one of {string.Join(", ", PlaceKinds.Mapped.Select(k => k.Word()))}.");
        var tiles = written.Tiles.Select(t => new PlaceTile(
            new PlaceName(t.Code ?? throw Missing("code"), t.Name ?? throw Missing("name")),
            t.Column,
            t.Row,
            t.Short)).ToList();
        if (tiles.GroupBy(t => (t.Column, t.Row)).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new DefinitionException($"{file}: {string.Join(" and ", twice.Select(t => t.Place.Name))} have the same square, column {twice.Key.Column} and row {twice.Key.Row}. Move one of them.");
        }

        if (tiles.GroupBy(t => t.Place.Code).FirstOrDefault(g => g.Count() > 1) is { } again)
        {
            throw new DefinitionException($"{file}: {again.Key} has two squares. Take one away.");
        }

        return new TileLayout(
            new PlaceVintage(kind, written.Vintage is > 0 and var year ? year : throw Missing("vintage")),
            new PlaceName(written.Within?.Code ?? throw Missing("within: code"), written.Within.Name ?? throw Missing("within: name")),
            tiles);

        DefinitionException Missing(string key) => new($"{file}: {key} is missing.");
    }

    private sealed class Written
    {
        public string? Kind { get; set; }

        public int Vintage { get; set; }

        public WrittenName? Within { get; set; }

        public List<WrittenTile> Tiles { get; set; } = [];
    }

    private class WrittenName
    {
        public string? Code { get; set; }

        public string? Name { get; set; }
    }

    private sealed class WrittenTile : WrittenName
    {
        public int Column { get; set; }

        public int Row { get; set; }

        public string? Short { get; set; }
    }
}
