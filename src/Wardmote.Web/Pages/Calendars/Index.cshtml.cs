using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Calendars;

/// <summary>The secret address at which a member's calendar program fetches their days.</summary>
[Requires(Right.ReadPartnership)]
public sealed class IndexPage(CalendarService calendars) : PageModel
{
    /// <summary>Since when there is an address; null where there is none.</summary>
    public DateTimeOffset? Since { get; private set; }

    /// <summary>Shown once, to whoever made it.</summary>
    public string? NewAddress { get; private set; }

    public async Task OnGetAsync() => Since = await calendars.HasAddressAsync();

    public async Task<IActionResult> OnPostNewAsync()
    {
        NewAddress = $"{Request.Scheme}://{Request.Host}/calendar/{await calendars.NewAddressAsync()}.ics";
        Since = await calendars.HasAddressAsync();
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        await calendars.EndAsync();
        TempData[Banner.Key] = "The address no longer works.";
        return LocalRedirect("/calendar");
    }
}
