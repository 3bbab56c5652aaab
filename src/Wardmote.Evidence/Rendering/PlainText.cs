using System.Buffers;
using System.Text;

namespace Wardmote.Evidence.Rendering;

/// <summary>
/// Text that every format can hold. XML knows no control characters, no lone surrogates and no U+FFFE or U+FFFF, and
/// partners' files do hold them; each becomes U+FFFD, so that a reader sees that something stood there.
/// </summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n')).Select(c => (char)c),
         .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c), '\uFFFE', '\uFFFF']);

    /// <summary>The same text with line ends as \n and U+FFFD for what cannot be written.</summary>
    public static string Clean(string text) => text.AsSpan().ContainsAny(Suspect) ? Replace(text) : text;

    private static string Replace(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                clean.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else
            {
                clean.Append(Suspect.Contains(c) ? '\uFFFD' : c);
            }
        }

        return clean.ToString();
    }
}
