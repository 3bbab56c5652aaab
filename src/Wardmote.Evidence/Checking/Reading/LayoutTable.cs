using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Figures;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>
/// Finds a table in text that keeps its columns by wide spaces, as pdftotext -layout writes it. A cell belongs to the column under whose
/// figures it stands, so that a blank cell shifts nothing, and a heading to every column that it stands over.
/// </summary>
internal sealed partial class LayoutTable
{
    /// <summary>Lines without figures that end a table once it has begun.</summary>
    private const int MostLinesBetweenRows = 4;

    /// <summary>Blank lines that end a table.</summary>
    private const int MostBlanks = 2;

    /// <summary>Lines above the first row in which headings may stand.</summary>
    private const int MostHeadingLines = 8;

    private const int WordsOfProse = 9;

    private readonly List<LayoutLine> rows = [];
    private readonly List<LayoutLine> heads = [];
    private IReadOnlyList<(int Start, int End)> columns = [];
    private int last;

    public static (FigureTable Table, int Last)? Read(IReadOnlyList<PlainLine> lines, int first, FootnoteLines footnotes, ReportCaption? caption)
    {
        var table = new LayoutTable();
        return table.Find(lines, first, footnotes) && table.Columns() ? (table.Written(caption, footnotes), table.last) : null;
    }

    private bool Find(IReadOnlyList<PlainLine> lines, int first, FootnoteLines footnotes)
    {
        var (blanks, words) = (0, 0);
        for (var i = first; i < lines.Count; i++)
        {
            var line = LayoutLine.Of(lines[i], i);
            if (footnotes.Holds(i) || lines[i].IsBlank)
            {
                if (++blanks > MostBlanks && rows.Count > 0)
                {
                    break;
                }

                continue;
            }

            if (ExhibitLabel.Read(0, lines[i].Text) is not null || line.IsProse(WordsOfProse))
            {
                break;
            }

            if (line.IsRow)
            {
                (blanks, words, last) = (0, 0, i);
                rows.Add(line);
            }
            else if (rows.Count == 0)
            {
                heads.Add(line);
                if (heads.Count > MostHeadingLines)
                {
                    return false;
                }
            }
            else if (blanks > 0 || ++words > MostLinesBetweenRows)
            {
                break;
            }
            else
            {
                rows.Add(line);
            }
        }

        rows.RemoveAll(r => r.Index > last);
        return rows.Count(r => r.IsRow) >= 2;
    }

    /// <summary>Where the columns stand: by the rows that have most figures.</summary>
    private bool Columns()
    {
        var width = rows.Where(r => r.IsRow).GroupBy(r => r.Figures.Count).OrderByDescending(g => g.Count() * g.Key).First().Key;
        var full = rows.Where(r => r.Figures.Count == width).ToList();
        columns = [.. Enumerable.Range(0, width).Select(c => (full.Min(r => r.Figures[c].Start), full.Max(r => r.Figures[c].End)))];
        // Columns that run into each other are none: the figures stand in running text.
        return full.Count >= 2 && Enumerable.Range(1, width - 1).All(c => columns[c - 1].End < columns[c].Start + 1);
    }

    private FigureTable Written(ReportCaption? caption, FootnoteLines footnotes)
    {
        var read = new List<FigureRow>();
        var pending = new List<string>();
        var (group, indent) = ((string?)null, 0);
        foreach (var line in rows)
        {
            if (!line.IsRow)
            {
                // Words under a row go on with its label where they start in lower case or it was full.
                if (read.Count > 0 && pending.Count == 0 && GoesOn(line.Label))
                {
                    read[^1] = FigureGrid.Row($"{read[^1].Label} {line.Label}", read[^1].Group, read[^1].Figures, read[^1].Line);
                }
                else
                {
                    pending.Add(line.Label);
                }

                continue;
            }

            var figures = new Figure?[columns.Count];
            foreach (var cell in line.Figures)
            {
                figures[Nearest(cell)] = cell.Figure;
            }

            var label = FootnoteMarks.Without(PlainLine.SingleSpaced(string.Join(' ', [.. pending, line.Label])), footnotes.Numbers, out _);
            if (line.Labels.Count == 2)
            {
                (group, indent) = (line.Labels[0].Text, line.Labels[1].Start);
            }
            else if (line.Labels[0].Start < indent - 1)
            {
                group = null;
            }

            read.Add(FigureGrid.Row(label, group, figures, line.Number));
            pending.Clear();
        }

        return FigureGrid.Of(caption?.Label, caption?.Text ?? "", [.. columns.Select((_, c) => Heading(c))], read);
    }

    private static bool GoesOn(string label) => label.Length > 0 && (char.IsLower(label[0]) || label[0] == '(');

    private int Nearest(LayoutCell cell) => Enumerable.Range(0, columns.Count).MinBy(c => Math.Abs(columns[c].Start + columns[c].End - cell.Start - cell.End));

    /// <summary>Every heading that stands over the column, from the top down; the one over the labels is nobody's.</summary>
    private string Heading(int column)
    {
        // A heading may be wider than its figures, up to the middle of the gap to the next column.
        var (start, end) = columns[column];
        var from = column == 0 ? start - (start - LabelEnd()) / 2 : (columns[column - 1].End + start) / 2;
        var to = column + 1 < columns.Count ? (end + columns[column + 1].Start) / 2 : int.MaxValue;
        return string.Join(' ', heads.SelectMany(h => h.Cells).Where(c => (c.Start < end && c.End > start) || (c.Start >= from && c.End <= to)).Select(c => c.Text));
    }

    private int LabelEnd() => rows.Where(r => r.IsRow).Select(r => r.LabelEnd).DefaultIfEmpty(0).Max();
}

/// <param name="Start">Offset from the left edge of the page, from 0.</param>
internal sealed record LayoutCell(int Start, int End, string Text)
{
    public Figure? Figure { get; init; }

    public bool IsFigure { get; init; }
}

/// <summary>One line as cells parted by wide spaces.</summary>
internal sealed partial class LayoutLine
{
    private LayoutLine(int index, int number, IReadOnlyList<LayoutCell> cells)
    {
        (Index, Number, Cells) = (index, number, cells);
        var labels = cells.TakeWhile(c => !c.IsFigure).ToList();
        var years = cells.Count > 1 && cells.Where(c => c.IsFigure).All(c => Year().IsMatch(c.Text));
        // A year in front of figures names its row.
        labels = labels.Count == 0 && !years && cells.Count > 1 && Year().IsMatch(cells[0].Text) ? [cells[0]] : labels;
        Figures = years ? [] : [.. cells.Skip(labels.Count).TakeWhile(c => c.IsFigure)];
        // Words between figures belong to no row of figures; a last column may hold words.
        var behind = cells.Count - labels.Count - Figures.Count;
        IsRow = Figures.Count > 0 && labels.Count is 1 or 2 && Figures.Count > 0 && (behind == 0 || (behind == 1 && Figures.Count > 1));
        Labels = labels;
    }

    /// <summary>Of the line, from 0.</summary>
    public int Index { get; }

    /// <summary>Of the line, from 1.</summary>
    public int Number { get; }

    public IReadOnlyList<LayoutCell> Cells { get; }

    public IReadOnlyList<LayoutCell> Figures { get; }

    /// <summary>Words, and figures to their right.</summary>
    public bool IsRow { get; }

    /// <summary>One, or a heading over several rows and one.</summary>
    public IReadOnlyList<LayoutCell> Labels { get; }

    public string Label => Labels.Count == 0 ? "" : Labels[^1].Text;

    public int LabelEnd => Labels.Count == 0 ? 0 : Labels[^1].End;

    public bool IsProse(int words) => Cells.Count == 1 && Cells[0].Text.Split(' ').Length >= words;

    public static LayoutLine Of(PlainLine line, int index)
    {
        var cells = Cell().Matches(line.Text).Select(m => new LayoutCell(line.Indent + m.Index, line.Indent + m.Index + m.Length, m.Value)).Select(c =>
            c with { IsFigure = IsNumber(c.Text, out var figure), Figure = figure }).ToList();
        return new(index, line.Number, cells.Count == 0 ? [new(0, 0, "")] : cells);
    }

    private static bool IsNumber(string text, out Figure? figure) => FigureCell.TryRead(text, out figure) && text.Length > 0;

    /// <summary>Words with single spaces between them.</summary>
    [GeneratedRegex(@"\S+(?: \S+)*")]
    private static partial Regex Cell();

    [GeneratedRegex(@"^(?:19|20)\d\d[*†‡]?$")]
    private static partial Regex Year();
}
