using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Tracing;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Warehouse;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Pages.Figures;

/// <summary>An exhibit's cells to choose from; or one of them, followed back to the partners' files.</summary>
public sealed class TracePage(Edition edition) : PageModel
{
    public ExhibitBlock Exhibit { get; private set; } = null!;

    /// <summary>Null where no cell was asked for yet.</summary>
    public CellTrace? Trace { get; private set; }

    /// <param name="row">The words that head the row, as <see cref="AddressOf"/> writes them.</param>
    public IActionResult OnGet(string id, string? row, string? column)
    {
        if (edition.Exhibit(id) is not { } exhibit)
        {
            return NotFound();
        }

        Exhibit = exhibit;
        if (row is null)
        {
            return Page();
        }

        try
        {
            using var warehouse = new Warehouse(edition.Lake, edition.Catalog);
            Trace = new ExhibitEngine(warehouse, edition.Catalog).Trace(edition.Text.Questions[id], row, column);
            return Page();
        }
        catch (ExhibitException)
        {
            return NotFound();
        }
    }

    /// <summary>The page that traces one cell of an exhibit.</summary>
    public static string AddressOf(ExhibitBlock exhibit, string row, string column) =>
        $"/figures/{exhibit.Id}/trace?row={Uri.EscapeDataString(row)}&column={Uri.EscapeDataString(column)}";

    /// <summary>"Gender / Male" where there are two row headers.</summary>
    public static string RowName(ExhibitBlock exhibit, TableRow row) =>
        string.Join(" / ", row.Cells.Take(exhibit.Table.RowHeaders).Select(cell => cell.Text).Where(text => text.Length > 0));
}
