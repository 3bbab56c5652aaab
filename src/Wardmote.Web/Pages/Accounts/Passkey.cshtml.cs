using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts.Passkeys;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>One of somebody's own passkeys: another name for it, or its end.</summary>
public sealed class PasskeyPage(PasskeyBook book, UserManager<Account> accounts, Actor actor) : FormPage<PasskeyForm>
{
    private Account account = null!;

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public UserPasskeyInfo Passkey { get; private set; } = null!;

    public bool MayChange { get; private set; }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        if (MayChange)
        {
            await book.RemoveAsync(account, Passkey);
            Say($"{Passkey.Name} was removed.");
        }

        return LocalRedirect(MayChange ? "/accounts/passkeys" : $"/accounts/passkeys/{Id}");
    }

    protected override async Task<bool> FindAsync()
    {
        account = (await accounts.FindByIdAsync(actor.AccountId!.Value.ToString()))!;
        if ((await book.OfAsync(account)).FirstOrDefault(p => PasskeyBook.IdOf(p) == Id) is not { } found)
        {
            return false;
        }

        (Passkey, MayChange) = (found, await book.MayChangeAsync());
        return true;
    }

    protected override PasskeyForm Fill() => new() { Name = Passkey.Name };

    protected override async Task<IActionResult> SaveAsync()
    {
        await book.RenameAsync(account, Passkey, Form.Name!.Trim());
        Say($"It is called {Form.Name.Trim()} now.");
        return LocalRedirect("/accounts/passkeys");
    }
}
