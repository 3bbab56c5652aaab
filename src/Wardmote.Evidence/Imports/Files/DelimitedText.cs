using System.Text;

namespace Wardmote.Evidence.Imports.Files;

/// <summary>Reads comma-, semicolon-, tab- or bar-separated text into a grid, blank lines and ragged rows included.</summary>
public static class DelimitedText
{
    private const string Delimiters = ",;\t|";

    /// <exception cref="ImportException">A quote is never closed, or the table is larger than <see cref="GridLimits"/>.</exception>
    public static Grid Read(TextReader text, string file)
    {
        var buffered = new LookAhead(text);
        var delimiter = Delimiter(buffered.Peek(64 * 1024));
        var rows = new List<GridRow>();
        long cells = 0;
        while (Row(buffered, delimiter, file, rows.Count + 1) is { } row)
        {
            cells += row.Count;
            if (rows.Count >= GridLimits.Rows || cells > GridLimits.Cells)
            {
                throw new ImportException($"{file} has more than {GridLimits.Cells:N0} cells or {GridLimits.Rows:N0} rows. Send it as one row per record, or in parts.");
            }

            rows.Add(new GridRow(rows.Count + 1, row));
        }

        return new Grid(file, null, rows);
    }

    /// <summary>The separator by which most of the first rows have the same number of cells; a comma where there is none.</summary>
    public static char Delimiter(string start)
    {
        return Delimiters
            .Select(d => (Delimiter: d, Widths: Widths(start, d)))
            .Select(d => (d.Delimiter, Usual: d.Widths.Where(w => w > 1).GroupBy(w => w).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault()))
            .Where(d => d.Usual is not null)
            .OrderByDescending(d => d.Usual!.Count())
            .ThenByDescending(d => d.Usual!.Key)
            .Select(d => d.Delimiter)
            .FirstOrDefault(',');
    }

    private static List<int> Widths(string start, char delimiter)
    {
        var text = new LookAhead(new StringReader(start));
        var widths = new List<int>();
        try
        {
            while (widths.Count < 50 && Row(text, delimiter, "", 1) is { } row)
            {
                widths.Add(row.Count);
            }
        }
        catch (ImportException)
        {
            // The start breaks off within quotation marks, or this is not the separator. What was read counts.
        }

        return widths;
    }

    private static List<string>? Row(LookAhead text, char delimiter, string file, int row)
    {
        if (text.Next() is not (>= 0 and var first))
        {
            return null;
        }

        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var c = first; ; c = text.Next())
        {
            if (c < 0 && quoted)
            {
                throw new ImportException($"{new Place(file, Row: row, Column: cells.Count + 1)}: a quotation mark is opened and never closed. Close it, or double quotation marks inside a cell.");
            }

            if (quoted && c != '"')
            {
                cell.Append((char)c);
            }
            else if (c == '"' && (quoted || Blank(cell)))
            {
                if (quoted && text.Ahead() == '"')
                {
                    cell.Append((char)text.Next());
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (c == delimiter || c is '\n' or '\r' or < 0)
            {
                cells.Add(cell.ToString().Trim().Trim('\u00A0', '\uFEFF'));
                cell.Clear();
                if (c != delimiter)
                {
                    if (c == '\r' && text.Ahead() == '\n')
                    {
                        text.Next();
                    }

                    return cells;
                }
            }
            else
            {
                cell.Append((char)c);
            }

            if (cells.Count > GridLimits.Columns || cell.Length > GridLimits.CellLength)
            {
                throw new ImportException($"{new Place(file, Row: row)} has more than {GridLimits.Columns:N0} columns, or a cell longer than {GridLimits.CellLength:N0} characters. Is it the right file, and are its quotation marks closed?");
            }
        }
    }

    private static bool Blank(StringBuilder cell)
    {
        for (var i = 0; i < cell.Length; i++)
        {
            if (!char.IsWhiteSpace(cell[i]))
            {
                return false;
            }
        }

        cell.Clear();
        return true;
    }

    /// <summary>Characters one by one with a look ahead, from a buffer whose start can be looked at first.</summary>
    private sealed class LookAhead(TextReader text)
    {
        private readonly char[] buffer = new char[64 * 1024];
        private int length;
        private int position;

        public string Peek(int count)
        {
            while (length < Math.Min(count, buffer.Length) && text.Read(buffer, length, buffer.Length - length) is > 0 and var more)
            {
                length += more;
            }

            return new string(buffer, 0, length);
        }

        public int Next() => Fill() ? buffer[position++] : -1;

        public int Ahead() => Fill() ? buffer[position] : -1;

        private bool Fill()
        {
            if (position < length)
            {
                return true;
            }

            (position, length) = (0, text.Read(buffer, 0, buffer.Length));
            return length > 0;
        }
    }
}
