using System.Text;
using Wardmote.Evidence.Rendering.Docx;
using Wardmote.Evidence.Rendering.Html;
using Wardmote.Evidence.Rendering.OpenData;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Evidence.Rendering.Spreadsheet;

namespace Wardmote.Evidence.Rendering;

/// <summary>Writes a document into a folder in the formats asked for, under the names that readers of the folder know.</summary>
public sealed class Publication(Document document)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Each file whole or not at all; a file of that name that was there before is replaced.</summary>
    /// <returns>Paths within the folder, in the order of writing.</returns>
    /// <exception cref="PdfException">The PDF could not be printed; the other formats are written all the same.</exception>
    public IReadOnlyList<string> Write(string folder, IEnumerable<Format> formats)
    {
        // A browser prints the PDF in a process of its own, which takes longest; each of the others keeps one processor busy.
        var writing = formats.Distinct().Order().Select(format => Task.Factory.StartNew(() => Place(folder, format), TaskCreationOptions.LongRunning)).ToList();
        writing.ForEach(files => Task.WaitAny(files));
        return [.. writing.SelectMany(files => files.GetAwaiter().GetResult())];
    }

    private List<string> Place(string folder, Format format) => [.. Files(format).Select(file => Place(folder, file.Name, file.Write))];

    /// <summary>The files of one format: how each is named within the folder, and how to write it.</summary>
    public IEnumerable<(string Name, Action<Stream> Write)> Files(Format format) => format switch
    {
        Format.Html => [("assessment.html", WriteHtml)],
        Format.Docx => [("assessment.docx", to => DocxRenderer.Write(document, to))],
        Format.Xlsx => [("tables.xlsx", to => SpreadsheetRenderer.Write(document, to))],
        Format.Csv => OpenDataRenderer.Files(document)
            .Select(file => ("data/" + file.Name, file.Write))
            .Append(("data.zip", to => OpenDataRenderer.WriteZip(document, to))),
        Format.Pdf => [("assessment.pdf", to => new PdfPrinter().Write(document, to))],
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format that documents are published in."),
    };

    private void WriteHtml(Stream to)
    {
        using var text = new StreamWriter(to, Utf8, leaveOpen: true);
        new HtmlRenderer().Write(document, text);
    }

    private static string Place(string folder, string name, Action<Stream> write)
    {
        var path = Path.Combine(folder, name);
        var beside = path + ".writing";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.ReadWrite))
            {
                write(stream);
            }

            File.Move(beside, path, overwrite: true);
            return name;
        }
        finally
        {
            File.Delete(beside);
        }
    }
}

/// <summary>What a document can be published as.</summary>
public enum Format
{
    Html,
    Docx,
    Xlsx,
    Csv,

    /// <summary>Last, because it needs a browser that may not be there.</summary>
    Pdf,
}
