using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Web.Accounts.Agencies;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>Sends the reader to their agency's own sign-in, and takes them in when they come back.</summary>
public sealed class AgencyPage(IReadOnlyList<Agency> agencies, AgencyEntrance entrance) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string key, string? back, bool done)
    {
        if (agencies.FirstOrDefault(a => a.Key == key) is not { } agency)
        {
            return NotFound();
        }

        var local = Url.IsLocalUrl(back) ? back : null;
        if (!done)
        {
            var here = QueryString.Create("done", "true").Add("back", local ?? "/");
            return Challenge(new AuthenticationProperties { RedirectUri = $"/accounts/sign-in/agency/{agency.Key}{here}" }, agency.Scheme);
        }

        return LocalRedirect(await entrance.EnterAsync(agency, local) ?? $"/accounts/sign-in?refused={agency.Key}");
    }
}
