using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Search;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Delivery;

[Requires(Right.RecordDelivery)]
public sealed class AddProgrammePage(DeliveryService delivery, SearchService directory) : FormPage<ProgrammeForm>
{
    public IReadOnlyList<SelectListItem> Actions { get; private set; } = [];

    protected override async Task<bool> FindAsync()
    {
        Actions = Choices.From(await directory.AllAsync(ItemKind.Action), action => action.Item.Key, action => action.Title);
        return true;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        var programme = await delivery.AddAsync(new ProgrammeEntry
        {
            Title = Form.Title,
            About = Form.About?.Trim().TrimEnd('.'),
            From = Form.From!.Value,
            Until = Form.Until!.Value,
            Lead = Form.Lead,
            Schools = [.. (Form.Schools ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Actions = [.. Form.Actions.Select(action => new ItemReference(ItemKind.Action, action))],
        });
        Say($"{programme.Title} was begun.");
        return LocalRedirect($"/delivery/programmes/{programme.Key}");
    }
}

public sealed class ProgrammeForm
{
    [Display(Name = "What is the programme called?")]
    [Required(ErrorMessage = "Enter what the programme is called")]
    [StringLength(200, ErrorMessage = "What it is called must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "What is it about?")]
    [Required(ErrorMessage = "Enter what it is about")]
    [StringLength(500, ErrorMessage = "What it is about must be 500 characters or fewer")]
    public string? About { get; set; }

    [Display(Name = "First day")]
    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day")]
    [Required(ErrorMessage = "Enter the last day")]
    public DateOnly? Until { get; set; }

    [Display(Name = "Led by")]
    [Required(ErrorMessage = "Enter which organisation leads it")]
    [StringLength(200, ErrorMessage = "Led by must be 200 characters or fewer")]
    public string? Lead { get; set; }

    [Display(Name = "Which schools are asked?")]
    [Required(ErrorMessage = "Enter the schools that are asked, one on each line")]
    public string? Schools { get; set; }

    [Display(Name = "Actions of the plan that it delivers")]
    public List<string> Actions { get; set; } = [];
}
