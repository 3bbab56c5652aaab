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

    /// <summary>Each file's name and how to write it, the description last.</summary>
    public static IEnumerable<(string Name, Action<Stream> Write)> Files(Document document)
    {
        foreach (var exhibit in document.Exhibits)
        {
            yield return (DataFile.Name(exhibit), to => WriteCsv(exhibit, to));
        }

        yield return (DataFile.Metadata, to => WriteMetadata(document, to));
    }
}
