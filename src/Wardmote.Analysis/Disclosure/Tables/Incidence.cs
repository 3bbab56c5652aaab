namespace Wardmote.Analysis.Disclosure.Tables;

/// <summary>Which sums or facts each cell takes part in.</summary>
internal static class Incidence
{
    public static int[][] Of(int cells, IReadOnlyList<IEnumerable<int>> groups)
    {
        var of = new List<int>[cells];
        for (var cell = 0; cell < cells; cell++)
        {
            of[cell] = [];
        }

        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var cell in groups[group])
            {
                of[cell].Add(group);
            }
        }

        return [.. of.Select(list => list.ToArray())];
    }
}
