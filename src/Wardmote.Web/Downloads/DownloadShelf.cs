using System.Runtime.CompilerServices;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Downloads;

/// <summary>The files of each edition that is still read, each written when it is first asked for and kept as long as its edition.</summary>
public sealed class DownloadShelf
{
    private readonly ConditionalWeakTable<Edition, Dictionary<string, Lazy<byte[]>>> files = [];

    /// <summary>False where this machine has nothing that prints.</summary>
    public static bool OffersPdf { get; } = PdfPrinter.Missing is null;

    /// <summary>A file by its name; null where the edition has none of that name, or nothing to read.</summary>
    /// <exception cref="PdfException">The PDF could not be printed.</exception>
    public byte[]? Find(Edition edition, string name) => files.GetValue(edition, FilesOf).GetValueOrDefault(name)?.Value;

    /// <summary>Two readers at once may write the same file twice, so that one whose printing failed does not fail it for all who come after.</summary>
    private static Dictionary<string, Lazy<byte[]>> FilesOf(Edition edition) => edition.Document.Blocks.Count == 0 ? [] : Enum.GetValues<Format>()
        .Where(format => format != Format.Pdf || OffersPdf)
        .SelectMany(new Publication(edition.Document).Files)
        .ToDictionary(file => file.Name, file => new Lazy<byte[]>(() => Written(file.Write), LazyThreadSafetyMode.PublicationOnly));

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
