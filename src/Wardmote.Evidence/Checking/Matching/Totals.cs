using Wardmote.Evidence.Checking.Figures;

namespace Wardmote.Evidence.Checking.Matching;

/// <summary>Lines that add up others although no word says so, such as a county before its districts.</summary>
internal sealed class Totals
{
    /// <summary>From here on one sum that fits is no coincidence.</summary>
    private const decimal LeastTelling = 30;

    public Totals(FigureTable table)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).Where(c => !table.Columns[c].IsShare && table.Columns[c].Period is null).ToList();
        Columns = Find(columns, [.. Enumerable.Range(0, table.Rows.Count).Where(r => table.Rows[r].Figures.All(f => f is null or { Decimals: 0 }))], (line, across) => table[across, line]?.Value);
        // The percentages beside a total's counts are a total's too.
        Columns.UnionWith(Columns.ToList().Where(c => c + 1 < table.Columns.Count && table.Columns[c + 1].IsShare && table.Columns[c + 1].Label == table.Columns[c].Label).Select(c => c + 1));
        var rows = Enumerable.Range(0, table.Rows.Count).Where(r => table.Rows[r].Period is null).ToList();
        Rows = Find(rows, [.. Enumerable.Range(0, table.Columns.Count).Where(c => !table.Columns[c].IsShare && table.Rows.All(r => r.Figures[c] is null or { Decimals: 0 }))], (line, across) => table[line, across]?.Value);
    }

    public HashSet<int> Columns { get; }

    public HashSet<int> Rows { get; }

    /// <summary>A first or last line that is the sum of all others wherever it can be compared, three times or more, or twice of four lines.</summary>
    private static HashSet<int> Find(List<int> lines, List<int> across, Func<int, int, decimal?> at)
    {
        var found = new HashSet<int>();
        if (lines.Count < 3)
        {
            return found;
        }

        foreach (var line in new[] { lines[0], lines[^1] })
        {
            var others = lines.Where(l => l != line).ToList();
            var compared = across.Where(a => at(line, a) is > 0 && others.All(o => at(o, a) is not null)).ToList();
            var agree = compared.Count(a => at(line, a) == others.Sum(o => at(o, a)));
            if (agree >= 1 && agree * 3 >= compared.Count * 2 && (agree >= 2 || at(line, compared[0]) >= LeastTelling))
            {
                found.Add(line);
                break;
            }
        }

        return found;
    }
}
