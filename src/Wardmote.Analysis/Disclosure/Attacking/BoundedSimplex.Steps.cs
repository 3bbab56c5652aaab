namespace Wardmote.Analysis.Disclosure.Attacking;

internal sealed partial class BoundedSimplex
{
    /// <summary>Moves a free variable as far as every bound allows; one that is already broken stops it only where it would be mended.</summary>
    private double Step(int column, int direction, bool feasible)
    {
        steps++;
        var entering = free[column];
        var (far, leaving, size) = (direction > 0 ? most[entering] - value[entering] : value[entering] - least[entering], -1, 0.0);
        for (var i = 0; i < rows.Count; i++)
        {
            var slope = direction * rows[i][column];
            if (Math.Abs(slope) < Tolerance)
            {
                continue;
            }

            var v = basic[i];
            var room = slope > 0 ? RoomAbove(v, feasible) : RoomBelow(v, feasible);
            var reach = Math.Max(0, room) / Math.Abs(slope);
            if (reach < far - Tiny || (reach <= far + Tiny && leaving >= 0 && Math.Abs(slope) > size))
            {
                (far, leaving, size) = (Math.Min(reach, far), i, Math.Abs(slope));
            }
        }

        if (double.IsInfinity(far))
        {
            return far;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            value[basic[i]] += direction * rows[i][column] * far;
        }

        value[entering] += direction * far;
        if (leaving >= 0)
        {
            var v = basic[leaving];
            Pivot(leaving, column);
            value[v] = Math.Abs(value[v] - least[v]) <= Math.Abs(value[v] - most[v]) ? least[v] : most[v];
        }

        return far;
    }

    private double RoomAbove(int v, bool feasible) => !feasible && value[v] < least[v] - Tolerance ? least[v] - value[v]
        : !feasible && value[v] > most[v] + Tolerance ? double.PositiveInfinity
        : most[v] - value[v];

    private double RoomBelow(int v, bool feasible) => !feasible && value[v] > most[v] + Tolerance ? value[v] - most[v]
        : !feasible && value[v] < least[v] - Tolerance ? double.PositiveInfinity
        : value[v] - least[v];

    /// <summary>The basic variable of a row becomes free and the free one of a column takes its place.</summary>
    private void Pivot(int at, int column)
    {
        var pivotRow = rows[at];
        var by = pivotRow[column];
        var entries = new List<int>();
        for (var j = 0; j < pivotRow.Length; j++)
        {
            pivotRow[j] = j == column ? 1 / by : -pivotRow[j] / by;
            if (Math.Abs(pivotRow[j]) < Tiny)
            {
                pivotRow[j] = 0;
            }
            else if (j != column)
            {
                entries.Add(j);
            }
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var (row, times) = (rows[i], rows[i][column]);
            if (i == at || times == 0)
            {
                continue;
            }

            foreach (var j in entries)
            {
                row[j] += times * pivotRow[j];
                if (Math.Abs(row[j]) < Tiny)
                {
                    row[j] = 0;
                }
            }

            row[column] = times / by;
        }

        (basic[at], free[column]) = (free[column], basic[at]);
        (rowOf[basic[at]], rowOf[free[column]]) = (at, -1);
    }

    /// <summary>Equations take their variable out of the tableau for good; what depends on the others is left out.</summary>
    private void SettleEquations()
    {
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var v = basic[i];
            if (least[v] != most[v])
            {
                continue;
            }

            var column = -1;
            for (var j = 0; j < free.Count; j++)
            {
                if (free[j] < variables && Math.Abs(rows[i][j]) > 1e-6 && (column < 0 || Math.Abs(rows[i][j]) > Math.Abs(rows[i][column]) + 1e-6))
                {
                    column = j;
                }
            }

            if (column >= 0)
            {
                Pivot(i, column);
                value[v] = least[v];
            }
        }

        Revalue();
        LeaveOutWhatIsFixed();
    }

    /// <summary>Fixed variables become part of the constant that the last column holds; equations that only repeat others go.</summary>
    private void LeaveOutWhatIsFixed()
    {
        var constant = free.Count - 1;
        var (kept, fixedOnes) = (new List<int>(), new List<int>());
        for (var j = 0; j < free.Count; j++)
        {
            (j != constant && free[j] >= variables && least[free[j]] == most[free[j]] ? fixedOnes : kept).Add(j);
        }

        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var row = rows[i];
            foreach (var j in fixedOnes)
            {
                row[constant] += row[j] * value[free[j]];
            }

            rows[i] = [.. kept.Select(j => row[j])];
            var v = basic[i];
            if (v >= variables && least[v] == most[v] && Math.Abs(value[v] - least[v]) < Tolerance && rows[i][..^1].All(entry => entry == 0))
            {
                rows.RemoveAt(i);
                basic.RemoveAt(i);
            }
        }

        var remaining = kept.ConvertAll(j => free[j]);
        free.Clear();
        free.AddRange(remaining);
        for (var i = 0; i < basic.Count; i++)
        {
            rowOf[basic[i]] = i;
        }
    }

    /// <summary>Works the basic values out afresh, so that rounding does not build up.</summary>
    private void Revalue()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var (sum, row) = (0.0, rows[i]);
            for (var j = 0; j < free.Count; j++)
            {
                if (row[j] != 0)
                {
                    sum += row[j] * value[free[j]];
                }
            }

            value[basic[i]] = sum;
        }
    }
}
