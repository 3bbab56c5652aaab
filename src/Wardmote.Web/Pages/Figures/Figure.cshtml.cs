using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Rendering;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Pages.Figures;

/// <summary>About one table or chart: source, period, caveats, the files behind it and the question that was asked.</summary>
public sealed class FigurePage(Edition edition) : PageModel
{
    public ExhibitBlock Exhibit { get; private set; } = null!;

    /// <summary>Where it is shown; null for one from which sentences take figures and which is not shown itself.</summary>
    public Topic? Topic { get; private set; }

    public string Html { get; private set; } = "";

    public string WhereItStands => EditionHtml.Address(edition, Exhibit.Id);

    public IEnumerable<Dataset> Datasets => Exhibit.Provenance.Imports.Select(import => import.Dataset).Distinct().Select(edition.Catalog.Find);

    public IActionResult OnGet(string id)
    {
        if (edition.Exhibit(id) is not { } exhibit)
        {
            return NotFound();
        }

        (Exhibit, Topic) = (exhibit, edition.TopicOf(id));
        Html = EditionHtml.Exhibit(edition, exhibit);
        return Page();
    }
}
