using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Calendars;

/// <summary>Members' calendars, each at a secret address.</summary>
public sealed class CalendarService(PartnershipDb db, Actor actor, TimeProvider clock)
{
    /// <summary>Since when the actor has an address; null where there is none.</summary>
    public async Task<DateTimeOffset?> HasAddressAsync() => (await OwnAsync())?.MadeAt;

    /// <summary>Makes the actor a new address; one that there was before no longer works.</summary>
    /// <returns>The secret, which is shown this once and cannot be found again.</returns>
    public async Task<string> NewAddressAsync()
    {
        actor.Require(Right.ReadPartnership);
        var membership = await db.Set<Membership>().FirstOrDefaultAsync(m => m.AccountId == actor.AccountId && m.EndedAt == null)
            ?? throw new RuleException("You are not a member of this partnership");
        await EndAsync();
        var secret = CalendarAddress.NewSecret();
        db.Add(new CalendarAddress { MembershipId = membership.Id, SecretHash = CalendarAddress.HashOf(secret), MadeAt = clock.GetUtcNow() });
        await db.SaveChangesAsync();
        return secret;
    }

    /// <summary>The actor's address no longer works.</summary>
    public async Task EndAsync()
    {
        if (await OwnAsync() is { } own)
        {
            own.EndedAt = clock.GetUtcNow();
            await db.SaveChangesAsync();
        }
    }

    /// <summary>Whose calendar stands at a secret address; null where there is none, or it or their membership has ended.</summary>
    public Task<Membership?> OwnerAsync(string secret)
    {
        var hash = CalendarAddress.HashOf(secret);
        return db.Set<CalendarAddress>().IgnoreQueryFilters().AsNoTracking()
            .Where(a => a.SecretHash == hash && a.EndedAt == null && a.Membership!.EndedAt == null)
            .Include(a => a.Membership!.Partnership)
            .Include(a => a.Membership!.Person!.Organisation)
            .Select(a => a.Membership)
            .FirstOrDefaultAsync();
    }

    private Task<CalendarAddress?> OwnAsync() =>
        db.Set<CalendarAddress>().FirstOrDefaultAsync(a => a.Membership!.AccountId == actor.AccountId && a.EndedAt == null);
}

/// <summary>Something whose days belong in members' calendars.</summary>
public interface ICalendarSource
{
    /// <summary>What concerns the actor. Addresses of pages are below <paramref name="site"/>.</summary>
    Task<IReadOnlyList<CalendarEvent>> EventsAsync(Uri site);
}
