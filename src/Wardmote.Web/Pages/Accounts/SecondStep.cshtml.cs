using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>Somebody's own second step: setting it up, new recovery codes, taking it off.</summary>
public sealed class SecondStepPage(SecondStep second, UserManager<Account> accounts, Entrance entrance, SignInRules rules, Actor actor) : SetUpPage(second)
{
    private readonly SecondStep second = second;

    /// <summary>They came from where a second step is asked of them.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Asked { get; set; }

    public bool IsOffered => second.IsOffered;

    public int CodesLeft { get; private set; }

    public async Task<IActionResult> OnPostCodesAsync() => await PassedAsync() && await ShowNewCodesAsync() ? Page() : await AgainAsync();

    public async Task<IActionResult> OnPostOffAsync()
    {
        if (!await PassedAsync())
        {
            return await AgainAsync();
        }

        var memberships = await entrance.MembershipsAsync(Account.Id);
        foreach (var membership in memberships)
        {
            if (await rules.AskSecondStepAsync(membership))
            {
                ModelState.AddModelError("Form.Code", $"{membership.Partnership!.Name} asks a second step of you");
                return await AgainAsync();
            }
        }

        await second.EndAsync(Account);
        await EnterAsync();
        Say("You sign in without a second step now.");
        return LocalRedirect("/accounts");
    }

    protected override async Task<bool> FindAsync()
    {
        Account = (await accounts.FindByIdAsync(actor.AccountId!.Value.ToString()))!;
        if (Account.TwoFactorEnabled)
        {
            CodesLeft = await second.RecoveryCodesLeftAsync(Account);
        }
        else
        {
            Show();
        }

        return IsOffered || HttpMethods.IsGet(Request.Method);
    }

    /// <summary>What is set up already is not set up again by a form from before.</summary>
    protected override async Task<IActionResult> SaveAsync() => Account.TwoFactorEnabled ? NotFound() : await base.SaveAsync();

    protected override Task EnterAsync() => entrance.GoOnAsync(Account, actor.SessionId!.Value);

    private async Task<bool> PassedAsync()
    {
        if (!await FindAsync() || !Account.TwoFactorEnabled || !ModelState.IsValid)
        {
            return false;
        }

        if (await second.PassAsync(Account, Form.Code!))
        {
            return true;
        }

        ModelState.AddModelError("Form.Code", CodePage.Wrong);
        return false;
    }

    private async Task<bool> ShowNewCodesAsync() => (RecoveryCodes = await second.NewRecoveryCodesAsync(Account)).Count > 0;

    private async Task<IActionResult> AgainAsync() => await FindAsync() && Account.TwoFactorEnabled ? Page() : NotFound();
}
