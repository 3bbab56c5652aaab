using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Cli.Shared;

/// <summary>From an assessment's folder and a lake to the files that people read.</summary>
public static class Publishing
{
    /// <summary>What the formats need beside the document is started while the document is made.</summary>
    /// <exception cref="AssessmentException">The text and the data do not fit together.</exception>
    public static Document Build(string folder, Lake lake, DatasetCatalog catalog, IEnumerable<Format> formats)
    {
        if (formats.Contains(Format.Pdf))
        {
            PdfPrinter.Begin();
        }

        using var warehouse = new Warehouse(lake, catalog);
        return new AssessmentBuilder(new ExhibitEngine(warehouse, catalog)).Build(AssessmentFolder.Read(folder));
    }

    /// <summary>Writes each format and lists the files.</summary>
    public static void Write(Document document, string folder, IEnumerable<Format> formats)
    {
        foreach (var file in new Publication(document).Write(folder, formats))
        {
            Console.WriteLine(Path.Combine(folder, file));
        }
    }
}
