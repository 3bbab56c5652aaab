namespace Wardmote.Evidence.Rendering;

/// <summary>How much room a table needs, so that each format can choose a smaller letter, a wide page or a scroll bar.</summary>
internal static class TableWidth
{
    /// <summary>Padding left and right of a cell's text, in parts of the font size.</summary>
    private const double Padding = 0.9;

    /// <summary>The width of a column of figures that are not crowded, in parts of the font size.</summary>
    private const double Air = 5;

    /// <summary>The part of a heading's length that fits it on two lines, as words seldom break it in half.</summary>
    private const double TwoLines = 0.6;

    /// <summary>Between the margins of an upright A4 page, in points.</summary>
    private const double UprightPage = 482;

    /// <summary>The smallest letter that is still read with ease on paper, in points.</summary>
    private const double SmallPrint = 8;

    /// <summary>True where the table does not fit an upright A4 page even in small print.</summary>
    public static bool NeedsLandscape(Table table) => table.Sideways || Narrowest(table, SmallPrint).Sum() > UprightPage;

    /// <summary>The narrowest that each column can be without breaking a word or figure, in the unit of the font size.</summary>
    public static double[] Narrowest(Table table, double size)
    {
        var widths = new double[table.Columns.Count];
        for (var column = 0; column < widths.Length; column++)
        {
            var head = table.Columns[column];
            var text = Math.Max(TextWidth.OfLongestWord(head.Short ?? head.Heading, size, bold: true), TextWidth.OfLongestWord($"({head.Mark})", size, bold: true));
            foreach (var row in table.Rows)
            {
                var cell = row.Cells[column];
                var width = cell.Value is null ? TextWidth.OfLongestWord(cell.Text, size, row.Total) : TextWidth.Of(cell.Text, size, row.Total);
                text = Math.Max(text, width + (cell.Note is null ? 0 : size));
            }

            widths[column] = text + Padding * size;
        }

        WidenToGroups(table, widths, size);
        return widths;
    }

    /// <summary>A shared heading needs room over its columns together; what is missing is shared out among them.</summary>
    private static void WidenToGroups(Table table, double[] widths, double size)
    {
        for (var first = 0; first < widths.Length;)
        {
            var group = table.Columns[first].Group;
            var span = 1;
            while (group is not null && first + span < widths.Length && table.Columns[first + span].Group == group)
            {
                span++;
            }

            var columns = widths.AsSpan(first, span);
            var missing = group is null ? 0 : TextWidth.OfLongestWord(group, size, bold: true) + Padding * size - Sum(columns);
            foreach (ref var width in columns)
            {
                width += Math.Max(0, missing) / span;
            }

            first += span;
        }
    }

    private static double Sum(ReadOnlySpan<double> widths)
    {
        var sum = 0.0;
        foreach (var width in widths)
        {
            sum += width;
        }

        return sum;
    }

    /// <summary>What each column would like: every cell on one line, headings on two, air between figures. What is longer than the limit wants
    /// more lines and more width alike: the geometric mean of its length and the limit.</summary>
    public static double[] Widest(Table table, double size, double limit)
    {
        var widths = Narrowest(table, size);
        for (var column = 0; column < widths.Length; column++)
        {
            foreach (var row in table.Rows)
            {
                var width = TextWidth.Of(row.Cells[column].Text, size, row.Total) + Padding * size;
                widths[column] = Math.Max(widths[column], width <= limit ? width : Math.Sqrt(width * limit));
            }

            var heading = TextWidth.Of(table.Columns[column].Short ?? table.Columns[column].Heading, size, bold: true);
            widths[column] = Math.Max(widths[column], Math.Min(limit, heading * TwoLines + Padding * size));
            widths[column] = Math.Max(widths[column], table.IsNumeric(column) ? Air * size : 0);
        }

        return widths;
    }
}
