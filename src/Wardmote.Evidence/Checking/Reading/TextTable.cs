using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Figures;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>
/// Finds a table in extracted text: lines that end in as many figures as each other, with words in front. Labels may be broken over
/// lines, rows parted by blanks, headings anywhere above the first row.
/// </summary>
internal static partial class TextTable
{
    /// <summary>This many lines of words without figures end a table.</summary>
    private const int MostLinesBetweenRows = 6;

    /// <summary>A line of this many words without figures at its end is prose.</summary>
    private const int WordsOfProse = 12;

    /// <summary>The figures at the end of a line.</summary>
    public static IReadOnlyList<string> Cells(string text)
    {
        var match = TrailingCells().Match(text);
        var cells = match.Success ? match.Groups["cell"].Captures.Select(c => c.Value).ToList() : [];
        // A year in front of figures names its row.
        return match is { Success: true, Index: 0 } && cells.Count > 1 && Year().IsMatch(cells[0]) && !IsYears(cells) ? cells[1..] : cells;
    }

    /// <summary>The table that starts at a line, or null. Without a caption only rows that follow each other closely, three at least, make one.</summary>
    public static (FigureTable Table, int Last)? Read(IReadOnlyList<PlainLine> lines, int first, FootnoteLines footnotes, ReportCaption? caption)
    {
        if (caption is null && (Cells(lines[first].Text).Count < 2 || IsYears(Cells(lines[first].Text))))
        {
            return null;
        }

        var region = Region(lines, first, footnotes, caption is not null);
        var counts = region.Where(l => l.Cells.Count > 0 && !IsYears(l.Cells)).GroupBy(l => l.Cells.Count).ToList();
        if (counts.Count == 0)
        {
            return null;
        }

        var width = counts.OrderByDescending(g => g.Count() * (g.Key > 1 ? 3 : 1)).ThenByDescending(g => g.Key).First().Key;
        var body = region.FindIndex(l => l.Cells.Count == width && !IsYears(l.Cells));
        // A row of totals without percentages may stand above rows of figure and percentage.
        var pairs = width % 2 == 0 && region.Where(l => l.Cells.Count == width).All(l => l.Cells.Where((_, i) => i % 2 == 1).All(c => c.Contains('%', StringComparison.Ordinal)));
        if (pairs && region.FindIndex(l => l.Cells.Count == width / 2 && !IsYears(l.Cells)) is >= 0 and var bare && bare < body)
        {
            body = bare;
        }

        var rows = Rows(region, body, width, pairs, footnotes.Numbers);
        if (caption is null && rows.Count(r => r.Figures.All(f => f is not null)) < 3)
        {
            return null;
        }

        var headings = new TextTableHeadings([.. region.Take(LabelBeganAbove(region, body) ? body - 1 : body)], width, pairs).Read();
        var last = region.FindLastIndex(l => l.Cells.Count > 0);
        return (FigureGrid.Of(caption?.Label, caption?.Text ?? "", headings, rows), region[last].Index);
    }

    private static bool IsYears(IReadOnlyList<string> cells) => cells.Count > 0 && cells.All(c => Year().IsMatch(c));

    private static List<TextTableLine> Region(IReadOnlyList<PlainLine> lines, int first, FootnoteLines footnotes, bool captioned)
    {
        var region = new List<TextTableLine>();
        var sinceRow = 0;
        var rows = 0;
        for (var i = first; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (footnotes.Holds(i) || IsCrumb(lines, i))
            {
                continue;
            }

            var cells = Cells(text);
            var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length - cells.Count;
            if (ExhibitLabel.Read(0, text) is not null || words >= WordsOfProse || (words > 0 && text.EndsWith('.') && words > 5) || (!captioned && cells.Count == 0 && rows > 0 && text.Length > 0 && words > 4))
            {
                break;
            }

            rows += cells.Count > 0 ? 1 : 0;
            sinceRow = cells.Count > 0 || rows == 0 ? 0 : text.Length > 0 ? sinceRow + 1 : sinceRow;
            if (sinceRow > MostLinesBetweenRows || (rows == 0 && region.Count > 40))
            {
                break;
            }

            region.Add(new(i, lines[i].Number, text, cells));
        }

        return region;
    }

    /// <summary>Text that stands upright along a table comes out as a run of crumbs of two or three letters.</summary>
    private static bool IsCrumb(IReadOnlyList<PlainLine> lines, int index)
    {
        return Small(index) && Enumerable.Range(index - 4, 9).Count(i => i >= 0 && i < lines.Count && Small(i)) >= 3;

        bool Small(int i) => lines[i].Text is { Length: > 0 and <= 3 } text && !text.Any(char.IsDigit);
    }

    private static List<FigureRow> Rows(List<TextTableLine> region, int body, int width, bool pairs, IReadOnlySet<int> footnotes)
    {
        var rows = new List<FigureRow>();
        string? group = null;
        var pieces = new List<string>();
        for (var i = Math.Max(0, body); i < region.Count; i++)
        {
            var line = region[i];
            if (line.Cells.Count == 0)
            {
                if (line.Text.Length == 0 && pieces.Count > 0)
                {
                    group = string.Join(' ', pieces);
                    pieces.Clear();
                }

                if (line.Text.Length > 0)
                {
                    pieces.Add(line.Text);
                }

                continue;
            }

            if (i == body && LabelBeganAbove(region, body))
            {
                pieces.Add(region[i - 1].Text);
            }

            var label = FootnoteMarks.Without(PlainLine.SingleSpaced(string.Join(' ', [.. pieces, line.Label])), footnotes, out _);
            rows.Add(FigureGrid.Row(label, group, Figures(line.Cells, width, pairs), line.Number));
            pieces.Clear();
        }

        return rows;
    }

    /// <summary>The first row's label may have begun in the line above it, which otherwise is a heading.</summary>
    private static bool LabelBeganAbove(List<TextTableLine> region, int body) =>
        body > 0 && region[body - 1] is { Cells.Count: 0, Text.Length: > 0 } && region[body].Label is { Length: > 0 } label && char.IsLower(label[0]);

    /// <summary>Cells by column. Where some are missing nobody can tell which, so only a row of figures above percentages is placed.</summary>
    private static IReadOnlyList<Figure?> Figures(IReadOnlyList<string> cells, int width, bool pairs)
    {
        var read = cells.Select(c => FigureCell.TryRead(c, out var figure) ? figure : null).ToList();
        return cells.Count == width ? read
            : pairs && cells.Count == width / 2 ? [.. read.SelectMany(f => new[] { f, null })]
            : new Figure?[width];
    }

    [GeneratedRegex($@"(?:(?:^|(?<=\s))(?<cell>{FigureCell.Pattern})(?:\s+|$))+$")]
    private static partial Regex TrailingCells();

    [GeneratedRegex(@"^(?:19|20)\d\d[*†‡]?$")]
    private static partial Regex Year();
}

/// <param name="Index">From 0.</param>
/// <param name="Number">From 1.</param>
internal sealed record TextTableLine(int Index, int Number, string Text, IReadOnlyList<string> Cells)
{
    /// <summary>The words before the figures.</summary>
    public string Label { get; } = Cells.Count == 0 ? Text : Before(Text, Cells);

    private static string Before(string text, IReadOnlyList<string> cells)
    {
        for (var i = cells.Count - 1; i >= 0; i--)
        {
            text = text[..text.LastIndexOf(cells[i], StringComparison.Ordinal)].TrimEnd();
        }

        return text;
    }
}
