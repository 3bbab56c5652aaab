using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Accounts;

/// <summary>Who is signed in, where and for how long.</summary>
public sealed class SessionService(PartnershipDb db, CurrentActor current, AuditTrail audit, SessionLimits limits, TimeProvider clock)
{
    public const int LongestBrowser = 300;

    /// <summary>Seen is written down no more often than this, so that reading a page seldom writes.</summary>
    private static readonly TimeSpan SeenToWithin = TimeSpan.FromMinutes(5);

    /// <summary>Begins a session for a member, who acts from now on.</summary>
    /// <param name="by">By what they showed who they are, for the audit: "passkey “Work phone”"; null for a password.</param>
    public async Task<SignInSession> StartAsync(Membership membership, string browser, string? by = null)
    {
        var now = clock.GetUtcNow();
        current.Actor = Memberships.ActorOf(membership);
        var session = new SignInSession
        {
            AccountId = membership.AccountId,
            PartnershipId = membership.PartnershipId,
            StartedAt = now,
            SeenAt = now,
            Browser = browser.Length <= LongestBrowser ? browser : browser[..LongestBrowser],
        };
        db.Add(session);
        await audit.NoteAsync(AuditAct.SignedIn, membership.Reference.ToString(), by is null ? [] : [new AuditChange("By", null, by)]);
        return session;
    }

    /// <summary>Whoever a session is of, as they stand now; null where it has ended, or they are no member any more.</summary>
    /// <param name="stamp">Changes with the account's password and other ways to sign in.</param>
    public async Task<Actor?> ContinueAsync(Guid sessionId, string? stamp)
    {
        var found = await db.Set<SignInSession>().AsNoTracking()
            .Where(s => s.Id == sessionId)
            .Join(db.Users, s => s.AccountId, a => a.Id, (s, a) => new { Session = s, a.SecurityStamp })
            .FirstOrDefaultAsync();
        var now = clock.GetUtcNow();
        if (found is null || found.SecurityStamp != stamp || !found.Session.IsOpen(limits, now)
            || await db.MembershipsOf(found.Session.AccountId).FirstOrDefaultAsync(m => m.PartnershipId == found.Session.PartnershipId) is not { } membership)
        {
            return null;
        }

        if (now - found.Session.SeenAt > SeenToWithin)
        {
            await db.Set<SignInSession>().Where(s => s.Id == sessionId).ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, now));
        }

        return Memberships.ActorOf(membership) with { SessionId = sessionId };
    }

    /// <summary>The actor's own sessions that are open, the newest first.</summary>
    public async Task<IReadOnlyList<SignInSession>> OpenAsync()
    {
        var now = clock.GetUtcNow();
        var all = await db.Set<SignInSession>().AsNoTracking().Where(s => s.AccountId == current.Actor.AccountId && s.EndedAt == null).OrderByDescending(s => s.StartedAt).ToListAsync();
        return [.. all.Where(s => s.IsOpen(limits, now))];
    }

    /// <summary>Whether the actor's own session began so lately that they need not show again who they are.</summary>
    public async Task<bool> IsRecentAsync()
    {
        var since = clock.GetUtcNow() - limits.Recent;
        return await db.Set<SignInSession>().AnyAsync(s => s.Id == current.Actor.SessionId && s.StartedAt >= since);
    }

    /// <summary>Ends one of the actor's own sessions; nothing happens where it is not theirs.</summary>
    public async Task EndAsync(Guid sessionId)
    {
        var ended = await db.Set<SignInSession>()
            .Where(s => s.Id == sessionId && s.AccountId == current.Actor.AccountId && s.EndedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, clock.GetUtcNow()));
        if (ended > 0)
        {
            await audit.NoteAsync(AuditAct.SignedOut, $"membership:{current.Actor.MembershipKey}");
        }
    }

    /// <summary>Ends every session of a member at their partnership.</summary>
    public Task EndOfMemberAsync(Membership membership) => db.Set<SignInSession>()
        .Where(s => s.AccountId == membership.AccountId && s.PartnershipId == membership.PartnershipId && s.EndedAt == null)
        .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, clock.GetUtcNow()));

    /// <summary>Ends all of an account's sessions but one.</summary>
    public Task EndOthersAsync(Guid account, Guid? but) => db.Set<SignInSession>()
        .Where(s => s.AccountId == account && s.Id != but && s.EndedAt == null)
        .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, clock.GetUtcNow()));
}
