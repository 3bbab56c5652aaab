namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>The attack on one group of unknown counts.</summary>
internal sealed class ComponentAttack(Component component, PublishedNumbers published, KnownRange[] surely, SeenValues seen, AttackOptions options)
{
    /// <summary>Beyond this, whole numbers are no longer certain in floating point.</summary>
    private const double Largest = 1e9;

    private const double Whole = 1e-6;
    private readonly Dictionary<int, int> variableOf = component.Cells.Select((cell, variable) => (cell, variable)).ToDictionary(pair => pair.cell, pair => pair.variable);

    /// <exception cref="ContradictionException">No whole counts agree with what is published.</exception>
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
                if (!IsDone(cell))
                {
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

    private void Reach(BoundedSimplex simplex, int cell, int sign)
    {
        var variable = variableOf[cell];
        if (simplex.Extreme(variable, sign) is not { } bound)
        {
            // Counts that agree are known, so rounding led the search astray; the bounds found so far stand.
            _ = seen.Range(cell) ?? throw new ContradictionException(cell);
            return;
        }

        if (Math.Abs(bound) > Largest)
        {
            if (Note(simplex) || Branch(simplex, variable, sign).Found is not null)
            {
                seen.Open(cell);
            }

            return;
        }

        Tighten(simplex, cell, sign, bound);
        if (!Note(simplex) && Branch(simplex, variable, sign) is { Whole: true } answer)
        {
            Tighten(simplex, cell, sign, answer.Found ?? throw new ContradictionException(cell));
        }
    }

    private void Tighten(BoundedSimplex simplex, int cell, int sign, double bound)
    {
        var range = surely[cell];
        surely[cell] = sign > 0
            ? range with { Most = Math.Min(range.Most ?? long.MaxValue, (long)Math.Floor(bound + Whole)) }
            : range with { Least = Math.Max(range.Least, (long)Math.Ceiling(bound - Whole)) };
        if (surely[cell].Most < surely[cell].Least)
        {
            throw new ContradictionException(cell);
        }

        var (least, most) = Bounds(cell);
        simplex.Bound(variableOf[cell], least, most);
    }

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
