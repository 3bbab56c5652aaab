using System.ComponentModel.DataAnnotations;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Delivery;

namespace Wardmote.Web.Pages.Delivery;

public sealed class ActivityForm
{
    [Display(Name = "What kind of thing was it?")]
    [Required(ErrorMessage = "Choose what kind of thing it was")]
    public ActivityKind? Kind { get; set; }

    [Display(Name = "What was done?")]
    [Required(ErrorMessage = "Enter what was done")]
    [StringLength(200, ErrorMessage = "What was done must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "Programme that was performed")]
    public string? Programme { get; set; }

    [Display(Name = "First day")]
    [Required(ErrorMessage = "Enter the day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? Until { get; set; }

    [Display(Name = "Done by")]
    [Required(ErrorMessage = "Enter which organisation did it")]
    [StringLength(200, ErrorMessage = "Done by must be 200 characters or fewer")]
    public string? Lead { get; set; }

    [Display(Name = "Where?")]
    [StringLength(200, ErrorMessage = "Where must be 200 characters or fewer")]
    public string? Place { get; set; }

    [Display(Name = "How often?")]
    [Range(1, 1000, ErrorMessage = "Enter how often, from 1 to 1000")]
    public int? Times { get; set; }

    [Display(Name = "How many were reached each time, or at least how many?")]
    [Range(0, int.MaxValue, ErrorMessage = "Enter how many were reached, 0 or more")]
    public int? Fewest { get; set; }

    [Display(Name = "At most how many?")]
    public int? Most { get; set; }

    [Display(Name = "Of how many in all?")]
    public int? Of { get; set; }

    [Display(Name = "Who was counted?")]
    [StringLength(100, ErrorMessage = "Who was counted must be 100 characters or fewer")]
    public string? Who { get; set; }

    [Display(Name = "What kind of number is it?")]
    public List<string> Number { get; set; } = [];

    [Display(Name = "Actions of the plan that it delivers")]
    public List<string> Actions { get; set; } = [];

    [Display(Name = "Note")]
    [StringLength(1000, ErrorMessage = "The note must be 1,000 characters or fewer")]
    public string? Note { get; set; }

    /// <param name="programmes">By key.</param>
    public ActivityEntry ToEntry(IReadOnlyDictionary<string, Guid> programmes) => new()
    {
        Kind = Kind!.Value,
        Title = Title,
        From = From!.Value,
        Until = Until,
        Lead = Lead,
        Place = Place,
        Programme = Programme is { Length: > 0 } key && programmes.TryGetValue(key, out var id) ? id : null,
        Times = Times ?? 1,
        Reach = Fewest is { } fewest ? new Reach(fewest, Most ?? fewest, string.IsNullOrWhiteSpace(Who) ? "people" : Who, Of, Number.Contains("estimate")) : null,
        IsRunningTotal = Number.Contains("total"),
        Note = Note,
        Actions = [.. Actions.Select(action => new ItemReference(ItemKind.Action, action))],
    };

    public static ActivityForm Showing(Activity activity, string? programme, IEnumerable<string> actions) => new()
    {
        Kind = activity.Kind,
        Title = activity.Title,
        Programme = programme,
        From = activity.From,
        Until = activity.Until == activity.From ? null : activity.Until,
        Lead = activity.Lead,
        Place = activity.Place,
        Times = activity.Times,
        Fewest = activity.Fewest,
        Most = activity.Most == activity.Fewest ? null : activity.Most,
        Of = activity.Of,
        Who = activity.Who,
        Number = [.. activity.IsEstimate ? ["estimate"] : Array.Empty<string>(), .. activity.IsRunningTotal ? ["total"] : Array.Empty<string>()],
        Actions = [.. actions],
        Note = activity.Note,
    };
}
