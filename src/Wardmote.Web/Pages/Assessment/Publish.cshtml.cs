using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Evidence.Imports;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Web.Accounts;
using Wardmote.Web.Editions;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Assessment;

/// <summary>Lets everybody read the public edition as it is now, after a look at what that adds to what readers have.</summary>
[RequiresOfHome(Right.PublishAssessment)]
public sealed class PublishPage(EditionShelf editions, CheckShelf check, AuditTrail audit) : PageModel
{
    public EditionSet Now { get; private set; } = null!;

    public int Withheld { get; private set; }

    /// <summary>What the attack and the comparison with earlier editions found.</summary>
    public int Found { get; private set; }

    /// <summary>Findings of the checker that nobody has answered.</summary>
    public int Unanswered { get; private set; }

    /// <summary>The text as it is now cannot be built, so there is nothing to publish.</summary>
    public bool CannotBeBuilt { get; private set; }

    /// <summary>Which edition the reader has looked at.</summary>
    [BindProperty]
    public string Seen { get; set; } = "";

    public void OnGet() => Look();

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            if (editions.Publish(Seen))
            {
                var told = editions.Current.Publication!;
                await audit.NoteAsync(AuditAct.Published, "assessment:public", [new("Title", null, told.Title), new("Numbers told", null, told.Told.Count.ToString(CultureInfo.InvariantCulture)), new("Fingerprint", null, told.Text)]);
                TempData[Banner.Key] = $"{told.Title} is published: everybody can read it.";
                return LocalRedirect("/assessment");
            }

            ModelState.AddModelError("", "The text or the returns have changed since you opened this page. Look at what would be published now");
        }
        catch (ImportException refused)
        {
            ModelState.AddModelError("", refused.Message.TrimEnd('.'));
        }

        Look();
        return Page();
    }

    private void Look()
    {
        editions.Renew();
        Now = editions.Current;
        CannotBeBuilt = editions.Problem is not null;
        if (!CannotBeBuilt)
        {
            ModelState.Remove(nameof(Seen));
            Seen = Now.Draft.Text;
            Withheld = Now.Measures.Sum(measure => measure.Sums.Count(sum => sum.IsWithheld));
            Found = Now.Measures.Sum(measure => measure.Protection?.Findings.Count ?? 0);
            Unanswered = check.Findings().Count(finding => finding.Answer is null);
        }
    }
}
