using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;
using Wardmote.Web.Plan;

namespace Wardmote.Web.Pages.Plan;

/// <summary>A lead officer's report on a quarter, as a form or by spreadsheet; an officer may report for any partner.</summary>
[Requires(Right.ReadPartnership)]
public sealed class ProgressPage(PlanService plans, ProgressService progress, PartnerService partners, Actor actor) : PageModel
{
    public ProgressFormModel Shown { get; private set; } = null!;

    /// <summary>Whom one may report for.</summary>
    public IReadOnlyList<Organisation> Organisations { get; private set; } = [];

    /// <summary>True where something is to be chosen or looked over before it is saved.</summary>
    public bool IsMerge { get; private set; }

    [BindProperty]
    [Display(Name = "The filled-in workbook")]
    public IFormFile? Upload { get; set; }

    public async Task<IActionResult> OnGetAsync(string plan, string? organisation, int? quarter) =>
        await FindAsync(plan, organisation, quarter) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string plan, string? organisation, int? quarter)
    {
        if (!await FindAsync(plan, organisation, quarter))
        {
            return NotFound();
        }

        var form = await Request.ReadFormAsync();
        var outcome = await progress.SaveAsync(Shown.Book, ProgressPost.Read(form), form.ContainsKey("workbook") ? ReportedThrough.Spreadsheet : ReportedThrough.Site);
        if (!outcome.IsHeld)
        {
            TempData[Banner.Key] = outcome.IsSaved ? $"The report for quarter {outcome.Book.Quarter.Number} was saved." : "Nothing had changed, so nothing was saved.";
            return LocalRedirect($"/plan/{outcome.Book.Plan.Key}/progress?organisation={outcome.Book.Organisation.Key}&quarter={outcome.Book.Quarter.Number}");
        }

        Shown = new ProgressFormModel { Book = outcome.Book, Outcome = outcome, FromFile = form.ContainsKey("workbook") };
        IsMerge = outcome.Conflicts.Any() || Shown.FromFile;
        Response.StatusCode = outcome.Conflicts.Any() ? StatusCodes.Status409Conflict : StatusCodes.Status200OK;
        return Page();
    }

    public async Task<IActionResult> OnPostUploadAsync(string plan, string? organisation, int? quarter)
    {
        if (!await FindAsync(plan, organisation, quarter))
        {
            return NotFound();
        }

        try
        {
            var outcome = ProgressService.Check(Shown.Book, await ProgressUpload.ReadAsync(Shown.Book, Upload), plans.Today);
            (Shown, IsMerge) = (new ProgressFormModel { Book = outcome.Book, Outcome = outcome, FromFile = true }, true);
        }
        catch (RuleException broken)
        {
            ModelState.AddModelError(nameof(Upload), broken.Message);
        }

        return Page();
    }

    private async Task<bool> FindAsync(string plan, string? organisation, int? quarter)
    {
        if (await plans.PlanAsync(plan) is not { } found)
        {
            return false;
        }

        var all = await partners.OrganisationsAsync();
        var leads = found.Actions.SelectMany(a => a.Leads).Select(l => l.OrganisationId).ToHashSet();
        Organisations = actor.May(Right.ManagePlan) ? [.. all.Where(o => leads.Contains(o.Id))] : [.. all.Where(o => o.Id == actor.OrganisationId)];
        var wanted = organisation ?? Organisations.OrderBy(o => o.Id == actor.OrganisationId ? 0 : 1).FirstOrDefault()?.Key;
        if (wanted is null || await progress.BookAsync(plan, quarter ?? found.QuarterOn(plans.Today).Number, wanted) is not { } book)
        {
            return false;
        }

        Shown = new ProgressFormModel { Book = book };
        return true;
    }
}
