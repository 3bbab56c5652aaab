using System.Text;

namespace Wardmote.Evidence.Imports.Files;

/// <summary>Tells how a text file is encoded: by its byte-order mark, else UTF-8 where its bytes are valid, else Windows-1252.</summary>
public static class TextEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Windows1252 => Encoding.GetEncoding(1252);

    /// <summary>Reads the whole file once, in pieces.</summary>
    public static Encoding Of(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[4];
        start = start[..stream.ReadAtLeast(start, 4, throwOnEndOfStream: false)];
        if (start is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode;
        }

        if (start is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode;
        }

        // Text without a mark in which every other byte is empty is UTF-16 as some registers export it.
        if (start is [not 0, 0, not 0, 0])
        {
            return Encoding.Unicode;
        }

        stream.Position = 0;
        return IsUtf8(stream) ? Strict : Windows1252;
    }

    private static bool IsUtf8(FileStream stream)
    {
        var decoder = Strict.GetDecoder();
        var bytes = new byte[256 * 1024];
        var chars = new char[Strict.GetMaxCharCount(bytes.Length)];
        try
        {
            while (stream.Read(bytes) is > 0 and var count)
            {
                decoder.GetChars(bytes, 0, count, chars, 0, flush: false);
            }

            decoder.GetChars([], 0, 0, chars, 0, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
