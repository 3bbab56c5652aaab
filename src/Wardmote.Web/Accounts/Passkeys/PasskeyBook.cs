using Microsoft.AspNetCore.Identity;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Mail;

namespace Wardmote.Web.Accounts.Passkeys;

/// <summary>Passkeys of accounts: adding, naming and removing them, and signing in with one.</summary>
public sealed class PasskeyBook(SignInManager<Account> signIn, AccountTrail trail, SessionService sessions, Entrance entrance, Outbox outbox, WebSettings settings, Actor actor)
{
    public const int LongestName = 60;

    /// <summary>Of one account.</summary>
    public const int Most = 20;

    private const string Field = "Passkey";

    private UserManager<Account> Accounts => signIn.UserManager;

    /// <summary>False in a demonstration, whose accounts anybody uses.</summary>
    public bool IsOffered => !DemonstrationAccounts.In(settings);

    /// <summary>Whether the actor signed in so lately that they may add and remove passkeys.</summary>
    public Task<bool> MayChangeAsync() => sessions.IsRecentAsync();

    /// <summary>The account's own, the oldest first.</summary>
    public async Task<IReadOnlyList<UserPasskeyInfo>> OfAsync(Account account) => [.. (await Accounts.GetPasskeysAsync(account)).OrderBy(p => p.CreatedAt)];

    /// <summary>Names one within an address, in small letters as all addresses are.</summary>
    public static string IdOf(UserPasskeyInfo passkey) => Convert.ToHexStringLower(passkey.CredentialId);

    /// <summary>What the browser needs to make one, as JSON. A sealed cookie keeps the challenge for five minutes.</summary>
    public Task<string> OfferAsync(Account account) =>
        signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.Email! });

    /// <param name="credential">As the browser made it, in JSON.</param>
    /// <param name="name">By which its owner knows it: "Work phone".</param>
    /// <exception cref="RuleException">The browser's answer does not belong to an offer of ours, the name is taken, or sign-in was too long ago.</exception>
    public async Task AddAsync(Account account, string? credential, string name)
    {
        await RequireRecentAsync();
        var known = await OfAsync(account);
        if (known.Count >= Most)
        {
            throw new RuleException($"You have {Most} passkeys. Remove one that you no longer use first");
        }

        RequireFree(name, known);
        if (string.IsNullOrEmpty(credential))
        {
            throw new RuleException("No passkey was made: your browser must run JavaScript for it");
        }

        var made = await Try(() => signIn.PerformPasskeyAttestationAsync(credential));
        if (made is not { Succeeded: true } || made.UserEntity.Id != account.Id.ToString())
        {
            throw new RuleException("The passkey was not taken. It may have lasted too long: try again");
        }

        made.Passkey.Name = name;
        await KeepAsync(account, made.Passkey);
        await trail.ChangedAsync(account, Field, null, name);
        outbox.Post(Letters.Changed(account.Email!, "A passkey was added to your account"));
    }

    /// <exception cref="RuleException">Another of theirs has this name.</exception>
    public async Task RenameAsync(Account account, UserPasskeyInfo passkey, string name)
    {
        RequireFree(name, [.. (await OfAsync(account)).Where(p => IdOf(p) != IdOf(passkey))]);
        var before = passkey.Name;
        passkey.Name = name;
        await KeepAsync(account, passkey);
        await trail.ChangedAsync(account, Field, before, name);
    }

    /// <summary>Removes it, and ends the account's other sessions: whoever has the device may have begun one of them.</summary>
    /// <exception cref="RuleException">Sign-in was too long ago.</exception>
    public async Task RemoveAsync(Account account, UserPasskeyInfo passkey)
    {
        await RequireRecentAsync();
        await Accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        await sessions.EndOthersAsync(account.Id, actor.SessionId);
        await trail.ChangedAsync(account, Field, passkey.Name, null);
        outbox.Post(Letters.Changed(account.Email!, "A passkey was removed from your account"));
    }

    /// <summary>What the browser needs to use one, as JSON, whoever it is of. A sealed cookie keeps the challenge for five minutes.</summary>
    public Task<string> AskAsync() => signIn.MakePasskeyRequestOptionsAsync(null);

    /// <summary>Lets in whoever has shown a passkey; no second step is asked of them.</summary>
    /// <param name="credential">As the browser signed it, in JSON.</param>
    /// <exception cref="RuleException">They are not let in.</exception>
    public async Task EnterAsync(string? credential)
    {
        var shown = string.IsNullOrEmpty(credential) ? null : await Try(() => signIn.PerformPasskeyAssertionAsync(credential));
        if (shown is not { Succeeded: true })
        {
            await trail.RefusedAsync(null, "The passkey is nobody's");
            throw new RuleException("The passkey was not taken. It may have been removed, or it lasted too long. Try again, or sign in with your password");
        }

        if (await Accounts.IsLockedOutAsync(shown.User))
        {
            await trail.RefusedAsync(shown.User, "The account is locked");
            throw new RuleException("The account is locked for a while after too many tries");
        }

        // How often it was used is counted, so that a copy of it is noticed.
        await KeepAsync(shown.User, shown.Passkey);
        if (!await entrance.EnterByTwoAsync(shown.User, $"passkey “{shown.Passkey.Name}”"))
        {
            throw new RuleException("This account is no member of any partnership here");
        }
    }

    private async Task KeepAsync(Account account, UserPasskeyInfo passkey)
    {
        if (!(await Accounts.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded)
        {
            throw new RuleException("Your account was changed at the same time. Try again");
        }
    }

    private async Task RequireRecentAsync()
    {
        if (!await MayChangeAsync())
        {
            throw new RuleException("Sign in again first: you signed in too long ago to change your passkeys");
        }
    }

    private static void RequireFree(string name, IEnumerable<UserPasskeyInfo> others)
    {
        if (others.Any(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            throw new RuleException("You have a passkey of this name. Give it another", "Name");
        }
    }

    /// <returns>Null where no challenge of ours is being answered, of which ASP.NET Core makes an error.</returns>
    private static async Task<T?> Try<T>(Func<Task<T>> perform)
        where T : class
    {
        try
        {
            return await perform();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
