using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts.Agencies;
using Wardmote.Web.Accounts.Passkeys;

namespace Wardmote.Web.Accounts;

/// <summary>Signing in, and who may what.</summary>
public static class AccountSetup
{
    public static void AddAccounts(this WebApplicationBuilder builder, WebSettings settings)
    {
        var services = builder.Services;
        // Cookies stay good after a restart; the folder is as private as the database beside it.
        services.AddDataProtection().SetApplicationName("Wardmote").PersistKeysToFileSystem(KeysOf(settings));
        services.AddIdentityCore<Account>(identity =>
        {
            identity.User.RequireUniqueEmail = true;
            identity.Password = new PasswordOptions { RequiredLength = PasswordRules.Shortest, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
            identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        }).AddUserStore<AccountStore>().AddSignInManager().AddDefaultTokenProviders().AddPasswordValidator<PasswordCheck>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "wardmote";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            // How long a session lasts is for the session to say; no cookie outlasts the longest.
            cookie.ExpireTimeSpan = new SessionLimits().Longest;
            cookie.SlidingExpiration = false;
            cookie.LoginPath = "/accounts/sign-in";
            cookie.ReturnUrlParameter = "back";
            cookie.Events.OnValidatePrincipal = SignInCookie.ValidateAsync;
            cookie.Events.OnRedirectToAccessDenied = refused =>
            {
                refused.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddAgencies(settings);
        services.AddPasskeys(settings);
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie => cookie.Cookie.Name = "wardmote-first-step");
        services.AddAuthorization(policies =>
        {
            foreach (var right in Enum.GetValues<Right>())
            {
                policies.AddPolicy(RequiresAttribute.Prefix + right, policy => policy.RequireAuthenticatedUser().AddRequirements(new RightRequirement(right, OfHome: false)));
                policies.AddPolicy(RequiresOfHomeAttribute.Prefix + right, policy => policy.RequireAuthenticatedUser().AddRequirements(new RightRequirement(right, OfHome: true)));
            }
        });
        services.AddScoped<IAuthorizationHandler, RightHandler>();
        services.AddScoped<Viewer>();
        services.AddScoped<Entrance>();
        services.AddScoped<FirstStep>();
        services.AddScoped<SecondStep>();
        services.AddScoped<ForgottenPassword>();
        services.AddSingleton<InvitationLinks>();
        services.AddScoped<FirstAccount>();
        services.AddHttpContextAccessor();
        // A reader who is not signed in sees what the home partnership has published.
        services.AddScoped(provider => new CurrentActor(Actor.Public(provider.GetRequiredService<HomePartnership>().Id)));
        // Asked for anew each time: who acts changes in the request in which somebody signs in.
        services.AddTransient(provider => provider.GetRequiredService<CurrentActor>().Actor);
    }

    private static DirectoryInfo KeysOf(WebSettings settings)
    {
        var keys = Directory.CreateDirectory(Path.Combine(settings.Data, "keys"));
        if (!OperatingSystem.IsWindows())
        {
            keys.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }

        return keys;
    }
}
