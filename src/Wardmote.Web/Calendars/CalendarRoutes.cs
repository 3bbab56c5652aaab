using Microsoft.Net.Http.Headers;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Database;
using Wardmote.Web.Plan;

namespace Wardmote.Web.Calendars;

/// <summary>Members' calendars at their secret addresses, for programs that cannot sign in.</summary>
public static class CalendarRoutes
{
    public static void MapCalendars(this WebApplication app) => app.MapGet("/calendar/{secret}.ics", ReadAsync).AllowAnonymous();

    private static async Task<IResult> ReadAsync(string secret, HttpContext http, CalendarService calendars, IServiceScopeFactory scopes)
    {
        if (await calendars.OwnerAsync(secret) is not { } owner)
        {
            return Results.NotFound();
        }

        // What the owner may read, read as the owner: in a scope of its own, since this request's actor is nobody.
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Memberships.ActorOf(owner);
        var site = new Uri($"{http.Request.Scheme}://{http.Request.Host}");
        var events = new List<CalendarEvent>();
        foreach (var source in scope.ServiceProvider.GetServices<ICalendarSource>())
        {
            events.AddRange(await source.EventsAsync(site));
        }

        http.Response.Headers[HeaderNames.CacheControl] = "private, no-store";
        var name = await scope.ServiceProvider.GetRequiredService<PartnershipDb>().PartnershipNameAsync();
        return Results.Text(CalendarFile.Write(name, events), CalendarFile.ContentType);
    }
}
