using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Partners;

/// <summary>All partners, and the groups they sit in.</summary>
[Requires(Right.ReadPartnership)]
public sealed class IndexPage(PartnerService partners, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Organisation> Organisations { get; private set; } = [];

    public IReadOnlyList<Group> Groups { get; private set; } = [];

    public DateOnly Today { get; } = LondonTime.Today(clock);

    public async Task OnGetAsync()
    {
        Organisations = await partners.OrganisationsAsync();
        Groups = [.. (await partners.GroupsAsync()).OrderBy(g => g.Kind)];
    }
}
