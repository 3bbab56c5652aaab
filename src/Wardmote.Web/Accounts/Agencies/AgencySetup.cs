using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Wardmote.Web.Accounts.Agencies;

/// <summary>Tells ASP.NET Core's own handler of each agency's sign-in.</summary>
public static class AgencySetup
{
    public static void AddAgencies(this IServiceCollection services, WebSettings settings)
    {
        var agencies = Agency.In(settings.Data, settings.SecretOf);
        services.AddSingleton(agencies);
        services.AddScoped<AgencyEntrance>();
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ExternalScheme, cookie => cookie.Cookie.Name = "wardmote-agency");
        foreach (var agency in agencies)
        {
            services.AddAuthentication().AddOpenIdConnect(agency.Scheme, agency.Name, handler => Set(handler, agency));
        }
    }

    private static void Set(OpenIdConnectOptions handler, Agency agency)
    {
        handler.Authority = agency.Authority.ToString();
        handler.RequireHttpsMetadata = !agency.Authority.IsLoopback;
        (handler.ClientId, handler.ClientSecret) = (agency.ClientId, agency.ClientSecret);
        handler.SignInScheme = IdentityConstants.ExternalScheme;
        handler.ResponseType = OpenIdConnectResponseType.Code;
        // Answers come as a plain link, so that cookies need not go along with forms of other sites.
        handler.ResponseMode = OpenIdConnectResponseMode.Query;
        foreach (var cookie in new[] { handler.CorrelationCookie, handler.NonceCookie })
        {
            (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
        }

        handler.CallbackPath = $"/accounts/sign-in/agency/{agency.Key}/answer";
        handler.MapInboundClaims = false;
        handler.GetClaimsFromUserInfoEndpoint = true;
        handler.SaveTokens = false;
        handler.Scope.Clear();
        handler.Scope.Add("openid");
        handler.Scope.Add("email");
        handler.ClaimActions.MapUniqueJsonKey("email", "email");
        handler.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
        handler.Events.OnRemoteFailure = failed =>
        {
            failed.HandleResponse();
            failed.Response.Redirect("/accounts/sign-in?refused=" + agency.Key);
            return Task.CompletedTask;
        };
    }
}
