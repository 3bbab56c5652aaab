using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Records;

namespace Wardmote.Evidence.Imports;

/// <summary>Tells by a file's header which dataset of records it is a return of.</summary>
public sealed class Recognition(DatasetCatalog catalog)
{
    /// <summary>Rows among which a header stands, with titles and blank rows above it.</summary>
    private const int Looked = 200;

    /// <exception cref="ImportException">It is no file of records that a definition describes, or fits two of them.</exception>
    public Dataset DatasetOf(string path)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new ImportException($"There is no file {path}. Check the name.");
        }

        IReadOnlyList<GridRow> start = PartnerFile.IsWorkbook(path) ? PartnerFile.Read(path).Rows : [.. new DelimitedText(path).Rows().Take(Looked)];
        var fitting = catalog.All.Where(d => d is { Grain: Grain.Record, MadeOf: null })
            .Select(d => (Dataset: d, Columns: RecordHeader.Fit(start, d)))
            .Where(d => d.Columns is not null)
            .GroupBy(d => d.Columns)
            .MaxBy(g => g.Key)?.Select(d => d.Dataset).ToList();
        return fitting switch
        {
            [var only] => only,
            null => throw new ImportException($"{name} is not known by its headings. Say which dataset it is.", choice: ReadingChoice.Dataset),
            _ => throw new ImportException($"{name} could be {string.Join(" or ", fitting.Select(d => d.Key))}. Say which.", choice: ReadingChoice.Dataset),
        };
    }
}
