using System.Buffers;

namespace Wardmote.Evidence.Rendering.OpenData;

/// <summary>One line of CSV by RFC 4180; lines end in CR LF.</summary>
public static class CsvLine
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    public static void Write(IEnumerable<string> fields, TextWriter to)
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
