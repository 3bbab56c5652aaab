using System.Globalization;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Places;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Exhibits.Placing;

/// <summary>
/// Places the rows of datasets: every different point and place name that a dataset has is placed once, into a temporary table
/// that questions are then joined with.
/// </summary>
internal sealed class PlaceTables(FigureSource source)
{
    private readonly Dictionary<(string Dataset, PlaceVintage Of, string? Within), PlaceAxis> axes = [];

    public PlaceBook? Book => source.Places;

    /// <summary>True where a dataset says where its rows belong, by points or by names of places.</summary>
    public static bool CanPlace(Dataset dataset) => dataset.Columns.Any(c => c.Place is not null);

    /// <param name="within">The code of a district, partnership or police force area; null for everywhere.</param>
    public PlaceAxis Axis(Dataset dataset, PlaceSet set, string? within, string name)
    {
        if (!axes.TryGetValue((dataset.Key, set.Of, within), out var axis))
        {
            axes[(dataset.Key, set.Of, within)] = axis = Make(dataset, set, within is null ? null : Inside(set, within), name);
        }

        return axis;
    }

    /// <summary>The code of the larger area that is called so; null for none.</summary>
    public string? AreaOf(PlaceSet set, string written)
    {
        if (Ups(set).Any(u => u.Up == written))
        {
            return written;
        }

        return Ups(set).Select(u => u.Up).Distinct().FirstOrDefault(up => Heading.Same(NameOf(up), written));
    }

    /// <summary>Names of the larger areas in which the places lie.</summary>
    public IEnumerable<string> Areas(PlaceSet set) => Ups(set).Select(u => NameOf(u.Up)).Distinct().Order(StringComparer.Ordinal);

    /// <summary>As the files of places call it, or else the partnership's own list of districts.</summary>
    private string NameOf(string area) => Book!.NameOf(area)
        ?? source.Catalog.All.SelectMany(d => d.Columns).Where(c => c.Place is not null).Select(c => c.Codes?.Find(area)?.Value).OfType<string>().FirstOrDefault()
        ?? area;

    /// <summary>Codes of the places that lie in the larger area of that code.</summary>
    public HashSet<string> Inside(PlaceSet set, string area) => [.. Ups(set).Where(u => u.Up == area).Select(u => u.Code)];

    private IEnumerable<(string Code, string Up)> Ups(PlaceSet set) => set.Places
        .SelectMany(p => new[] { p.DistrictCode, Larger(p, PlaceKind.Csp), Larger(p, PlaceKind.Pfa) }.OfType<string>().Select(up => (p.Code, up)));

    private string? Larger(PlaceEntry place, PlaceKind kind) => Book!.Links.Up(place.DistrictCode ?? place.Code, kind);

    private PlaceAxis Make(Dataset dataset, PlaceSet set, HashSet<string>? within, string name)
    {
        var table = string.Create(CultureInfo.InvariantCulture, $"placed {axes.Count + 1}");
        var columns = dataset.Columns.Where(c => c.Place is not null).ToList();
        var parts = PlaceParts.Of(dataset, columns, set, within);
        var placer = new RowPlacer(Book!, set, within, columns);
        var groups = placer.Groups();
        var showsAll = true;
        Sql.Run(source.Connection, $"CREATE TEMP TABLE {Sql.Name(table)} ({string.Concat(columns.Select(c => $"{Sql.Name(c.Name)} {LakeSchema.SqlType(c.Type)}, "))}place VARCHAR, how VARCHAR)");
        using (var appender = source.Connection.CreateAppender(table))
        {
            foreach (var row in Different(dataset, parts))
            {
                var values = row[..^1];
                // What an owner stated for all places together, or for a county of them, lies in none of them and keeps its name.
                var stated = row[^1] is true ? values.OfType<string>().FirstOrDefault(v => v == FigureSet.Total || groups.ContainsKey(v)) : null;
                if (stated is null && row[^1] is true)
                {
                    continue;
                }

                (string Place, PlacedHow? How) placed = stated is not null ? (stated, null) : placer.Place(values);
                showsAll &= placed.How is not { IsShown: false };
                var line = appender.CreateRow();
                foreach (var value in values)
                {
                    _ = value is decimal number ? line.AppendValue(number) : line.AppendValue(value as string);
                }

                line.AppendValue(placed.Place).AppendValue(placed.How?.ToString()).EndRow();
            }
        }

        AxisSql Look(string what) => new(parts, p =>
            $"coalesce((SELECT placed.{what} FROM {Sql.Name(table)} placed WHERE {string.Join(" AND ", columns.Select((c, i) => $"placed.{Sql.Name(c.Name)} IS NOT DISTINCT FROM {p[i]}"))}), '')");
        var title = set.Of.Kind.Word();
        return new PlaceAxis(set, within)
        {
            Name = name,
            Title = set.Of.Kind is PlaceKind.Lsoa or PlaceKind.Csp or PlaceKind.Pfa ? title.ToUpperInvariant() : char.ToUpperInvariant(title[0]) + title[1..],
            Sql = Look("place"),
            ShowsAll = showsAll,
            Groups = groups,
            How = new PlacedHowAxis { Name = "how", Title = "How", Sql = Look("how") },
        };
    }

    /// <summary>The values by which rows are placed, and last whether they are only ever those of totals that the owner stated.</summary>
    private List<object?[]> Different(Dataset dataset, IReadOnlyList<string> parts)
    {
        using var command = source.Connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", parts)}, bool_and({LakeColumn.Stated}) FROM {Sql.Name(dataset.Key)} GROUP BY ALL";
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }
}
