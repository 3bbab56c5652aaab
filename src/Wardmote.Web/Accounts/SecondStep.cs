using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Mail;

namespace Wardmote.Web.Accounts;

/// <summary>The second step of signing in: a code of an authenticator app, or a recovery code where the app is lost.</summary>
public sealed class SecondStep(UserManager<Account> accounts, IUserStore<Account> store, AccountTrail trail, Outbox outbox, IDataProtectionProvider keys, WebSettings settings, TimeProvider clock)
{
    private const int RecoveryCodes = 10;

    /// <summary>How long a secret that is shown may wait for its first code.</summary>
    private static readonly TimeSpan Waits = TimeSpan.FromHours(1);

    /// <summary>Under which names ASP.NET Core Identity keeps what belongs to it.</summary>
    private static readonly string[] Kept = ["AuthenticatorKey", "RecoveryCodes"];

    private readonly ITimeLimitedDataProtector seal = keys.CreateProtector("Wardmote.Accounts.SecondStep.v1").ToTimeLimitedDataProtector();

    /// <summary>False in a demonstration, whose accounts anybody uses: whoever set one up would lock all others out.</summary>
    public bool IsOffered => !DemonstrationAccounts.In(settings);

    /// <summary>A new secret, sealed for this account: nothing is kept until its first code has come.</summary>
    public string Offer(Account account) => seal.Protect($"{account.Id:N}{Base32.Write(RandomNumberGenerator.GetBytes(OneTimeCode.SecretLength))}", Waits);

    /// <summary>The secret of an offer, in base 32; null where it is not this account's or too old.</summary>
    public string? SecretOf(Account account, string? offer)
    {
        try
        {
            return offer is { Length: > 0 } && seal.Unprotect(offer) is var opened && opened.StartsWith($"{account.Id:N}", StringComparison.Ordinal) ? opened[32..] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Sets it up by its first code. Wherever else the account is signed in, it is signed out.</summary>
    /// <returns>Recovery codes, to be shown once.</returns>
    /// <exception cref="RuleException">The code is not one of the secret's.</exception>
    public async Task<IReadOnlyList<string>> SetUpAsync(Account account, string secret, string code)
    {
        if (OneTimeCode.Match(Base32.Read(secret), Plain(code), clock.GetUtcNow(), null) is not { } step)
        {
            throw new RuleException("The code is not right. Enter the one that the app shows now, and look whether the clock of its device is right", "Code");
        }

        await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, secret, CancellationToken.None);
        account.LastCodeStep = step;
        await accounts.SetTwoFactorEnabledAsync(account, true);
        await trail.ChangedAsync(account, "Second step", "off", "on");
        outbox.Post(Letters.Changed(account.Email!, "A second step of signing in was set up"));
        return await NewRecoveryCodesAsync(account);
    }

    /// <summary>Takes a code of the app, or a recovery code, once. Wrong ones count towards the lock as wrong passwords do.</summary>
    public async Task<bool> PassAsync(Account account, string typed)
    {
        var wasLocked = await accounts.IsLockedOutAsync(account);
        if (!wasLocked && await IsRightAsync(account, Plain(typed)))
        {
            await accounts.ResetAccessFailedCountAsync(account);
            return true;
        }

        if (!wasLocked)
        {
            await accounts.AccessFailedAsync(account);
        }

        await trail.RefusedAsync(account, wasLocked ? "The account is locked" : "The code of the second step was wrong", locks: !wasLocked && await accounts.IsLockedOutAsync(account));
        return false;
    }

    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account)
    {
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await trail.ChangedAsync(account, "Recovery codes", null, "made anew");
        return [.. codes!];
    }

    public Task<int> RecoveryCodesLeftAsync(Account account) => accounts.CountRecoveryCodesAsync(account);

    /// <summary>Takes it off. The account is signed out wherever it is.</summary>
    public async Task EndAsync(Account account)
    {
        account.LastCodeStep = null;
        await accounts.SetTwoFactorEnabledAsync(account, false);
        foreach (var name in Kept)
        {
            await accounts.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", name);
        }

        await trail.ChangedAsync(account, "Second step", "on", "off");
        outbox.Post(Letters.Changed(account.Email!, "The second step of signing in was taken off"));
    }

    private async Task<bool> IsRightAsync(Account account, string code)
    {
        if (code.Length != OneTimeCode.Digits)
        {
            return (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code.ToUpperInvariant())).Succeeded;
        }

        if (await accounts.GetAuthenticatorKeyAsync(account) is not { } secret || OneTimeCode.Match(Base32.Read(secret), code, clock.GetUtcNow(), account.LastCodeStep) is not { } step)
        {
            return false;
        }

        // Where the same code comes twice at once, the second finds the account changed and is refused.
        account.LastCodeStep = step;
        return (await accounts.UpdateAsync(account)).Succeeded;
    }

    private static string Plain(string code) => code.Replace(" ", "", StringComparison.Ordinal);
}
