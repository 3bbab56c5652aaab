using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace Wardmote.Evidence.Rendering.Pdf.Binding;

/// <summary>A PDF that can be bound with others, whoever made it.</summary>
public sealed class PdfFile
{
    /// <summary>Beyond this a file is hostile rather than long.</summary>
    private const int DeepestNesting = 200;

    /// <summary>Readers look for the header this far, in bytes; some programs write something before it.</summary>
    private const int HeaderWithin = 1024;

    private readonly PdfDocument document;

    private PdfFile(PdfDocument document) => this.document = document;

    public int Pages => document.PageCount;

    /// <summary>True where it says what its headings, lists and tables are.</summary>
    public bool IsTagged => Catalog.Elements.GetDictionary("/StructTreeRoot") is not null;

    /// <summary>False where no page has a letter on it, as in a scan, which a screen reader cannot read.</summary>
    public bool HasText => Enumerable.Range(0, Pages).Any(page => document.Pages[page].Elements.GetDictionary("/Resources")?.Elements.GetDictionary("/Font") is { Elements.Count: > 0 });

    internal PdfDocument Document => document;

    internal PdfDictionary Catalog => document.Internals.Catalog;

    /// <exception cref="PdfException">It is no PDF, is damaged, has no page, or is locked with a password.</exception>
    public static PdfFile Read(byte[] bytes)
    {
        if (bytes.AsSpan(0, Math.Min(bytes.Length, HeaderWithin)).IndexOf("%PDF-"u8) < 0)
        {
            throw new PdfException("The file is not a PDF.");
        }

        if (IsNestedTooDeep(bytes))
        {
            throw new PdfException("The PDF is damaged: its parts are nested without end.");
        }

        try
        {
            var document = PdfReader.Open(new MemoryStream(bytes, writable: false), PdfDocumentOpenMode.Import);
            return document.PageCount > 0 ? new PdfFile(document) : throw new PdfException("The PDF has no page.");
        }
        catch (PdfReaderException locked) when (locked.Message.Contains("password", StringComparison.OrdinalIgnoreCase))
        {
            throw new PdfException("The PDF is locked with a password. Save it without one.");
        }
        catch (Exception fault) when (fault is not PdfException and not OutOfMemoryException)
        {
            // The reader names damage by exceptions of a dozen kinds.
            throw new PdfException($"The PDF is damaged and cannot be read ({fault.Message.TrimEnd('.')}). Print it to PDF anew and try again.");
        }
    }

    /// <summary>The reader goes down into each array and dictionary, and would fall over the end of its stack.</summary>
    private static bool IsNestedTooDeep(ReadOnlySpan<byte> bytes)
    {
        var depth = 0;
        var text = bytes;
        for (var at = text.IndexOfAny("[]<>s"u8); at >= 0; at = text.IndexOfAny("[]<>s"u8))
        {
            var rest = text[at..];
            var step = 1;
            switch (rest[0])
            {
                case (byte)'[':
                    depth++;
                    break;
                case (byte)']':
                    depth = Math.Max(0, depth - 1);
                    break;
                case (byte)'<' when rest.StartsWith("<<"u8):
                    (depth, step) = (depth + 1, 2);
                    break;
                case (byte)'>' when rest.StartsWith(">>"u8):
                    (depth, step) = (Math.Max(0, depth - 1), 2);
                    break;
                case (byte)'s' when rest.StartsWith("stream"u8):
                    // What is packed in a stream is no part of the file's own nesting.
                    var end = rest.IndexOf("endstream"u8);
                    (depth, step) = (0, end < 0 ? 6 : end + 9);
                    break;
            }

            if (depth > DeepestNesting)
            {
                return true;
            }

            text = rest[step..];
        }

        return false;
    }
}
