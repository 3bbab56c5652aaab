using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Partners;

/// <summary>A form about one group, which its address names.</summary>
public abstract class GroupFormPage<TForm>(PartnerService partners) : FormPage<TForm>
    where TForm : class, new()
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Group Group { get; private set; } = null!;

    protected override async Task<bool> FindAsync() => await partners.GroupAsync(Key) is { } found && (Group = found) is not null;

    protected LocalRedirectResult ToGroup() => LocalRedirect($"/partners/groups/{Group.Key}");
}
