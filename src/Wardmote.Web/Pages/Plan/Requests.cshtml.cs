using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;
using Wardmote.Web.Mail;
using Wardmote.Web.Plan;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Plan;

/// <summary>Who has reported on a quarter and who has not, and links to send to those who have not.</summary>
[Requires(Right.ManagePlan)]
public sealed class RequestsPage(PlanService plans, RequestService requests, PartnerService partners, UpdateLinks links, IMail mail, SiteAddress site, TimeProvider clock) : PageModel
{
    public int Days => 30;

    public ActionPlan Plan { get; private set; } = null!;

    public Quarter Quarter { get; private set; }

    public IReadOnlyList<Asked> All { get; private set; } = [];

    /// <summary>Where those who have an account may be written to, by person.</summary>
    public IReadOnlyDictionary<Guid, string> Emails { get; private set; } = new Dictionary<Guid, string>();

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>Shown once, to whoever made it.</summary>
    public string? NewLink { get; private set; }

    public string? NewLinkFor { get; private set; }

    public async Task<IActionResult> OnGetAsync(string plan, int? quarter) => await FindAsync(plan, quarter) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAskAsync(string plan, int? quarter, string person)
    {
        if (!await FindAsync(plan, quarter) || await partners.PersonAsync(person) is not { } found)
        {
            return NotFound();
        }

        var request = await requests.AskAsync(Plan, Quarter, found, TimeSpan.FromDays(Days));
        NewLink = $"{Request.Scheme}://{Request.Host}/report-progress/{links.TokenOf(request)}";
        NewLinkFor = $"The link for the {found.Title} is good until {Words.Date(request.ExpiresAt)}";
        All = await requests.AskedAsync(Plan, Quarter);
        return Page();
    }

    /// <summary>The link by e-mail instead of on the page.</summary>
    public async Task<IActionResult> OnPostSendAsync(string plan, int? quarter, string person)
    {
        if (!await FindAsync(plan, quarter) || await partners.PersonAsync(person) is not { } found || !Emails.TryGetValue(found.Id, out var to))
        {
            return NotFound();
        }

        var request = await requests.AskAsync(Plan, Quarter, found, TimeSpan.FromDays(Days));
        try
        {
            await mail.SendAsync(Letters.ReportProgress(to, request, Plan, Quarter, site.Of($"/report-progress/{links.TokenOf(request)}")), HttpContext.RequestAborted);
            TempData[Banner.Key] = $"The link for the {found.Title} {mail.Sent(to)}.";
            return LocalRedirect($"/plan/{Plan.Key}/requests?quarter={Quarter.Number}");
        }
        catch (MailException refused)
        {
            await requests.WithdrawAsync(request.Key);
            ModelState.AddModelError("", $"{refused.Message}. Make a link and send it yourself");
            await FindAsync(plan, quarter);
            return Page();
        }
    }

    public async Task<IActionResult> OnPostWithdrawAsync(string plan, int? quarter, string request)
    {
        if (!await FindAsync(plan, quarter))
        {
            return NotFound();
        }

        await requests.WithdrawAsync(request);
        TempData[Banner.Key] = "The link was withdrawn.";
        return LocalRedirect($"/plan/{Plan.Key}/requests?quarter={Quarter.Number}");
    }

    private async Task<bool> FindAsync(string plan, int? quarter)
    {
        if (await plans.PlanAsync(plan) is not { } found || quarter is < 1 || quarter > found.Quarters.Count)
        {
            return false;
        }

        (Plan, Quarter) = (found, quarter is { } number ? found.Quarters[number - 1] : found.QuarterOn(plans.Today));
        All = await requests.AskedAsync(found, Quarter);
        Emails = await requests.EmailsAsync();
        return true;
    }
}
