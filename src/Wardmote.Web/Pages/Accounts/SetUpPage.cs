using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>A page on which somebody sets up their second step: a secret is shown, and its first code taken.</summary>
public abstract class SetUpPage(SecondStep second) : FormPage<SetUpForm>
{
    public Account Account { get; protected set; } = null!;

    /// <summary>Shown now and never again; null until the second step has been set up.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; protected set; }

    /// <summary>In base 32, as it is typed into an app.</summary>
    public string Secret { get; private set; } = "";

    /// <summary>The secret in groups of four letters, to be read and typed.</summary>
    public string SecretInGroups => string.Join(' ', Secret.Chunk(4).Select(group => new string(group)));

    /// <summary>What apps read from the picture ("Key Uri Format" of Google Authenticator, which all follow).</summary>
    public string Uri => $"otpauth://totp/Wardmote:{System.Uri.EscapeDataString(Account.Email!)}?secret={Secret}&issuer=Wardmote";

    /// <summary>Keeps the secret that was shown, or makes one.</summary>
    protected void Show()
    {
        if (second.SecretOf(Account, Form.Offer) is { } shown)
        {
            Secret = shown;
            return;
        }

        Form.Offer = second.Offer(Account);
        Secret = second.SecretOf(Account, Form.Offer)!;
        ModelState.Remove("Form.Offer");
    }

    protected override SetUpForm Fill()
    {
        Form = new SetUpForm();
        Show();
        return Form;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        if (second.SecretOf(Account, Form.Offer) is not { } secret)
        {
            throw new RuleException("This took too long. Scan the new code that is shown now", "Code");
        }

        RecoveryCodes = await second.SetUpAsync(Account, secret, Form.Code!);
        await EnterAsync();
        return Page();
    }

    /// <summary>The account's sessions have ended; one begins or goes on.</summary>
    protected abstract Task EnterAsync();
}

public sealed class SetUpForm
{
    /// <summary>The secret that is shown, sealed.</summary>
    public string? Offer { get; set; }

    [Display(Name = "Code")]
    [Required(ErrorMessage = "Enter the code that the app shows")]
    public string? Code { get; set; }
}
