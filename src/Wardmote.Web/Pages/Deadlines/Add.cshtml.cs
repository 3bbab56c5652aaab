using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Deadlines;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Deadlines;

[Requires(Right.ManageDeadlines)]
public sealed class AddPage(DeadlineService deadlines, PartnerService partners) : FormPage<ReminderForm>
{
    private IReadOnlyList<Person> people = [];

    public IReadOnlyList<SelectListItem> People => Choices.From(people, person => person.Key, person => person.Title, "Choose a person");

    protected override async Task<bool> FindAsync()
    {
        people = [.. (await partners.OrganisationsAsync()).SelectMany(organisation => organisation.People).Where(person => person.LeftOn is null)];
        return true;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        var person = people.FirstOrDefault(one => one.Key == Form.Person)?.Id ?? Guid.Empty;
        var reminder = await deadlines.AddAsync(new ReminderEntry(Form.Title, Form.Due!.Value, person, Form.EveryMonths, Form.Note));
        Say($"{reminder.Title} was added.");
        return LocalRedirect($"/deadlines/{reminder.Key}");
    }
}

public sealed class ReminderForm
{
    [Display(Name = "What is to be done?")]
    [Required(ErrorMessage = "Enter what is to be done")]
    [StringLength(200, ErrorMessage = "What is to be done must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "By when?")]
    [Required(ErrorMessage = "Enter the day by which it is to be done")]
    public DateOnly? Due { get; set; }

    [Display(Name = "Who sees to it?")]
    [Required(ErrorMessage = "Choose who sees to it")]
    public string? Person { get; set; }

    [Display(Name = "How often does it come again?")]
    [Range(1, 120, ErrorMessage = "Enter a number of months from 1 to 120, or leave it empty")]
    public int? EveryMonths { get; set; }

    [Display(Name = "Where does it come from?")]
    [StringLength(500, ErrorMessage = "Where it comes from must be 500 characters or fewer")]
    public string? Note { get; set; }
}
