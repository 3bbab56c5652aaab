using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Meetings;

/// <summary>Meetings and what is on their agendas.</summary>
public sealed class MeetingService(PartnershipDb db, Actor actor, TimeProvider clock)
{
    private const int Step = 10;

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

    /// <summary>Puts an item on the agenda: at its end, but above what always comes last.</summary>
    /// <exception cref="RuleException">It comes too late and no reason is given for taking it.</exception>
    public async Task<AgendaItem> AddItemAsync(Meeting meeting, ItemEntry entry)
    {
        actor.Require(Right.ManageMeetings);
        var now = clock.GetUtcNow();
        var late = MeetingSteps.LateBecause(meeting, await RulesAsync(meeting), entry.LateBecause, now);
        var item = new AgendaItem
        {
            Key = await db.FreeKeyAsync<AgendaItem>(KeyOf(meeting, entry.Title)),
            MeetingId = meeting.Id,
            Order = Places.Before(meeting.Items),
            Title = entry.Title,
            Kind = entry.Kind,
            AddedAt = now,
            LateBecause = late,
        };
        Fill(item, entry);
        db.Add(item);
        await db.SaveChangesAsync();
        return item;
    }

    /// <inheritdoc cref="ChangeAsync"/>
    public async Task ChangeItemAsync(AgendaItem item, ItemEntry entry, Guid seen)
    {
        actor.Require(Right.ManageMeetings);
        db.Expect(item, seen);
        var wasExempt = item.IsExempt;
        Fill(item, entry);
        if (item.IsExempt != wasExempt)
        {
            // Who finds its papers and minutes follows from it.
            var papers = await db.Set<Paper>().Where(p => p.ItemId == item.Id).ToListAsync();
            var entries = await db.Set<MinuteEntry>().Where(e => e.ItemId == item.Id).ToListAsync();
            await new SearchIndexer(db).UpdateAsync([.. papers, .. entries], CancellationToken.None);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Moves an item one place up or down.</summary>
    /// <exception cref="RuleException">Notice has been given.</exception>
    public async Task MoveItemAsync(Meeting meeting, AgendaItem item, bool up)
    {
        actor.Require(Right.ManageMeetings);
        if (meeting.IsCalled)
        {
            throw new RuleException("Notice has been given, and people quote the numbers of its agenda. They no longer move");
        }

        var items = meeting.Items.Where(i => i.WithdrawnAt is null).OrderBy(i => i.Order).ThenBy(i => i.Id).ToList();
        var at = items.IndexOf(item);
        var to = at + (up ? -1 : 1);
        if (at >= 0 && to >= 0 && to < items.Count)
        {
            (items[at], items[to]) = (items[to], items[at]);
            for (var i = 0; i < items.Count; i++)
            {
                items[i].Order = (i + 1) * Step;
            }

            await db.SaveChangesAsync();
        }
    }

    /// <summary>Takes an item off the agenda. Once notice has been given it keeps its number, and is shown as withdrawn.</summary>
    public async Task WithdrawItemAsync(AgendaItem item)
    {
        actor.Require(Right.ManageMeetings);
        item.WithdrawnAt ??= clock.GetUtcNow();
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

    private async Task AddStandingItems(Meeting meeting)
    {
        var (now, order) = (clock.GetUtcNow(), 0);
        var previous = await PreviousAsync(meeting);
        foreach (var (standing, title) in StandingItems.Of(previous is not null))
        {
            var item = new AgendaItem
            {
                Key = await db.FreeKeyAsync<AgendaItem>(KeyOf(meeting, title)),
                MeetingId = meeting.Id,
                Order = order += Step,
                Title = title,
                Kind = AgendaItemKind.Procedure,
                Standing = standing,
                AddedAt = now,
            };
            db.Add(item);
            if (StandingItems.PaperOf(standing, previous) is var (source, named))
            {
                db.Add(new Paper
                {
                    Key = await db.FreeKeyAsync<Paper>(Slug.Of($"{meeting.Key}.{source}")),
                    ItemId = item.Id,
                    Order = Step,
                    Title = named,
                    Source = source,
                    AddedAt = now,
                    AddedBy = actor.Title,
                });
            }
        }
    }

    private static string KeyOf(Meeting meeting, string title) => Slug.Of($"{meeting.Key}.{title}");

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

    private static void Fill(AgendaItem item, ItemEntry entry)
    {
        (item.Title, item.Kind, item.Section, item.Lead, item.Points) = (entry.Title, entry.Kind, entry.Section, entry.Lead, entry.Points);
        (item.Minutes, item.Joint, item.ExemptBecause) = (entry.Minutes, entry.Joint, entry.ExemptBecause);
    }
}
