using System.Threading.RateLimiting;

namespace Wardmote.Web.Security;

/// <summary>
/// How often one network address may try to sign in, to set a password, to give a code or to ask for a link. It slows those down who try one password on many
/// accounts; many passwords on one account are stopped by its lock.
/// </summary>
public static class SignInLimit
{
    private static readonly string[] Doors = ["/accounts/sign-in", "/accounts/invitation", "/accounts/begin", "/accounts/second-step", "/accounts/passkeys", "/accounts/forgotten"];

    public static void AddSignInLimit(this IServiceCollection services, WebSettings settings) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsTry(context.Request)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.SignInsEachMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 })
            : RateLimitPartition.GetNoLimiter("all else"));
    });

    private static bool IsTry(HttpRequest request) => HttpMethods.IsPost(request.Method) && Doors.Any(door => request.Path.StartsWithSegments(door, StringComparison.OrdinalIgnoreCase));
}
