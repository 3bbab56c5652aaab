using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Forms;
using Wardmote.Web.Plan;

namespace Wardmote.Web.Pages.Plan;

/// <summary>
/// The page behind an e-mailed link. Whoever holds the link acts as the officer to whom it was sent, may report for that officer's
/// organisation on that quarter, and nothing else.
/// </summary>
public sealed class ByLinkPage(UpdateLinks links, PartnershipDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    /// <summary>Null where the link is not good.</summary>
    public ProgressFormModel? Shown { get; private set; }

    public bool IsMerge { get; private set; }

    public string Post { get; private set; } = "";

    public DateTimeOffset Until { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token)
    {
        await FindAsync(token);
        return Answer();
    }

    public async Task<IActionResult> OnPostAsync(string token)
    {
        if (await FindAsync(token) is not { } request)
        {
            return Answer();
        }

        var outcome = await Progress.SaveAsync(Shown!.Book, ProgressPost.Read(await Request.ReadFormAsync()), ReportedThrough.Link);
        if (outcome.IsHeld)
        {
            (Shown, IsMerge) = (new ProgressFormModel { Book = outcome.Book, Outcome = outcome }, outcome.Conflicts.Any());
            Response.StatusCode = IsMerge ? StatusCodes.Status409Conflict : StatusCodes.Status200OK;
            return Page();
        }

        if (outcome.IsSaved)
        {
            var answered = await db.Set<UpdateRequest>().FirstAsync(r => r.Id == request.Id);
            answered.AnsweredAt = clock.GetUtcNow();
            await db.SaveChangesAsync();
        }

        TempData[Banner.Key] = outcome.IsSaved ? "Your report was saved. Thank you." : "Nothing had changed, so nothing was saved.";
        return LocalRedirect("/report-progress/" + token);
    }

    private ProgressService Progress => new(db, current.Actor, clock);

    private PageResult Answer()
    {
        Response.StatusCode = Shown is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    private async Task<UpdateRequest?> FindAsync(string token)
    {
        if (links.Read(token) is not var (partnership, id))
        {
            return null;
        }

        current.Actor = Actor.Program(partnership);
        var request = await db.Set<UpdateRequest>().Include(r => r.Plan).Include(r => r.Person!.Organisation).FirstOrDefaultAsync(r => r.Id == id);
        current.Actor = Actor.Public(partnership);
        if (request is null || !request.IsOpenAt(clock.GetUtcNow()) || request.Person!.LeftOn is not null)
        {
            return null;
        }

        current.Actor = new Actor
        {
            PartnershipId = partnership,
            PersonId = request.PersonId,
            OrganisationId = request.OrganisationId,
            Post = request.Person.Post,
            Organisation = request.Person.Organisation!.Name,
            Roles = Role.LeadOfficer,
        };
        if (await Progress.BookAsync(request.Plan!.Key, request.Quarter, request.Person.Organisation.Key) is not { } book)
        {
            return null;
        }

        (Shown, Post, Until) = (new ProgressFormModel { Book = book }, request.Person.Title, request.ExpiresAt);
        return request;
    }
}
