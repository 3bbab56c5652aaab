using System.Net;
using Microsoft.AspNetCore.Identity;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Web.Accounts.Passkeys;

/// <summary>What passkeys are asked to be (W3C, Web Authentication, level 3).</summary>
public static class PasskeySetup
{
    /// <exception cref="DefinitionException"><c>sign-in.yaml</c> names no domain that a passkey can belong to.</exception>
    public static void AddPasskeys(this IServiceCollection services, WebSettings settings)
    {
        var domain = Domain(SignInFile.In(settings.Data).Passkeys?.Domain, settings.Site);
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = domain;
            // Whoever has the device must also show a finger or a face to it, or its PIN: so a passkey is two factors.
            passkeys.UserVerificationRequirement = "required";
            // The device itself knows whose it is, so nobody types an address first.
            passkeys.ResidentKeyRequirement = "required";
        });
        services.AddScoped<PasskeyBook>();
    }

    /// <summary>The domain that passkeys belong to: as it is named, or that of the site; null for the one that each request names.</summary>
    /// <param name="named">In <c>sign-in.yaml</c>; null for none.</param>
    /// <param name="site">Where readers find the site; null where nobody has said.</param>
    /// <exception cref="DefinitionException">What is named is no domain, or the site does not lie in it.</exception>
    public static string? Domain(string? named, string? site)
    {
        var host = site is null ? null : new Uri(site).Host;
        if (named is null)
        {
            return IPAddress.TryParse(host, out _) ? null : host;
        }

        return Uri.CheckHostName(named) != UriHostNameType.Dns ? throw SignInFile.Wrong($"the domain of passkeys, '{named}', must be a name such as safer.example.org, without https:// and without a port")
            : host is not null && host != named && !host.EndsWith("." + named, StringComparison.OrdinalIgnoreCase) ? throw SignInFile.Wrong($"the site {host} does not lie in the domain of passkeys, {named}")
            : named;
    }
}
