namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>The attack on one group of unknown counts.</summary>
internal sealed class ComponentAttack(Component component, PublishedNumbers published, KnownRange[] surely, SeenValues seen, AttackOptions options)
{
    /// <summary>Beyond this, whole numbers are no longer certain in floating point.</summary>
    private const double Largest = 1e9;

    private const double Whole = 1e-6;
    private readonly Dictionary<int, int> variableOf = component.Cells.Select((cell, variable) => (cell, variable)).ToDictionary(pair => pair.cell, pair => pair.variable);

    /// <summary>
    /// Tightens what is known. It proves no contradiction: rounding may lead a search in floating point astray, so what it does not find
    /// counts for nothing, and the bounds found so far stand.
    /// </summary>
    public void Run()
    {
        if (component.Cells.All(IsDone) || (long)component.Cells.Length * Math.Max(1, component.Facts.Length) > options.MostEntries)
        {
            return;
        }

        var simplex = System();
        foreach (var cell in component.Cells)
        {
            foreach (var sign in (int[])[1, -1])
            {
                if (!IsDone(cell) && !Reach(simplex, cell, sign))
                {
                    // Rounding has built up over many steps: a fresh start has none.
                    simplex = System();
                    Reach(simplex, cell, sign);
                }
            }
        }
    }

    private bool IsDone(int cell) => options.Cells?.Contains(cell) == false || (seen.Range(cell) is { } range && (range == surely[cell] || options.Suffices(cell, range)));

    private BoundedSimplex System()
    {
        var facts = new List<(IReadOnlyList<(int, double)>, double, double)>();
        foreach (var fact in component.Facts)
        {
            var scale = fact.Terms.Max(term => Math.Abs((double)term.Times));
            var known = fact.Terms.Where(term => !variableOf.ContainsKey(term.Cell)).Sum(term => term.Times * surely[term.Cell].Least);
            facts.Add((
                [.. fact.Terms.Where(term => variableOf.ContainsKey(term.Cell)).Select(term => (variableOf[term.Cell], term.Times / scale))],
                fact.Least is { } least ? (least - known) / scale : double.NegativeInfinity,
                fact.Most is { } most ? (most - known) / scale : double.PositiveInfinity));
        }

        return new([.. component.Cells.Select(Bounds)], facts);
    }

    private (double Least, double Most) Bounds(int cell) => (surely[cell].Least, surely[cell].Most ?? double.PositiveInfinity);

    /// <returns>False where the search was led astray, so that nothing was learnt.</returns>
    private bool Reach(BoundedSimplex simplex, int cell, int sign)
    {
        var variable = variableOf[cell];
        if (simplex.Extreme(variable, sign) is not { } bound || !Agrees(simplex))
        {
            return false;
        }

        if (Math.Abs(bound) > Largest)
        {
            if (Note(simplex) || Branch(simplex, variable, sign).Found is not null)
            {
                seen.Open(cell);
            }

            return true;
        }

        return Tighten(simplex, cell, sign, bound)
            && (Note(simplex) || Branch(simplex, variable, sign) is not { Whole: true, Found: { } found } || Tighten(simplex, cell, sign, found));
    }

    private bool Tighten(BoundedSimplex simplex, int cell, int sign, double bound)
    {
        var range = surely[cell];
        var closer = sign > 0
            ? range with { Most = Math.Min(range.Most ?? long.MaxValue, (long)Math.Floor(bound + Whole)) }
            : range with { Least = Math.Max(range.Least, (long)Math.Ceiling(bound - Whole)) };
        if (closer.Most < closer.Least || (seen.Range(cell) is { } possible && !(closer.Contains(possible.Least) && closer.Contains(possible.Most ?? possible.Least))))
        {
            return false;
        }

        surely[cell] = closer;
        var (least, most) = Bounds(cell);
        simplex.Bound(variableOf[cell], least, most);
        return true;
    }

    /// <summary>Whether the values at hand, whole or not, are true to every fact as far as floating point can tell.</summary>
    private bool Agrees(BoundedSimplex simplex) => component.Facts.All(fact =>
    {
        var (sum, size) = (0.0, 1.0);
        foreach (var (cell, times) in fact.Terms)
        {
            var part = times * (variableOf.TryGetValue(cell, out var v) ? simplex[v] : surely[cell].Least);
            (sum, size) = (sum + part, Math.Max(size, Math.Abs(part)));
        }

        return !(sum < fact.Least - Whole * size) && !(sum > fact.Most + Whole * size);
    });

    /// <summary>Takes down the values of all cells where they are whole, after checking them against everything published.</summary>
    private bool Note(BoundedSimplex simplex)
    {
        for (var v = 0; v < component.Cells.Length; v++)
        {
            if (Math.Abs(simplex[v]) > Largest || Math.Abs(simplex[v] - Math.Round(simplex[v])) > Whole)
            {
                return false;
            }
        }

        long Count(int cell) => variableOf.TryGetValue(cell, out var v) ? (long)Math.Round(simplex[v]) : surely[cell].Least;
        if (!component.Cells.All(cell => published.Ranges[cell].Contains(Count(cell))) || !component.Facts.All(fact => fact.Holds(Count)))
        {
            return false;
        }

        Array.ForEach(component.Cells, cell => seen.Add(cell, Count(cell)));
        return true;
    }

    /// <summary>The best whole value of a cell: the first fractional cell is taken either side of its value, and so on (A. H. Land and A. G. Doig, 1960).</summary>
    private (double? Found, bool Whole) Branch(BoundedSimplex simplex, int variable, int sign)
    {
        var bounds = component.Cells.Select(Bounds).ToArray();
        var (best, left, complete) = ((double?)null, options.MostBranches, true);
        Down();
        return (best, complete);

        void Down()
        {
            if (left-- <= 0)
            {
                complete = false;
                return;
            }

            if (simplex.Extreme(variable, sign) is not { } bound || (best is { } found && Math.Floor(sign * bound + Whole) <= sign * found))
            {
                return;
            }

            var split = Enumerable.Range(0, bounds.Length).FirstOrDefault(v => Math.Abs(simplex[v] - Math.Round(simplex[v])) > Whole, -1);
            if (split < 0)
            {
                var agreed = Note(simplex);
                (best, complete) = (agreed ? Math.Round(simplex[variable]) : best, complete && agreed);
                return;
            }

            var ((from, to), at) = (bounds[split], simplex[split]);
            foreach (var (low, high) in ((double, double)[])[(from, Math.Floor(at)), (Math.Ceiling(at), to)])
            {
                simplex.Bound(split, low, high);
                bounds[split] = (low, high);
                Down();
            }

            simplex.Bound(split, from, to);
            bounds[split] = (from, to);
        }
    }
}
