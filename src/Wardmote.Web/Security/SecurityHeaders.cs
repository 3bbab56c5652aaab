using Microsoft.Net.Http.Headers;

namespace Wardmote.Web.Security;

/// <summary>Headers that tell a browser to run and load nothing but our own files.</summary>
public static class SecurityHeaders
{
    /// <summary>No inline script and no inline style: both come from files of ours.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // Set as the answer starts, because a page of error clears what was set before.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers[HeaderNames.ContentSecurityPolicy] = ContentSecurityPolicy;
            headers[HeaderNames.XContentTypeOptions] = "nosniff";
            headers[HeaderNames.XFrameOptions] = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";

            // What an address answers depends on who asks: no cache on the way may hand it to somebody else.
            if (context.GetEndpoint() is not null && string.IsNullOrEmpty(headers.CacheControl))
            {
                headers.CacheControl = "private, no-cache";
                headers.Vary = HeaderNames.Cookie;
            }

            return Task.CompletedTask;
        });
        return next(context);
    });
}
