using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Figures;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>Finds a table whose cells extraction has put one under the other: headings, then each row's label and figures in turn.</summary>
internal static partial class StackedTable
{
    /// <summary>A cell of more words is prose.</summary>
    private const int MostWords = 12;

    private const int FewestRows = 2;

    public static (FigureTable Table, int Last)? Read(IReadOnlyList<PlainLine> lines, int first, FootnoteLines footnotes, ReportCaption? caption)
    {
        var cells = Cells(lines, first, footnotes);
        // A row is a label and as many figures as any other row has.
        var starts = Enumerable.Range(0, cells.Count).Where(i => !cells[i].IsFigure && i + 1 < cells.Count && cells[i + 1].IsFigure).ToList();
        if (starts.Count < FewestRows)
        {
            return null;
        }

        int Width(int start) => cells.Skip(start + 1).TakeWhile(c => c.IsFigure).Count();
        var width = starts.Select(Width).GroupBy(w => w).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().Key;
        var rows = starts.Where(s => Width(s) == width).ToList();
        if (rows.Count < FewestRows || rows.Count * 2 < starts.Count)
        {
            return null;
        }

        // Years across the top look like a first row: its label heads the labels.
        var years = cells.Skip(rows[0] + 1).Take(width).All(c => Year().IsMatch(c.Text));
        var headings = years ? cells.Skip(rows[0] + 1).Take(width).Select(c => c.Text).ToList() : [.. cells.Take(rows[0]).TakeLast(width).Select(c => c.Text)];
        var body = years ? rows.Skip(1).ToList() : rows;
        if (body.Count < FewestRows)
        {
            return null;
        }

        while (headings.Count < width)
        {
            headings.Insert(0, "");
        }

        var read = body.Select(s => FigureGrid.Row(
            FootnoteMarks.Without(cells[s].Text, footnotes.Numbers, out _),
            null,
            [.. cells.Skip(s + 1).Take(width).Select(c => FigureCell.TryRead(c.Text, out var figure) ? figure : null)],
            cells[s].Number)).ToList();
        return (FigureGrid.Of(caption?.Label, caption?.Text ?? "", headings, read), cells[body[^1] + width].Index);
    }

    private static List<StackedCell> Cells(IReadOnlyList<PlainLine> lines, int first, FootnoteLines footnotes)
    {
        var cells = new List<StackedCell>();
        var open = false;
        for (var i = first; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (footnotes.Holds(i) || text.Length == 0)
            {
                open = false;
                continue;
            }

            var number = FigureCell.TryRead(text, out _);
            if (ExhibitLabel.Read(0, text) is not null || text.Split(' ').Length > MostWords || (text.EndsWith('.') && text.Contains(' ', StringComparison.Ordinal)))
            {
                break;
            }

            if (open && !number && cells is [.., { IsFigure: false } label])
            {
                cells[^1] = label with { Text = $"{label.Text} {text}", Index = i };
            }
            else
            {
                cells.Add(new(text, number, i, lines[i].Number));
            }

            open = true;
        }

        return cells;
    }

    [GeneratedRegex(@"^(?:19|20)\d\d(?:[/-]\d{2,4})?[*†‡]?$")]
    private static partial Regex Year();

    private sealed record StackedCell(string Text, bool IsFigure, int Index, int Number);
}
