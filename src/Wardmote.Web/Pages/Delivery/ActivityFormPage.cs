using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Search;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Delivery;

/// <summary>What the pages that enter and change an activity have in common.</summary>
public abstract class ActivityFormPage(DeliveryService delivery, SearchService directory) : FormPage<ActivityForm>
{
    private DeliveryLog log = null!;

    protected DeliveryService Delivery => delivery;

    public IReadOnlyList<SelectListItem> Kinds { get; } = Choices.Of<ActivityKind>(ActivityKinds.Label);

    public IReadOnlyList<SelectListItem> Numbers { get; } = [new("An estimate, such as about 211", "estimate"), new("A number that grows, such as staff trained so far: the newest counts", "total")];

    public IReadOnlyList<SelectListItem> Programmes => Choices.From(log.Programmes, programme => programme.Key, programme => $"{programme.Title}, {programme.From.Year}", "None");

    public IReadOnlyList<SelectListItem> Actions { get; private set; } = [];

    protected IReadOnlyDictionary<string, Guid> ProgrammeIds => log.Programmes.ToDictionary(programme => programme.Key, programme => programme.Id);

    protected override async Task<bool> FindAsync()
    {
        log = await delivery.ReadAsync();
        Actions = Choices.From(await directory.AllAsync(ItemKind.Action), action => action.Item.Key, action => action.Title);
        return true;
    }
}
