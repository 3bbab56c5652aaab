using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Search;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Delivery;

public sealed class MessageForm
{
    [Display(Name = "What is it about?")]
    [Required(ErrorMessage = "Enter what it is about")]
    [StringLength(100, ErrorMessage = "What it is about must be 100 characters or fewer")]
    public string? Theme { get; set; }

    [Display(Name = "What is it to say?")]
    [Required(ErrorMessage = "Enter what it is to say")]
    [StringLength(500, ErrorMessage = "What it is to say must be 500 characters or fewer")]
    public string? Message { get; set; }

    [Display(Name = "By when?")]
    [Required(ErrorMessage = "Enter the day by which it is to go out")]
    public DateOnly? Due { get; set; }

    [Display(Name = "Who sends it?")]
    [Required(ErrorMessage = "Enter who sends it")]
    [StringLength(200, ErrorMessage = "Who sends it must be 200 characters or fewer")]
    public string? Lead { get; set; }

    [Display(Name = "Awareness day or week")]
    public string? Observance { get; set; }

    [Display(Name = "Through what?")]
    [StringLength(200, ErrorMessage = "Through what must be 200 characters or fewer")]
    public string? Channels { get; set; }

    [Display(Name = "Actions of the plan that it delivers")]
    public List<string> Actions { get; set; } = [];

    public CommunicationEntry ToEntry() => new()
    {
        Theme = Theme,
        Message = Message,
        Due = Due!.Value,
        Lead = Lead,
        Observance = Observance,
        Channels = Channels,
        Actions = [.. Actions.Select(action => new ItemReference(ItemKind.Action, action))],
    };
}

/// <summary>What the pages that plan and change a message have in common.</summary>
public abstract class MessageFormPage(SearchService directory) : FormPage<MessageForm>
{
    public IReadOnlyList<SelectListItem> Observances { get; } = Choices.From(AwarenessFile.BuiltIn, observance => observance.Key, observance => observance.Title, "None");

    public IReadOnlyList<SelectListItem> Actions { get; private set; } = [];

    protected override async Task<bool> FindAsync()
    {
        Actions = Choices.From(await directory.AllAsync(ItemKind.Action), action => action.Item.Key, action => action.Title);
        return true;
    }
}
