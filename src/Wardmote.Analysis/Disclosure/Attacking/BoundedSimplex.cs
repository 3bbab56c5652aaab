namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>
/// The largest and smallest value that each variable of a system of linear facts can take between bounds. It keeps its place between
/// questions, so that one close to the last is answered in a few steps.
/// </summary>
/// <remarks>
/// The simplex method for bounded variables (G. B. Dantzig, Linear Programming and Extensions, 1963, ch. 18) on a whole tableau; rows of
/// tables have few entries, and a step touches only those. Ties go by R. G. Bland's rule (1977) once progress stalls, so it ends.
/// </remarks>
internal sealed partial class BoundedSimplex
{
    private const double Tolerance = 1e-7;
    private const double Tiny = 1e-10;
    private const int PatienceWhenStalled = 40;

    private readonly double[] least;
    private readonly double[] most;
    private readonly double[] value;
    private readonly List<double[]> rows = [];
    private readonly List<int> basic = [];
    private readonly List<int> free;
    private readonly int[] rowOf;
    private readonly int variables;
    private long steps;

    /// <param name="facts">Each a sum of multiples of variables, between two bounds.</param>
    public BoundedSimplex(IReadOnlyList<(double Least, double Most)> bounds, IReadOnlyList<(IReadOnlyList<(int Variable, double Times)> Terms, double Least, double Most)> facts)
    {
        variables = bounds.Count;
        least = [.. bounds.Select(b => b.Least), .. facts.Select(f => f.Least), 1];
        most = [.. bounds.Select(b => b.Most), .. facts.Select(f => f.Most), 1];
        var one = least.Length - 1;
        value = new double[least.Length];
        rowOf = Enumerable.Repeat(-1, least.Length).ToArray();
        free = [.. Enumerable.Range(0, variables), one];
        value[one] = 1;
        for (var v = 0; v < variables; v++)
        {
            value[v] = double.IsFinite(least[v]) ? least[v] : double.IsFinite(most[v]) ? most[v] : 0;
        }

        for (var f = 0; f < facts.Count; f++)
        {
            var row = new double[free.Count];
            foreach (var (variable, times) in facts[f].Terms)
            {
                row[variable] = times;
            }

            rowOf[variables + f] = rows.Count;
            basic.Add(variables + f);
            rows.Add(row);
        }

        Revalue();
        SettleEquations();
    }

    /// <summary>Steps taken so far: a measure of work that is the same on every machine.</summary>
    public long Steps => steps;

    public double this[int variable] => value[variable];

    /// <summary>Changes the bounds of a variable; <see cref="Extreme"/> finds its way back to where all bounds hold.</summary>
    public void Bound(int variable, double from, double to)
    {
        (least[variable], most[variable]) = (from, to);
        if (rowOf[variable] < 0)
        {
            value[variable] = Math.Clamp(value[variable], from, to);
            Revalue();
        }
    }

    /// <summary>The greatest value (or, with sign −1, the smallest) that a variable can take; infinite where nothing stops it; null where no values agree with the facts.</summary>
    public double? Extreme(int variable, int sign)
    {
        Revalue();
        if (!Reconcile())
        {
            return null;
        }

        var stalled = 0;
        while (true)
        {
            var row = rowOf[variable];
            var (column, direction) = row < 0 ? Own(variable, sign) : Enter(j => sign * rows[row][j], stalled > PatienceWhenStalled);
            if (column < 0)
            {
                return value[variable];
            }

            var moved = Step(column, direction, feasible: true);
            if (double.IsInfinity(moved))
            {
                return sign * double.PositiveInfinity;
            }

            stalled = moved > Tolerance ? 0 : stalled + 1;
        }
    }

    /// <summary>A free variable grows by itself until something stops it.</summary>
    private (int Column, int Direction) Own(int variable, int sign)
    {
        var there = sign > 0 ? value[variable] >= most[variable] - Tolerance : value[variable] <= least[variable] + Tolerance;
        return there ? (-1, 0) : (free.IndexOf(variable), sign);
    }

    /// <summary>Brings every variable between its bounds, or finds that it cannot be.</summary>
    private bool Reconcile()
    {
        var stalled = 0;
        var gains = new double[free.Count];
        while (true)
        {
            Array.Clear(gains);
            var missing = false;
            for (var i = 0; i < rows.Count; i++)
            {
                var off = value[basic[i]] < least[basic[i]] - Tolerance ? 1 : value[basic[i]] > most[basic[i]] + Tolerance ? -1 : 0;
                if (off != 0)
                {
                    missing = true;
                    var row = rows[i];
                    for (var j = 0; j < gains.Length; j++)
                    {
                        gains[j] += off * row[j];
                    }
                }
            }

            if (!missing)
            {
                return true;
            }

            var (column, direction) = Enter(j => gains[j], stalled > PatienceWhenStalled);
            if (column < 0)
            {
                return false;
            }

            stalled = Step(column, direction, feasible: false) > Tolerance ? 0 : stalled + 1;
        }
    }

    private (int Column, int Direction) Enter(Func<int, double> gain, bool first)
    {
        var (best, column, direction) = (Tolerance, -1, 0);
        for (var j = 0; j < free.Count; j++)
        {
            var (g, v) = (gain(j), free[j]);
            var way = g > Tolerance && value[v] < most[v] - Tiny ? 1 : g < -Tolerance && value[v] > least[v] + Tiny ? -1 : 0;
            if (way != 0 && (first ? column < 0 || v < free[column] : Math.Abs(g) > best))
            {
                (best, column, direction) = (Math.Abs(g), j, way);
            }
        }

        return (column, direction);
    }
}
