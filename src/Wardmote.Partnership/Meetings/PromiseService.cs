using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Meetings;

/// <summary>What was promised at meetings, until it is done.</summary>
public sealed class PromiseService(PartnershipDb db, Actor actor, TimeProvider clock)
{
    /// <summary>All promises, those due first first.</summary>
    public Task<List<Promise>> AllAsync()
    {
        actor.Require(Right.ReadPartnership);
        return Promises().AsNoTracking().OrderBy(p => p.Due).ThenBy(p => p.Id).ToListAsync();
    }

    public Task<Promise?> FindAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return Promises().FirstOrDefaultAsync(p => p.Key == key);
    }

    /// <summary>What comes up at a meeting by itself.</summary>
    public async Task<IReadOnlyList<Promise>> ArisingAsync(Meeting meeting, Meeting? previous) =>
        MattersArising.Of(await Promises().AsNoTracking().Where(p => p.Meeting!.GroupId == meeting.GroupId && p.Meeting.Date <= meeting.Date).ToListAsync(), meeting, previous);

    /// <summary>Whoever promised it, or writes the minutes, says how it ended.</summary>
    /// <exception cref="RuleException">It is closed already, or nothing is said of how it ended.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task CloseAsync(Promise promise, PromiseState how, string outcome, Guid seen)
    {
        if (!MayClose(promise))
        {
            actor.Require(Right.WriteMinutes);
        }

        db.Expect(promise, seen);
        promise.Close(how, outcome, LondonTime.Day(clock.GetUtcNow()));
        await db.SaveChangesAsync();
    }

    public bool MayClose(Promise promise) => actor.May(Right.WriteMinutes) || (actor.IsSignedIn && actor.PersonId == promise.OwnerId);

    /// <summary>Those that the actor may see: what is not for publication, only by right or as whoever promised it.</summary>
    private IQueryable<Promise> Promises()
    {
        var (all, own) = (actor.May(Right.SeeRestricted), actor.PersonId);
        return db.Set<Promise>().Include(p => p.Meeting).Include(p => p.Item).Include(p => p.Owner!.Organisation)
            .Where(p => p.WithdrawnAt == null && (all || (own != null && p.OwnerId == own) || (!p.Exempt && p.Item!.ExemptBecause == null)));
    }
}
