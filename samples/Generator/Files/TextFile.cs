using System.Text;

namespace Wardmote.Samples.Files;

/// <summary>Delimited text in the encodings and line ends that partners' programs write.</summary>
public static class TextFile
{
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>As Excel saves "CSV UTF-8": a byte order mark and CRLF.</summary>
    public static byte[] Utf8WithMark(string text) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(WithCrLf(text))];

    /// <summary>As older Excel saves "CSV": Windows-1252 and CRLF. Only the characters that the samples use are known.</summary>
    public static byte[] Windows1252(string text) => [.. WithCrLf(text).Select(c => c switch
    {
        < '\u0080' => (byte)c,
        '\u2013' => (byte)0x96,
        '\u2019' => (byte)0x92,
        '\u00A3' => (byte)0xA3,
        _ => throw new ArgumentException($"'{c}' is not among the characters written here as Windows-1252.", nameof(text)),
    })];

    private static string WithCrLf(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);
}
