using System.IO.Compression;
using System.Text;

namespace Wardmote.Evidence.Rendering.OpenData;

/// <summary>A document's tables as open data: a CSV for each exhibit and one file that describes them, loose or in one zip.</summary>
public static class OpenDataRenderer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>One exhibit's table as it is shown: numbers rounded as shown, without separators; UTF-8 without byte order mark.</summary>
    public static void WriteCsv(ExhibitBlock exhibit, Stream to)
    {
        using var text = new StreamWriter(to, Utf8, leaveOpen: true);
        CsvTable.Write(exhibit.Table, text);
    }

    /// <summary>The description of all of them in CSV on the Web.</summary>
    public static void WriteMetadata(Document document, Stream to) => CsvwMetadata.Write(document, to);

    /// <summary>Every file in one zip, the same bytes each time for the same document.</summary>
    public static void WriteZip(Document document, Stream to)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, write) in Files(document))
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = ZipStamp.Of(document.Control.Date);
            using var stream = entry.Open();
            write(stream);
        }
    }

    /// <summary>A CSV has no place to say of which edition it is, so a file beside it does.</summary>
    private static void WriteAbout(Document document, Stream to)
    {
        using var text = new StreamWriter(to, Utf8, leaveOpen: true);
        text.Write($"{document.Control.Title}, version {document.Control.Version}\n{(document.Edition ?? EditionKind.Restricted).Mark()}\n");
        text.Write(document.Edition == EditionKind.Public ? $"{Cell.WithheldMark} stands where a number is withheld so that nobody can be identified.\n" : "It holds small counts that may identify people. Do not pass it on.\n");
    }

    /// <summary>Each file's name and how to write it, the descriptions last.</summary>
    public static IEnumerable<(string Name, Action<Stream> Write)> Files(Document document)
    {
        foreach (var exhibit in document.Exhibits)
        {
            yield return (DataFile.Name(exhibit), to => WriteCsv(exhibit, to));
        }

        yield return (DataFile.Metadata, to => WriteMetadata(document, to));
        yield return (DataFile.About(document.Edition ?? EditionKind.Restricted), to => WriteAbout(document, to));
    }
}
