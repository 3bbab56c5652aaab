using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Partners;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;
using Wardmote.Web.Mail;

namespace Wardmote.Web.Pages.Accounts;

[Requires(Right.ManageAccounts)]
public sealed class MemberPage(MemberService members, PartnerService partners, InvitationLinks links, SecondStep second, IMail mail, SiteAddress site, Actor actor) : FormPage<MemberChangeForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Membership Member { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <summary>By which the member sets a password; null until one is asked for.</summary>
    public string? NewLink { get; private set; }

    public bool MayGiveLink { get; private set; }

    protected override Guid FoundVersion => Member.Version;

    public async Task<IActionResult> OnPostLinkAsync()
    {
        ModelState.Clear();
        if (!await FindAsync() || !MayGiveLink)
        {
            return NotFound();
        }

        (Form, Seen) = (Fill(), FoundVersion);
        NewLink = $"{Request.Scheme}://{Request.Host}{links.AddressFor(Member.Account!)}";
        return Page();
    }

    /// <summary>The link by e-mail instead of on the page.</summary>
    public async Task<IActionResult> OnPostSendAsync()
    {
        ModelState.Clear();
        if (!await FindAsync() || !MayGiveLink)
        {
            return NotFound();
        }

        var to = Member.Account!.Email!;
        try
        {
            await mail.SendAsync(Letters.Invitation(to, actor.PartnershipName, site.Of(links.AddressFor(Member.Account))), HttpContext.RequestAborted);
            Say($"The link {mail.Sent(to)}.");
            return LocalRedirect($"/accounts/members/{Key}");
        }
        catch (MailException refused)
        {
            ModelState.AddModelError("", $"{refused.Message}. Make a link and send it yourself");
            (Form, Seen) = (Fill(), FoundVersion);
            return Page();
        }
    }

    /// <summary>For a member whose authenticator app is lost, and their recovery codes with it.</summary>
    public async Task<IActionResult> OnPostSecondStepAsync()
    {
        if (!await FindAsync() || !MayGiveLink)
        {
            return NotFound();
        }

        await second.EndAsync(Member.Account!);
        Say($"{Member.Person!.Title} signs in without a second step now.");
        return LocalRedirect($"/accounts/members/{Key}");
    }

    protected override async Task<bool> FindAsync()
    {
        if (await members.FindAsync(Key) is not { } found)
        {
            return false;
        }

        Member = found;
        MayGiveLink = await members.MayGiveLinkAsync(found);
        People = await MemberForm.PeopleAsync(partners);
        return true;
    }

    protected override MemberChangeForm Fill() => new() { Person = Member.Person!.Key, Roles = [.. Member.Roles.Each()], IsMember = Member.EndedAt is null };

    protected override async Task<IActionResult> SaveAsync()
    {
        if (await partners.PersonAsync(Form.Person!) is not { } person)
        {
            return NotFound();
        }

        await members.ChangeAsync(Member, person, Form.ChosenRoles, Form.IsMember!.Value, Seen);
        Say($"{person.Title} was changed.");
        return LocalRedirect("/accounts/members");
    }
}

public sealed class MemberChangeForm : MemberForm
{
    [Display(Name = "Is this person a member?")]
    [Required(ErrorMessage = "Choose whether this person is a member")]
    public bool? IsMember { get; set; }
}
