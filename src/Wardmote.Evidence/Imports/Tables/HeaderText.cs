using Wardmote.Evidence.Imports.Files;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>The headings over each column from top to bottom, with merged and spanning cells read for every column that they cover.</summary>
internal static class HeaderText
{
    public static IReadOnlyList<string> Over(int column, TableLayout layout, Grid grid)
    {
        var path = new List<string>();
        for (var i = 0; i < layout.Header.Count; i++)
        {
            var text = i < layout.Header.Count - 1 ? Spanning(column, i, layout, grid) : Merged(column, layout.Header[i], grid);
            if (text.Length > 0 && (path.Count == 0 || path[^1] != text))
            {
                path.Add(text);
            }
        }

        return path;
    }

    private static string Merged(int column, GridRow row, Grid grid)
    {
        var merge = row[column].Length > 0 ? null : grid.MergeAt(row.Number, column);
        return merge is null ? row[column] : grid.RowAt(merge.FirstRow)?[merge.FirstColumn] ?? "";
    }

    /// <summary>Where no cells are merged, an upper heading holds until the next one, as in a CSV saved from a sheet with merged cells.</summary>
    private static string Spanning(int column, int level, TableLayout layout, Grid grid)
    {
        var row = layout.Header[level];
        var merged = Merged(column, row, grid);
        if (merged.Length > 0 || grid.Merged.Any(m => m.FirstRow <= row.Number && row.Number <= m.LastRow) || layout.Header[level + 1][column].Length == 0)
        {
            return merged;
        }

        var starts = Enumerable.Range(1, row.Cells.Count).Where(c => row[c].Length > 0).ToList();
        var start = starts.LastOrDefault(c => c < column);
        var width = starts.Count > 1 ? starts[^1] - starts[^2] : int.MaxValue;
        return start > 1 && (column - start < width || starts[^1] != start) ? row[start] : "";
    }
}
