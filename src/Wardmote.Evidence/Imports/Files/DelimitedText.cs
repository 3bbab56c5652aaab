using System.Text;

namespace Wardmote.Evidence.Imports.Files;

/// <summary>A comma-, semicolon-, tab- or bar-separated text file in any of the usual encodings.</summary>
public sealed class DelimitedText
{
    private const string Delimiters = ",;\t|";

    private readonly string path;

    public DelimitedText(string path)
    {
        this.path = path;
        Encoding = TextEncoding.Of(path);
        using var text = Open();
        Delimiter = DelimiterOf(new LookAhead(text).Start);
    }

    public Encoding Encoding { get; }

    public char Delimiter { get; }

    public string Name => Path.GetFileName(path);

    /// <summary>All of it, blank lines and ragged rows included.</summary>
    /// <exception cref="ImportException">A quote is never closed, or the table is larger than <see cref="GridLimits"/>.</exception>
    public Grid Grid()
    {
        var rows = new List<GridRow>();
        long cells = 0;
        long characters = 0;
        foreach (var row in Rows())
        {
            cells += row.Cells.Count;
            characters += row.Cells.Sum(c => (long)c.Length);
            if (rows.Count >= GridLimits.Rows || cells > GridLimits.Cells || characters > GridLimits.Characters)
            {
                throw new ImportException($"{Name} has more than {GridLimits.Cells:N0} cells or {GridLimits.Rows:N0} rows. Send it as one row per record, or in parts.");
            }

            rows.Add(row);
        }

        return new Grid(Name, null, rows);
    }

    /// <summary>Rows from the first, until they are enough to learn a file's header and spellings from.</summary>
    public IReadOnlyList<GridRow> Start()
    {
        var rows = new List<GridRow>();
        long characters = 0;
        foreach (var row in Rows().Take(2_000))
        {
            rows.Add(row);
            characters += row.Cells.Sum(c => (long)c.Length);
            if (characters > 4_000_000)
            {
                break;
            }
        }

        return rows;
    }

    /// <summary>Rows one after the other, however many there are.</summary>
    /// <exception cref="ImportException">While reading: a quote is never closed, or a row is wider than <see cref="GridLimits"/>.</exception>
    public IEnumerable<GridRow> Rows()
    {
        using var text = Open();
        var characters = new LookAhead(text);
        for (var number = 1; Row(characters, Delimiter, number) is { } row; number++)
        {
            yield return new GridRow(number, row) { LastLine = characters.Line };
        }
    }

    public StreamReader Open() => new(path, Encoding, detectEncodingFromByteOrderMarks: true);

    /// <summary>The separator by which most of the first rows have the same number of cells; a comma where there is none.</summary>
    private char DelimiterOf(string start) => Delimiters
        .Select(d => (Delimiter: d, Usual: Widths(start, d).Where(w => w > 1).GroupBy(w => w).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault()))
        .Where(d => d.Usual is not null)
        .OrderByDescending(d => d.Usual!.Count())
        .ThenByDescending(d => d.Usual!.Key)
        .Select(d => d.Delimiter)
        .FirstOrDefault(',');

    private List<int> Widths(string start, char delimiter)
    {
        using var reader = new StringReader(start);
        var text = new LookAhead(reader);
        var widths = new List<int>();
        try
        {
            while (widths.Count < 50 && Row(text, delimiter, widths.Count + 1) is { } row)
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

    private List<string>? Row(LookAhead text, char delimiter, int row)
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
                throw new ImportException($"{new Place(Name, Row: row, Column: cells.Count + 1)}: a quotation mark is opened and never closed. Close it, or double quotation marks inside a cell.");
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
                throw new ImportException($"{new Place(Name, Row: row)} has more than {GridLimits.Columns:N0} columns, or a cell longer than {GridLimits.CellLength:N0} characters. Is it the right file, and are its quotation marks closed?");
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

    /// <summary>Characters one by one with a look ahead.</summary>
    private sealed class LookAhead
    {
        private readonly TextReader text;
        private readonly char[] buffer = new char[64 * 1024];
        private int length;
        private int position;

        public LookAhead(TextReader text)
        {
            this.text = text;
            length = text.ReadBlock(buffer, 0, buffer.Length);
        }

        /// <summary>Lines read to their end.</summary>
        public int Line { get; private set; }

        /// <summary>What is in the buffer; at first, the start of the text.</summary>
        public string Start => new(buffer, 0, length);

        public int Next()
        {
            if (!Fill())
            {
                return -1;
            }

            var next = buffer[position++];
            Line += next == '\n' ? 1 : 0;
            return next;
        }

        public int Ahead() => Fill() ? buffer[position] : -1;

        private bool Fill()
        {
            if (position == length)
            {
                (position, length) = (0, text.Read(buffer, 0, buffer.Length));
            }

            return position < length;
        }
    }
}
