using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Pages.Datasets;

/// <summary>A dataset's dictionary, what partners have sent of it, and which exhibits use it.</summary>
public sealed class DatasetPage(Edition edition) : PageModel
{
    public Dataset Dataset { get; private set; } = null!;

    public IReadOnlyList<ImportStanding> Imports => [.. edition.Imports.Where(standing => standing.Import.Dataset == Dataset.Key).Reverse()];

    public IReadOnlyList<ExhibitBlock> Exhibits =>
        [.. edition.Document.Exhibits.Where(exhibit => exhibit.Provenance.Imports.Any(import => import.Dataset == Dataset.Key))];

    public IActionResult OnGet(string key)
    {
        if (!edition.Catalog.TryFind(key, out var dataset))
        {
            return NotFound();
        }

        Dataset = dataset;
        return Page();
    }
}
