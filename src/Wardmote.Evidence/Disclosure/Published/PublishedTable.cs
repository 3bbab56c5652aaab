using System.Text.RegularExpressions;
using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Disclosure.Published;

/// <summary>A table as it stands in a published file, whoever made it: headings, words that head the rows, numbers and marks.</summary>
public sealed partial class PublishedTable
{
    private PublishedTable(string file, string? sheet, IReadOnlyList<string> headings, int rowHeadings, IReadOnlyList<PublishedCell?[]> rows) =>
        (File, Sheet, Headings, RowHeadings, Rows) = (file, sheet, headings, rowHeadings, rows);

    public string File { get; }

    /// <summary>Null for a text file.</summary>
    public string? Sheet { get; }

    public IReadOnlyList<string> Headings { get; }

    /// <summary>How many columns, from the first, hold words that head the rows.</summary>
    public int RowHeadings { get; }

    /// <summary>By row, one for each column; null under the row headings and where nothing stands.</summary>
    public IReadOnlyList<PublishedCell?[]> Rows { get; }

    /// <summary>How far its printed counts may be from the true ones; nought where they are the true ones.</summary>
    public long Rounding { get; private init; }

    /// <summary>True where it says itself that its percentages are worked out from the rounded counts.</summary>
    public bool SaysHowRounded { get; private init; }

    /// <summary>The columns whose figures are numbers of people or events.</summary>
    public IEnumerable<int> Counts => Numbers.Where(c => !IsMoney(c) && Printed(c).All(cell => cell is { Decimals: 0, Value: >= 0 }));

    /// <summary>The columns whose figures are sums of money, none below nought.</summary>
    public IEnumerable<int> Amounts => Numbers.Where(c => IsMoney(c) && Printed(c).All(cell => cell.Value is >= 0 and <= PublishedAmount.Largest));

    /// <summary>The columns whose figures are percentages.</summary>
    public IEnumerable<int> Percentages => Enumerable.Range(RowHeadings, Headings.Count - RowHeadings)
        .Where(c => Percent().IsMatch(Headings[c]) || Printed(c).Any(cell => cell.Text.Contains('%', StringComparison.Ordinal)));

    /// <summary>The tables of a sheet: each begins with a row of at least two headings and ends at a blank row.</summary>
    public static IEnumerable<PublishedTable> Of(Grid grid)
    {
        var block = new List<GridRow>();
        foreach (var row in grid.Rows.Append(new GridRow(0, [])))
        {
            if (row.Cells.Count(c => c.Length > 0) >= 2)
            {
                block.Add(row);
            }
            else if (row.IsBlank && block.Count > 0)
            {
                if (Read(grid, block) is { } table)
                {
                    yield return table;
                }

                block = [];
            }
        }
    }

    /// <summary>The same table where its printed counts may be so far from the true ones; "[low]" stands for one that is printed as nought.</summary>
    /// <param name="says">Whether it says so itself.</param>
    internal PublishedTable Within(long within, bool says = false) =>
        new(File, Sheet, Headings, RowHeadings, Changed(Counts, cell => cell.Value is { } value ? cell with { Known = PublishedRounding.Known(value, within), IsRounded = true }
            : IsLow(cell) ? cell with { Known = new(0, within), IsRounded = true } : cell)) { Rounding = within, SaysHowRounded = says };

    /// <param name="isScaled">Whether amounts may be in thousands or millions.</param>
    private PublishedTable WithAmounts(bool isScaled) =>
        new(File, Sheet, Headings, RowHeadings, Changed(Amounts, cell => cell with { Known = PublishedAmount.Known(cell, isScaled), IsAmount = true }));

    private List<PublishedCell?[]> Changed(IEnumerable<int> columns, Func<PublishedCell, PublishedCell> change)
    {
        var changed = columns.ToHashSet();
        return [.. Rows.Select(row => row.Select((cell, c) => cell is not null && changed.Contains(c) ? change(cell) : cell).ToArray())];
    }

    /// <summary>Whether all counts that are printed are multiples of a number.</summary>
    internal bool AreMultiplesOf(int number) => Counts.SelectMany(Printed).All(cell => cell.Value % number == 0);

    private static bool IsLow(PublishedCell cell) => cell.Text.Equals("[low]", StringComparison.OrdinalIgnoreCase);

    private static PublishedTable? Read(Grid grid, List<GridRow> block)
    {
        var width = block.Max(row => row.Cells.Count);
        var headers = 1 + block.Skip(1).TakeWhile(row => row[1].Length == 0 && row.Cells.All(cell => cell.Length == 0 || IsYear(cell) || IsWords(cell))).Count();
        var body = block.Skip(headers).ToList();
        if (body.Count == 0 || width < 2)
        {
            return null;
        }

        var headings = Enumerable.Range(1, width).Select(c => string.Join(' ', Spread(grid, block.Take(headers), c).Where(text => text.Length > 0).Distinct())).ToList();
        var heading = 1;
        while (heading < width - 1 && body.Select(row => row[heading + 1]).Where(text => text.Length > 0).ToList() is var texts && (texts.Count == 0 || texts.TrueForAll(IsWords) || texts.TrueForAll(IsYear)))
        {
            heading++;
        }

        var isScaled = grid.Rows.Any(row => row.Cells.Any(PublishedAmount.IsScale));
        var nought = body.Any(row => row.Cells.Skip(heading).Contains("0"));
        var above = new string[heading];
        return new PublishedTable(grid.File, grid.Sheet, headings, heading, [.. body.Select(row =>
        {
            // A heading over several rows stands beside the first of them only.
            for (var h = 0; h < heading; h++)
            {
                above[h] = row[h + 1].Length > 0 || h == heading - 1 ? row[h + 1] : above[h] ?? "";
            }

            var labels = above.ToArray();
            return Enumerable.Range(0, width).Select(c => c < heading ? null : Cell([.. labels, headings[c]], row[c + 1], nought ? 1 : 0)).ToArray();
        })]).WithAmounts(isScaled);
    }

    private static PublishedCell? Cell(IReadOnlyList<string> labels, string text, long least)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (PublishedMark.Read(text, least) is { } hidden)
        {
            return new(labels, text, null, 0, true, hidden);
        }

        return PrintedFigure.Read(text) is { } figure
            ? new(labels, text, figure.Value, figure.Decimals, false, figure is { Decimals: 0, Value: >= 0 and < long.MaxValue } ? KnownRange.Exactly((long)figure.Value) : KnownRange.AtLeast(0))
            : new(labels, text, null, 0, false, KnownRange.AtLeast(0));
    }

    /// <summary>The headings over a column, each spread over the blank cells to its right as far as the row above was.</summary>
    private static IEnumerable<string> Spread(Grid grid, IEnumerable<GridRow> headers, int column) => headers.Select((row, i) =>
        row[column].Length > 0 ? row[column]
        : grid.MergeAt(row.Number, column) is { } merged ? row[merged.FirstColumn]
        : "");

    private IEnumerable<PublishedCell> Printed(int column) => Rows.Select(row => row[column]).OfType<PublishedCell>().Where(cell => cell.IsShown);

    private IEnumerable<int> Numbers => Enumerable.Range(RowHeadings, Headings.Count - RowHeadings).Where(c => !IsDerived(c));

    private bool IsDerived(int column) => Derived().IsMatch(Headings[column]) || (SaysMoney(column) && PublishedAmount.IsOfOne(Headings[column])) || Printed(column).Any(cell => cell.Text.Contains('%', StringComparison.Ordinal));

    /// <summary>A column of marks alone is of money where all others are.</summary>
    private bool IsMoney(int column) => SaysMoney(column) || (!Printed(column).Any() && Numbers.Where(c => Printed(c).Any()).ToList() is { Count: > 0 } printed && printed.TrueForAll(SaysMoney));

    private bool SaysMoney(int column) => PublishedAmount.IsMoney(Headings[column]) || Printed(column).Any(cell => cell.Text.Contains('£', StringComparison.Ordinal));

    private static bool IsYear(string text) => Year().IsMatch(text);

    private static bool IsWords(string text) => PrintedFigure.Read(text) is null && PublishedMark.Read(text, 0) is null && !FigureMark.Is(text);

    [GeneratedRegex(@"^(?:19|20)\d\d(?:\s?[/-]\s?\d{2,4})?\*?$")]
    private static partial Regex Year();

    [GeneratedRegex(@"%|\bper ?cent\b|\bpercentages?\b|\bshares?\b|\bproportion\b", RegexOptions.IgnoreCase)]
    private static partial Regex Percent();

    [GeneratedRegex(@"%|\bper ?cent\b|\bpercentages?\b|\bshares?\b|\bproportion\b|\brates?\b|\bper [\d,]+|\bchanges?\b|\bdifference\b|\brank\b|\bintervals?\b|\blimits?\b|\bmean\b|\baverage\b|\bratio\b|\bscore\b|\bindex\b", RegexOptions.IgnoreCase)]
    private static partial Regex Derived();
}
