using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Priorities;
using Wardmote.Partnership.Search;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Priorities;

/// <summary>Says which priorities and actions serve an aim of others.</summary>
[Requires(Right.ManagePriorities)]
public sealed class ServePage(PriorityService priorities, SearchService directory, Links links) : FormPage<ServeForm>
{
    private IReadOnlyList<ItemReference> serving = [];

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public StrategyAim Aim { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Priorities { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Actions { get; private set; } = [];

    protected override Guid FoundVersion => Aim.Version;

    protected override async Task<bool> FindAsync()
    {
        if (await priorities.AimAsync(Key) is not { } found)
        {
            return false;
        }

        Aim = found;
        serving = [.. (await links.ToAsync(found.Reference)).Where(link => link.Relation == Relation.Serves).Select(link => link.From)];
        Priorities = await AllAsync(ItemKind.Priority);
        Actions = await AllAsync(ItemKind.Action);
        return true;
    }

    protected override ServeForm Fill() => new() { Priorities = Keys(ItemKind.Priority), Actions = Keys(ItemKind.Action), Response = Aim.Response };

    protected override async Task<IActionResult> SaveAsync()
    {
        ItemReference[] chosen =
        [
            .. Form.Priorities.Select(key => new ItemReference(ItemKind.Priority, key)),
            .. Form.Actions.Select(key => new ItemReference(ItemKind.Action, key)),
            // What cannot be chosen here cannot be taken away here either.
            .. serving.Where(item => item.Kind is not (ItemKind.Priority or ItemKind.Action)),
        ];
        await priorities.ServeAsync(Aim, chosen, Form.Response ?? "", Seen);
        Say($"What serves “{Aim.Words}” was saved.");
        return LocalRedirect($"/priorities/aims/{Aim.Key}");
    }

    private List<string> Keys(ItemKind kind) => [.. serving.Where(item => item.Kind == kind).Select(item => item.Key)];

    private async Task<IReadOnlyList<SelectListItem>> AllAsync(ItemKind kind) => Choices.From(await directory.AllAsync(kind), one => one.Item.Key, one => one.Title);
}

public sealed class ServeForm
{
    [Display(Name = "Priorities")]
    public List<string> Priorities { get; set; } = [];

    [Display(Name = "Actions of the plan")]
    public List<string> Actions { get; set; } = [];

    [Display(Name = "What else is done about it?")]
    [StringLength(2000, ErrorMessage = "What else is done must be 2,000 characters or fewer")]
    public string? Response { get; set; }
}
