using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Web.Editions;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Imports;

/// <summary>One import: where it came from, what was found in it, what it replaced and what it moved.</summary>
public sealed class ImportPage(Edition edition) : PageModel
{
    public ImportStanding Standing { get; private set; } = null!;

    public Dataset? Dataset { get; private set; }

    public IReadOnlyList<ImportRecord> Replaced => Records(Standing.Import.Restatement?.Replaced ?? []);

    public IReadOnlyList<ImportRecord> ReplacedBy => Records(Standing.ReplacedBy);

    /// <summary>Where the rejected rows can be downloaded; null where none were rejected.</summary>
    public string? RejectedAddress => Standing.Import.Rejected > 0 ? $"/imports/{Standing.Import.Dataset}/{Standing.Import.Id}/rejected.csv" : null;

    public IEnumerable<(string Name, string Value)> Facts
    {
        get
        {
            var import = Standing.Import;
            yield return ("Covers", Words.Periods(import.Slices, Dataset));
            yield return ("Rows", $"{Words.Number(import.Read)} read, {Words.Number(import.Kept)} kept, {Words.Number(import.Rejected)} rejected");
            yield return ("Imported", $"{Words.Date(import.ImportedAt)}, {import.ImportedAt.UtcDateTime:HH:mm} UTC");
            if (import.Note is { } note)
            {
                yield return ("Note", note);
            }

            yield return ("File", $"{import.Source.Name}{(import.Source.Sheet is { } sheet ? $", sheet {sheet}" : "")}, {Words.Size(import.Source.Bytes)}");
            yield return ("SHA-256", import.Source.Sha256);
            yield return ("Import", import.Id);
        }
    }

    public IActionResult OnGet(string dataset, string id)
    {
        if (edition.Import(dataset, id) is not { } standing)
        {
            return NotFound();
        }

        Standing = standing;
        Dataset = edition.Catalog.TryFind(dataset, out var known) ? known : null;
        return Page();
    }

    private List<ImportRecord> Records(IEnumerable<string> ids) =>
        [.. ids.Select(id => edition.Import(Standing.Import.Dataset, id)?.Import).OfType<ImportRecord>()];
}
