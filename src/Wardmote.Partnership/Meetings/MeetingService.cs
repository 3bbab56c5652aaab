using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Meetings;

/// <summary>Meetings and what is on their agendas.</summary>
public sealed partial class MeetingService(PartnershipDb db, Actor actor, TimeProvider clock)
{
    /// <summary>Meetings that the actor may read, the latest first.</summary>
    public async Task<IReadOnlyList<Meeting>> AllAsync()
    {
        var all = await db.Set<Meeting>().AsNoTracking().Include(m => m.Group).Include(m => m.Packs)
            .OrderByDescending(m => m.Date).ThenByDescending(m => m.Starts).ToListAsync();
        return [.. all.Where(MayRead)];
    }

    /// <summary>A meeting with all that belongs to it; null where there is none that the actor may read.</summary>
    public async Task<Meeting?> FindAsync(string key) =>
        await db.Whole().FirstOrDefaultAsync(m => m.Key == key) is { } found && MayRead(found) ? found : null;

    /// <summary>An item with the meeting that it is of; null where there is none that the actor may read.</summary>
    public async Task<(Meeting Meeting, AgendaItem Item)?> FindItemAsync(string key) =>
        await db.Set<AgendaItem>().Where(i => i.Key == key).Select(i => i.Meeting!.Key).FirstOrDefaultAsync() is { } of && await FindAsync(of) is { } meeting
            ? (meeting, meeting.Items.First(i => i.Key == key))
            : null;

    /// <summary>The last meeting of the group before this one that was not cancelled.</summary>
    public Task<Meeting?> PreviousAsync(Meeting meeting) => Previous(meeting).FirstOrDefaultAsync();

    /// <summary>The first meeting of the group after this one that is not cancelled.</summary>
    public Task<Meeting?> NextAsync(Meeting meeting) =>
        db.Set<Meeting>().Where(m => m.GroupId == meeting.GroupId && m.CancelledAt == null && (m.Date > meeting.Date || (m.Date == meeting.Date && m.Starts > meeting.Starts)))
            .OrderBy(m => m.Date).ThenBy(m => m.Starts).FirstOrDefaultAsync();

    /// <summary>The rules that hold for the meeting.</summary>
    public async Task<MeetingRules> RulesAsync(Meeting meeting) =>
        MeetingRules.On(meeting.Date, await db.Set<MeetingRule>().AsNoTracking().ToListAsync());

    /// <summary>Adds a meeting with the items that come every time, and expects whoever has a seat.</summary>
    /// <exception cref="RuleException">There is no such group, or it meets at that time already.</exception>
    public async Task<Meeting> AddAsync(MeetingEntry entry)
    {
        actor.Require(Right.ManageMeetings);
        var group = await db.Set<Group>().Include(g => g.Seats).ThenInclude(s => s.Person!.Organisation).FirstOrDefaultAsync(g => g.Key == entry.Group)
            ?? throw new RuleException("Choose which group meets", nameof(MeetingEntry.Group));
        var meeting = new Meeting
        {
            Key = await db.FreeKeyAsync<Meeting>(Slug.Of($"{entry.Date:yyyy-MM-dd} {group.Key}")),
            GroupId = group.Id,
            Title = entry.Title,
            Date = entry.Date,
            Starts = entry.Starts,
            Place = entry.Place,
        };
        Fill(meeting, entry);
        if (await db.Set<Meeting>().AnyAsync(m => m.GroupId == group.Id && m.Date == entry.Date && m.Starts == entry.Starts && m.CancelledAt == null))
        {
            throw new RuleException($"The {group.Name} meets then already", nameof(MeetingEntry.Starts));
        }

        db.Add(meeting);
        db.AddRange(group.Seats.Where(s => s.IsHeldOn(entry.Date)).OrderBy(s => s.Person!.Organisation!.Name).ThenBy(s => s.Key).Select((s, i) => Attendances.Expected(meeting, s, (i + 1) * Step)));
        await AddStandingItems(meeting);
        await db.SaveChangesAsync();
        return meeting;
    }

    /// <param name="seen">The version that whoever changes it has seen.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task ChangeAsync(Meeting meeting, MeetingEntry entry, Guid seen)
    {
        actor.Require(Right.ManageMeetings);
        db.Expect(meeting, seen);
        Fill(meeting, entry);
        await db.SaveChangesAsync();
    }

    /// <summary>Gives notice: from now on the numbers of the agenda stand.</summary>
    /// <exception cref="RuleException">The agenda is empty, or notice is shorter than the rule and no reason is given.</exception>
    public async Task CallAsync(Meeting meeting, string? shortNoticeBecause)
    {
        actor.Require(Right.ManageMeetings);
        var (now, rules) = (clock.GetUtcNow(), await RulesAsync(meeting));
        MeetingSteps.Call(meeting, rules, shortNoticeBecause, now);
        await db.SaveChangesAsync();
    }

    /// <summary>Where those who sit in the group on the day of the meeting may be written to: the members among them.</summary>
    public Task<List<string>> EmailsAsync(Meeting meeting)
    {
        actor.Require(Right.ManageMeetings);
        var seats = db.Set<Seat>().Where(s => s.GroupId == meeting.GroupId && s.From <= meeting.Date && (s.Until == null || s.Until >= meeting.Date));
        return db.Set<Membership>().Where(m => m.EndedAt == null && seats.Any(s => s.PersonId == m.PersonId)).Select(m => m.Account!.Email!).Distinct().OrderBy(email => email).ToListAsync();
    }

    /// <exception cref="RuleException">No reason is given, or it has been held.</exception>
    public async Task CancelAsync(Meeting meeting, string because)
    {
        actor.Require(Right.ManageMeetings);
        MeetingSteps.Cancel(meeting, because, clock.GetUtcNow());
        await db.SaveChangesAsync();
    }

    /// <summary>Rules of the partnership's own, the newest first.</summary>
    public Task<List<MeetingRule>> OwnRulesAsync()
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<MeetingRule>().AsNoTracking().OrderBy(r => r.Kind).ThenByDescending(r => r.From).ToListAsync();
    }

    /// <summary>Makes a rule of the partnership's own.</summary>
    /// <exception cref="RuleException">Its value is out of range.</exception>
    public async Task AddRuleAsync(MeetingRule rule)
    {
        actor.Require(Right.ManageMeetings);
        MeetingRules.Check(rule);
        db.Add(rule);
        await db.SaveChangesAsync();
    }

    private bool MayRead(Meeting meeting) => actor.May(Right.ReadPartnership) || meeting.IsPublic;

    private IQueryable<Meeting> Previous(Meeting meeting) => db.Set<Meeting>()
        .Where(m => m.GroupId == meeting.GroupId && m.CancelledAt == null && (m.Date < meeting.Date || (m.Date == meeting.Date && m.Starts < meeting.Starts)))
        .OrderByDescending(m => m.Date).ThenByDescending(m => m.Starts);

    private static void Fill(Meeting meeting, MeetingEntry entry)
    {
        (meeting.Title, meeting.Date, meeting.Starts, meeting.Ends, meeting.Place) = (entry.Title, entry.Date, entry.Starts, entry.Ends, entry.Place);
        (meeting.Contact, meeting.JointWith, meeting.JointSession) = (entry.Contact, entry.JointWith, entry.JointSession);
        if (entry.Ends <= entry.Starts)
        {
            throw new RuleException("The meeting must end after it starts", nameof(MeetingEntry.Ends));
        }

        if (entry.JointSession is not null && entry.JointWith is null)
        {
            throw new RuleException("Enter the other partnership of the joint session", nameof(MeetingEntry.JointWith));
        }
    }
}
