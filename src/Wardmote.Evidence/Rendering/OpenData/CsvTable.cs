using System.Buffers;

namespace Wardmote.Evidence.Rendering.OpenData;

/// <summary>An exhibit's table as CSV by RFC 4180: a heading row, then each row with its headers first; lines end in CR LF.</summary>
internal static class CsvTable
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    public static void Write(Table table, TextWriter to)
    {
        WriteLine(ColumnNames.Of(table), to);
        foreach (var row in table.Rows)
        {
            WriteLine(row.Cells.Select(NumberText.Of), to);
        }
    }

    private static void WriteLine(IEnumerable<string> fields, TextWriter to)
    {
        var first = true;
        foreach (var field in fields)
        {
            if (!first)
            {
                to.Write(',');
            }

            first = false;
            WriteField(PlainText.Clean(field), to);
        }

        to.Write("\r\n");
    }

    private static void WriteField(string field, TextWriter to)
    {
        // Quotes where they are not needed do no harm; some readers trim what stands free or take # for a remark.
        if (!field.AsSpan().ContainsAny(NeedsQuotes) && field is not ([' ' or '#' or '\t', ..] or [.., ' ' or '\t']))
        {
            to.Write(field);
            return;
        }

        to.Write('"');
        to.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
        to.Write('"');
    }
}
