using System.Text.RegularExpressions;
using Wardmote.Evidence.Imports.Files;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>Which rows of a grid are titles, header, figures and footnotes.</summary>
internal sealed partial record TableLayout(IReadOnlyList<string> Titles, IReadOnlyList<GridRow> Header, IReadOnlyList<GridRow> Body, IReadOnlyList<string> Footnotes)
{
    /// <summary>A header stands within so many filled rows from the top.</summary>
    private const int Searched = 60;

    /// <exception cref="ImportException">No row has two filled cells.</exception>
    public static TableLayout Of(Grid grid, HeadingReader headings, bool counted)
    {
        var filled = grid.Rows.Where(r => !r.IsBlank).ToList();
        var first = FindHeader(filled, headings) is { } best
            ? filled.IndexOf(best)
            : throw new ImportException($"{grid.At()} has no table in it: no row has two filled cells. Check that it is the right file{(grid.Sheet is null ? "" : " and sheet")}.");
        var last = first;
        while (counted && first > 0 && IsUpperRow(filled[first - 1], filled[first], grid, headings))
        {
            first--;
        }

        while (counted && last + 1 < filled.Count && IsLowerRow(filled[last + 1], filled[last], headings))
        {
            last++;
        }

        var end = Math.Max(filled.FindLastIndex(r => !IsNote(r)), last) + 1;
        return new TableLayout([.. filled.Take(first).Select(Words)], filled[first..(last + 1)], filled[(last + 1)..end], [.. filled.Skip(end).Select(Words)]);
    }

    /// <summary>Rows after a blank one that read like the header of another table, which two tables on one sheet look like.</summary>
    public IEnumerable<GridRow> FurtherHeaders(Grid grid, HeadingReader headings) => Body.Where(r =>
        grid.RowAt(r.Number - 1) is { IsBlank: true }
        && !r.Cells.SequenceEqual(Header[^1].Cells)
        && Score(r, headings) > 0
        && r.Cells.Where((cell, i) => headings.Read(cell).Weight(first: i == 0) > 0).Skip(1).Any());

    private static string Words(GridRow row) => string.Join(" ", row.Cells.Where(c => c.Length > 0));

    /// <summary>One filled cell, or words such as "Source:" and no figure.</summary>
    private static bool IsNote(GridRow row) =>
        FilledCells(row) == 1 || (NoteWords().IsMatch(Words(row)) && row.Cells.All(c => PrintedFigure.Read(c) is null));

    [GeneratedRegex(@"^(?:[*†‡#]|notes?\b|n\.?b\b|sources?\b|\[[a-z\d]\]|\(\d\))", RegexOptions.IgnoreCase)]
    private static partial Regex NoteWords();

    public static int FilledCells(GridRow row) => row.Cells.Count(c => c.Length > 0);

    /// <summary>The row that reads most like headings; the first with two cells where none does.</summary>
    private static GridRow? FindHeader(List<GridRow> filled, HeadingReader headings)
    {
        var candidates = filled.Take(Searched).Where(r => FilledCells(r) > 1).ToList();
        var scored = candidates.Select(r => (Row: r, Score: Score(r, headings))).Where(r => r.Score > 0).ToList();
        return scored.Count > 0 ? scored.MaxBy(r => r.Score).Row : candidates.FirstOrDefault() ?? filled.Take(Searched).FirstOrDefault(r => Score(r, headings) > 0);
    }

    private static int Score(GridRow row, HeadingReader headings)
    {
        var meanings = row.Cells.Select(headings.Read).ToList();
        var figures = row.Cells.Where((cell, i) => PrintedFigure.Read(cell) is not null && meanings[i].Period is null).Any();
        return figures ? 0 : meanings.Select((m, i) => m.Weight(first: i == 0)).Sum();
    }

    /// <summary>A row of wider headings above the header: it says something, and not only in the first cell, where a title stands.</summary>
    private static bool IsUpperRow(GridRow row, GridRow below, Grid grid, HeadingReader headings)
    {
        if (row.Number != below.Number - 1 || row.Cells.Skip(1).All(c => c.Length == 0))
        {
            return false;
        }

        var spans = grid.Merged.Any(m => m.FirstRow <= row.Number && m.LastRow >= row.Number && m.FirstColumn > 1 && m.LastColumn > m.FirstColumn);
        return spans || row.Cells.Skip(1).Any(c => headings.Read(c).Weight(first: false) > 0);
    }

    /// <summary>A row of narrower headings below the header: no figures, and under a column that is named already nothing but its values ("District" over "Fenland"), which
    /// a heading that spans leaves the first column blank for.</summary>
    private static bool IsLowerRow(GridRow row, GridRow above, HeadingReader headings)
    {
        var cells = row.Cells.Select((text, i) => (Text: text, Column: i + 1)).Where(c => c.Text.Length > 0).ToList();
        return row.Number == above.Number + 1
            && cells.Count > 0
            && cells.All(c => PrintedFigure.Read(c.Text) is null || headings.Read(c.Text).Period is not null)
            && cells.Where(c => c.Column > 1).Any(c => headings.Read(c.Text).Weight(first: false) > 0)
            && cells.All(c => headings.Read(above[c.Column]) is not { Column: { Role: not Datasets.ColumnRole.Measure } named } || (above[1].Length == 0 && headings.Read(c.Text).Values.Any(v => v.Dimension == named)));
    }
}
