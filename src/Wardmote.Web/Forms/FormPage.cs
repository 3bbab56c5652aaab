using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership;
using Wardmote.Partnership.Database;

namespace Wardmote.Web.Forms;

/// <summary>
/// A page with one form. It is filled from what is there, checked, saved; a broken rule goes into the error summary, and where
/// somebody else saved first, both versions are shown to choose from.
/// </summary>
/// <typeparam name="TForm">The fields, as properties with their labels and rules.</typeparam>
public abstract class FormPage<TForm> : PageModel
    where TForm : class, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    /// <summary>The version of the record that the form was filled from; goes with it through the browser.</summary>
    [BindProperty]
    public Guid Seen { get; set; }

    /// <summary>Finds what the address names.</summary>
    /// <returns>False where there is none: the page is not found.</returns>
    protected abstract Task<bool> FindAsync();

    /// <summary>The form as what was found would fill it.</summary>
    protected virtual TForm Fill() => new();

    /// <summary>The version of what was found; empty where something new is added.</summary>
    protected virtual Guid FoundVersion => Guid.Empty;

    /// <summary>Saves a form whose fields are filled as their rules say.</summary>
    /// <returns>Where the reader goes next.</returns>
    /// <exception cref="RuleException">It breaks a rule.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed the record since it was shown.</exception>
    protected abstract Task<IActionResult> SaveAsync();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        (Form, Seen) = (Fill(), FoundVersion);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        // Radios of which none is chosen send nothing at all, and what was not sent has not been checked.
        if (!ModelState.Keys.Any(key => key.StartsWith($"{nameof(Form)}.", StringComparison.Ordinal)))
        {
            TryValidateModel(Form, nameof(Form));
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            return await SaveAsync();
        }
        catch (RuleException broken)
        {
            ModelState.AddModelError(broken.Field is { } field && typeof(TForm).GetProperty(field) is not null ? $"{nameof(Form)}.{field}" : "", broken.Message);
            return Page();
        }
        catch (DbUpdateConcurrencyException)
        {
            return await AskWhichAsync();
        }
    }

    /// <summary>Says at the top of the next page what was done: "Fenshire Police was added."</summary>
    protected void Say(string done) => TempData[Banner.Key] = done;

    private async Task<IActionResult> AskWhichAsync()
    {
        HttpContext.RequestServices.GetRequiredService<PartnershipDb>().ChangeTracker.Clear();
        await FindAsync();
        var merge = new Merge { Fields = MergeField.Of(Form, Fill(), nameof(Form)), Seen = FoundVersion, Back = Request.Path };
        Response.StatusCode = StatusCodes.Status409Conflict;
        ModelState.Clear();
        return Partial("_Merge", merge);
    }
}
