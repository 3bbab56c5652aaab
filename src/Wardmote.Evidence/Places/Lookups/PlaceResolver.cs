namespace Wardmote.Evidence.Places.Lookups;

/// <summary>Finds, through what it was put together of and lookup tables, which place of a set stands for a code of another kind or vintage.</summary>
internal sealed class PlaceResolver(PlaceLinks links, PlaceSet target)
{
    private readonly Dictionary<string, PlaceFit> known = [];

    public PlaceFit Resolve(string code)
    {
        if (!known.TryGetValue(code, out var fit))
        {
            known[code] = fit = Find(code);
        }

        return fit;
    }

    private PlaceFit Find(string code)
    {
        if (target[code] is not null)
        {
            return new PlaceFit(code, 1, FitBy.Code);
        }

        if (target.Pieces.TryGetValue(code, out var whole))
        {
            return new PlaceFit(whole, 1, FitBy.Code);
        }

        var kind = PlaceKinds.OfCode(code);
        var parts = kind == PlaceKind.Lsoa ? Share([code]) : Share(links.Of(code, PlaceKind.Lsoa).Keys);
        if (parts.Count == 0)
        {
            parts = Direct(code);
        }

        if (parts.Count == 0)
        {
            return PlaceFit.None;
        }

        var best = parts.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).First();
        var share = best.Value / parts.Values.Sum();

        // An LSOA that was split became several of which none is the same place; nothing says which of them is meant.
        return (kind, target.Of.Kind) switch
        {
            (PlaceKind.Lsoa, PlaceKind.Lsoa) => parts.Count == 1 ? new PlaceFit(best.Key, 1, FitBy.ChangeCode) : new PlaceFit(null, 0, FitBy.Several),
            (PlaceKind.Lsoa, PlaceKind.Ward or PlaceKind.Parish) => new PlaceFit(best.Key, share, FitBy.BestFit),
            _ => new PlaceFit(best.Key, share, share >= 1 - 1e-9 && target.Of.Kind is not (PlaceKind.Ward or PlaceKind.Parish) ? FitBy.Code : FitBy.BestFit),
        };
    }

    /// <summary>In which places the LSOAs lie, each LSOA counting once.</summary>
    private Dictionary<string, double> Share(IEnumerable<string> lsoas)
    {
        var all = new Dictionary<string, double>();
        foreach (var lsoa in lsoas)
        {
            var found = Direct(lsoa);
            if (found.Count == 0)
            {
                found = Sum(links.Of(lsoa, PlaceKind.Lsoa).Keys.Select(Direct));
            }

            var total = found.Values.Sum();
            foreach (var (code, weight) in found)
            {
                all[code] = all.GetValueOrDefault(code) + weight / total;
            }
        }

        return all;
    }

    private Dictionary<string, double> Direct(string code)
    {
        if (target[code] is not null)
        {
            return new Dictionary<string, double> { [code] = 1 };
        }

        var found = links.Of(code, target.Of.Kind).Where(p => target[p.Key] is not null).ToDictionary(p => p.Key, p => (double)p.Value);
        if (found.Count == 0 && target.Of.Kind is PlaceKind.Csp or PlaceKind.Pfa or PlaceKind.Fra && links.Up(code, PlaceKind.District) is { } district && district != code)
        {
            return Direct(district);
        }

        return found;
    }

    private static Dictionary<string, double> Sum(IEnumerable<Dictionary<string, double>> several)
    {
        var all = new Dictionary<string, double>();
        foreach (var (code, weight) in several.SelectMany(s => s))
        {
            all[code] = all.GetValueOrDefault(code) + weight;
        }

        return all;
    }
}

/// <summary>What stands for a place in another set.</summary>
/// <param name="Code">Null where nothing does, or where it cannot be told which of several.</param>
/// <param name="Share">How much of the place lies in it, 0 to 1, counted in LSOAs.</param>
internal sealed record PlaceFit(string? Code, double Share, FitBy By)
{
    public static readonly PlaceFit None = new(null, 0, FitBy.Nothing);
}

/// <summary>How it is known where a record or figure belongs.</summary>
internal enum FitBy
{
    /// <summary>Nothing says where.</summary>
    Nothing,

    /// <summary>Its point lies in the place.</summary>
    Point,

    /// <summary>It names the place itself, or one that lies wholly in it.</summary>
    Code,

    /// <summary>It names an area that the official change codes turn into this one, whole.</summary>
    ChangeCode,

    /// <summary>It names an area most of which lies in the place.</summary>
    BestFit,

    /// <summary>It names an area that became several.</summary>
    Several,

    /// <summary>It has a point or a name, but of nowhere in the set.</summary>
    Outside,
}
