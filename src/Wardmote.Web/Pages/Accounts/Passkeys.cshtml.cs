using System.ComponentModel.DataAnnotations;
using System.Net.Mime;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts.Passkeys;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>Somebody's own passkeys, with a form to add one.</summary>
public sealed class PasskeysPage(PasskeyBook book, UserManager<Account> accounts, Actor actor) : FormPage<PasskeyForm>
{
    private Account account = null!;

    public bool IsOffered => book.IsOffered;

    public bool MayChange { get; private set; }

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    /// <summary>As the browser made it; null where it runs no JavaScript.</summary>
    [BindProperty(Name = "credential")]
    public string? Credential { get; set; }

    public async Task<IActionResult> OnPostOptionsAsync() =>
        await FindAsync() && MayChange ? Content(await book.OfferAsync(account), MediaTypeNames.Application.Json) : StatusCode(StatusCodes.Status403Forbidden);

    protected override async Task<bool> FindAsync()
    {
        account = (await accounts.FindByIdAsync(actor.AccountId!.Value.ToString()))!;
        Passkeys = await book.OfAsync(account);
        MayChange = await book.MayChangeAsync();
        return IsOffered || HttpMethods.IsGet(Request.Method);
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        await book.AddAsync(account, Credential, Form.Name!.Trim());
        Say($"{Form.Name.Trim()} was added. You can sign in with it from now on.");
        return LocalRedirect("/accounts/passkeys");
    }
}

public sealed class PasskeyForm
{
    [Display(Name = "Name of the passkey")]
    [Required(ErrorMessage = "Enter a name for the passkey")]
    [StringLength(PasskeyBook.LongestName, ErrorMessage = "Name must be {1} characters or fewer")]
    public string? Name { get; set; }
}
