using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Places;
using Wardmote.Evidence.Places.Lookups;

namespace Wardmote.Evidence.Exhibits.Placing;

/// <summary>
/// Says of a row's point and names of places where it belongs: by its point where that lies in a place, otherwise by what it
/// names. A point that lies in another LSOA than the row states keeps both; that they differ is noted.
/// </summary>
internal sealed class RowPlacer
{
    private readonly PlaceSet target;
    private readonly HashSet<string>? within;
    private readonly PlaceResolver resolver;
    private readonly IReadOnlyList<PlaceSet> lsoas;
    private readonly int longitude;
    private readonly int latitude;
    private readonly IReadOnlyList<(int At, PlaceKind Kind, Column Column)> named;

    /// <param name="columns">Those of the dataset that say where; the values of a row stand in this order.</param>
    public RowPlacer(PlaceBook book, PlaceSet target, HashSet<string>? within, IReadOnlyList<Column> columns)
    {
        this.target = target;
        this.within = within;
        resolver = new PlaceResolver(book.Links, target);
        longitude = Index(Column.Longitude);
        latitude = Index(Column.Latitude);
        named = [.. columns.Select((c, i) => (i, PlaceKinds.Find(c.Place!), c)).Where(c => c.Item2 is not null).Select(c => (c.i, c.Item2!.Value, c.c)).OrderBy(c => c.Item2 != target.Of.Kind)];
        lsoas = longitude >= 0 && named.Any(n => n.Kind == PlaceKind.Lsoa)
            ? [.. book.Vintages(PlaceKind.Lsoa).Select(v => book.Find(new PlaceVintage(PlaceKind.Lsoa, v))).OfType<PlaceSet>().Where(s => s.HasBounds)]
            : [];

        int Index(string place) => columns.ToList().FindIndex(c => c.Place == place);
    }

    /// <returns>The code of the place, or <see cref="PlaceAxis.Elsewhere"/>; and how that is known.</returns>
    public (string Place, PlacedHow How) Place(IReadOnlyList<object?> row)
    {
        (double X, double Y)? point = longitude >= 0 && latitude >= 0 && row[longitude] is decimal x && row[latitude] is decimal y ? ((double)x, (double)y) : null;
        var differs = point is { } p && named.FirstOrDefault(n => n.Kind == PlaceKind.Lsoa) is { Column: not null } stated && row[stated.At] is string lsoa && Differs(p, lsoa);
        var fit = Fit(point, row);
        var shown = fit.Code is not null && (within is null || within.Contains(fit.Code));
        return (shown ? fit.Code! : PlaceAxis.Elsewhere, new PlacedHow(fit.By, shown, fit.Share, differs));
    }

    /// <summary>The groups that the lists of codes name, with the codes of their members; not those with a member that is no place here.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Groups() => named
        .SelectMany(n => (n.Column.Codes?.Codes ?? []).Where(c => c.IsGroup).Select(c => (c.Value, Codes: n.Column.Codes!.MembersOf(c).Select(m => Named(m.Value, n.Kind, n.Column).Code).ToHashSet())))
        .Where(g => g.Codes.Count > 0 && !g.Codes.Contains(null))
        .DistinctBy(g => g.Value)
        .ToDictionary(g => g.Value, g => (IReadOnlySet<string>)g.Codes.OfType<string>().ToHashSet());

    private PlaceFit Fit((double X, double Y)? point, IReadOnlyList<object?> row)
    {
        if (point is { } p && target.At(p.X, p.Y) is { } at)
        {
            return new PlaceFit(at, 1, FitBy.Point);
        }

        // A point off the map is off it, whatever the row names; without a map the name is all there is.
        var names = point is not null && target.HasBounds ? [] : named.Where(n => row[n.At] is string { Length: > 0 }).ToList();
        foreach (var (index, kind, column) in names)
        {
            if (Named((string)row[index]!, kind, column) is { By: not FitBy.Nothing } fit)
            {
                return fit;
            }
        }

        return point is not null || names.Count > 0 ? new PlaceFit(null, 0, FitBy.Outside) : PlaceFit.None;
    }

    /// <summary>A code, a name that the code list gives a code to, or a name of the set.</summary>
    private PlaceFit Named(string written, PlaceKind kind, Column column)
    {
        var code = PlaceKinds.IsCode(written)
            ? written
            : column.Codes?.Find(written)?.Spellings.FirstOrDefault(PlaceKinds.IsCode);
        if (code is not null)
        {
            return resolver.Resolve(code);
        }

        return kind == target.Of.Kind && target.Find(written) is { } place ? new PlaceFit(place.Code, 1, FitBy.Code) : PlaceFit.None;
    }

    private bool Differs((double X, double Y) point, string lsoa)
    {
        var having = lsoas.Where(s => s[lsoa] is not null).ToList();
        return having.Count > 0 && having.All(s => s.At(point.X, point.Y) != lsoa);
    }
}
