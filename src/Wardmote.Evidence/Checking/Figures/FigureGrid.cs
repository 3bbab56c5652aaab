using System.Text.RegularExpressions;
using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Checking.Figures;

/// <summary>Makes figures of a grid of printed cells, such as a table in Word or Markdown.</summary>
internal static partial class FigureGrid
{
    private static readonly PeriodReader Periods = new(YearKind.Calendar);

    /// <param name="rows">All rows, the headings too, each with its line; cells as printed.</param>
    /// <returns>Null where no row holds a figure.</returns>
    public static FigureTable? Read(string? name, string caption, IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Cells.Count);
        var first = rows.TakeWhile(r => !IsBody(r.Cells)).Count();
        if (first == rows.Count || width < 2)
        {
            return null;
        }

        var body = rows.Skip(first).ToList();
        // A column whose cells are not numbers names the rows, unless a column of numbers stands before it.
        var labels = Enumerable.Range(0, width).TakeWhile(c => c == 0 || body.Any(r => c < r.Cells.Count && !FigureCell.TryRead(r.Cells[c], out _))).Count();
        var headings = Enumerable.Range(labels, Math.Max(0, width - labels)).Select(c => Heading(rows.Take(first), c)).ToList();
        if (headings.Count == 0)
        {
            return null;
        }

        string? group = null;
        var read = new List<FigureRow>();
        foreach (var (line, cells) in body)
        {
            if (labels > 1 && cells[0].Trim().Length > 0)
            {
                group = cells[0].Trim();
            }

            var label = labels > 1 ? string.Join(' ', cells.Skip(1).Take(labels - 1).Where(c => c.Trim().Length > 0)) : cells[0].Trim();
            var figures = Enumerable.Range(labels, headings.Count).Select(c => c < cells.Count && FigureCell.TryRead(cells[c], out var figure) ? figure : null);
            read.Add(Row(label, labels > 1 ? group : null, [.. figures], line));
        }

        return Of(name, caption, headings, read);
    }

    public static FigureRow Row(string label, string? group, IReadOnlyList<Figure?> figures, int line) =>
        new(label, group, PeriodOf(label), figures, TotalRow().IsMatch(label), line);

    /// <summary>A column is of shares where its heading says so or every figure in it carries a per cent sign; a bare "%" belongs to the column before it.</summary>
    public static FigureTable Of(string? name, string caption, IReadOnlyList<string> headings, IReadOnlyList<FigureRow> rows)
    {
        var columns = new List<FigureColumn>();
        for (var c = 0; c < headings.Count; c++)
        {
            var label = headings[c].Trim();
            var figures = rows.Select(r => r.Figures[c]).Where(f => f is not null).ToList();
            var share = label.Contains('%', StringComparison.Ordinal) || (figures.Count > 0 && figures.All(f => f!.IsPercent));
            var owner = share && (label is "%" or "" or "Percent" or "Per cent") && c > 0 && !columns[c - 1].IsShare ? columns[c - 1].Label : label;
            columns.Add(new(owner, PeriodOf(owner), share, TotalColumn().IsMatch(owner)));
        }

        return new()
        {
            Name = name,
            Caption = caption,
            Columns = columns,
            Rows = [.. rows.Select(r => r with { Figures = [.. r.Figures.Select((f, c) => f is not null && columns[c].IsShare ? f with { IsPercent = true } : f)] })],
        };
    }

    public static Period? PeriodOf(string label) => Periods.TryFind(label, out var found) ? found.Value.Reading.Period : null;

    private static bool IsBody(IReadOnlyList<string> cells) =>
        cells.Skip(1).Any(c => FigureCell.TryRead(c, out var figure) && figure is not null && !Year().IsMatch(c.Trim()));

    private static string Heading(IEnumerable<(int Line, IReadOnlyList<string> Cells)> rows, int column) =>
        string.Join(' ', rows.Select(r => column < r.Cells.Count ? r.Cells[column].Trim() : "").Where(c => c.Length > 0).Distinct());

    [GeneratedRegex(@"^(?:19|20)\d\d[*†‡]?$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:grand )?total$|^all$|^overall$", RegexOptions.IgnoreCase)]
    private static partial Regex TotalColumn();

    [GeneratedRegex(@"^(?:grand )?total\b(?!\s+(?:number|rate))|^all\b|\(total\)$|^overall\b|^sum\b", RegexOptions.IgnoreCase)]
    private static partial Regex TotalRow();
}
