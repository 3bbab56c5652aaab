using System.Globalization;

namespace Wardmote.Evidence.Places.Lookups;

/// <summary>What the loaded lookup tables say: which place lies in which, and what became of it.</summary>
public sealed class PlaceLinks
{
    /// <summary>Of each code: the codes that stand in a row with it, by their kind, and in how many rows.</summary>
    private readonly Dictionary<string, Dictionary<PlaceKind, Dictionary<string, int>>> links = [];
    private readonly Dictionary<string, string> names = [];
    private readonly Dictionary<PlaceVintage, HashSet<string>> places = [];

    private PlaceLinks()
    {
    }

    public IEnumerable<PlaceVintage> Vintages => places.Keys;

    internal static PlaceLinks Read(PlaceFolder folder)
    {
        var all = new PlaceLinks();
        foreach (var import in folder.Lookups())
        {
            all.Add(import, folder.ParquetFile(import));
        }

        return all;
    }

    /// <summary>The name that the newest table gives to a code; null for none.</summary>
    public string? NameOf(string code) => names.GetValueOrDefault(code);

    /// <summary>Places of a kind and year that a table names.</summary>
    public IEnumerable<PlaceName> Places(PlaceVintage of) => places.GetValueOrDefault(of, []).Select(c => new PlaceName(c, NameOf(c) ?? c));

    /// <summary>The place of a larger kind in which this one lies; null where that is not known, or is not one.</summary>
    public string? Up(string code, PlaceKind kind) => Of(code, kind) is { Count: 1 } one ? one.Keys.First() : null;

    /// <summary>Codes of a kind that stand beside a code, and in how many rows.</summary>
    public IReadOnlyDictionary<string, int> Of(string code, PlaceKind kind) =>
        links.TryGetValue(code, out var kinds) && kinds.TryGetValue(kind, out var found) ? found : new Dictionary<string, int>();

    private void Add(LookupImport import, string parquet)
    {
        List<string> columns = [.. import.Columns.Select(c => c.Field), .. new[] { import.RowVintage }.OfType<string>()];
        var codes = import.Columns.Select((column, at) => (column, at)).Where(c => !c.column.IsName).ToList();
        var named = codes.ToDictionary(c => c.at, c => import.Columns.ToList().FindIndex(n => n.IsName && n.Kind == c.column.Kind && n.Vintage == c.column.Vintage && n.IsCurrent == c.column.IsCurrent));
        var (own, counted) = (codes[0].column.Kind, new HashSet<(string, string)>());
        foreach (var row in LookupParquet.Read(parquet, columns))
        {
            foreach (var (column, at) in codes)
            {
                if (row[at] is not { } code)
                {
                    continue;
                }

                if (named[at] >= 0 && row[named[at]] is { } name)
                {
                    names[code] = name;
                }

                if ((column.Vintage ?? (import.RowVintage is not null && column.Kind == own ? Year(row[^1]) : null)) is { } year)
                {
                    (places.TryGetValue(new(column.Kind, year), out var set) ? set : places[new(column.Kind, year)] = []).Add(code);
                }

                foreach (var (_, other) in codes.Where(c => c.at != at))
                {
                    if (row[other] is { } beside && beside != code)
                    {
                        Link(code, import.Columns[other].Kind, beside);
                    }
                }
            }
        }
    }

    private void Link(string code, PlaceKind kind, string beside)
    {
        var kinds = links.TryGetValue(code, out var known) ? known : links[code] = [];
        var found = kinds.TryGetValue(kind, out var codes) ? codes : kinds[kind] = [];
        found[beside] = found.GetValueOrDefault(beside) + 1;
    }

    private static int? Year(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
