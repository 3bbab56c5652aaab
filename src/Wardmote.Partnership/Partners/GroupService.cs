using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Partnership.Partners;

/// <summary>The groups of the partnership: who chairs them, on what terms they work, and what they refer to each other.</summary>
public sealed class GroupService(PartnershipDb db, Actor actor, Links links, TimeProvider clock)
{
    private DateOnly Today => LondonTime.Today(clock);

    /// <exception cref="RuleException">Another group has the same name.</exception>
    public async Task<Group> AddAsync(GroupEntry entry)
    {
        actor.Require(Right.ManagePartners);
        var group = new Group { Key = await db.FreeKeyAsync<Group>(Slug.Of(entry.Name)), Name = entry.Name, Kind = entry.Kind, Purpose = entry.Purpose };
        await CheckName(group);
        db.Add(group);
        await db.SaveChangesAsync();
        return group;
    }

    /// <param name="seen">The version that whoever changes it has seen.</param>
    /// <exception cref="RuleException">Another group has the same name.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task ChangeAsync(Group group, GroupEntry entry, Guid seen)
    {
        actor.Require(Right.ManagePartners);
        db.Expect(group, seen);
        (group.Name, group.Kind, group.Purpose) = (entry.Name, entry.Kind, entry.Purpose);
        await CheckName(group);
        await db.SaveChangesAsync();
    }

    /// <summary>Somebody was elected; whoever held the office until then holds it no more.</summary>
    /// <param name="group">With its seats and offices.</param>
    /// <exception cref="RuleException">They do not sit in the group then, or the day is not after the election before.</exception>
    public async Task<Office> ElectAsync(Group group, ElectionEntry entry)
    {
        actor.Require(Right.ManagePartners);
        var before = PartnerRules.Elect(group, entry, Today);
        if (before is not null)
        {
            before.Until = entry.On.AddDays(-1);
        }

        var office = new Office
        {
            Key = await db.FreeKeyAsync<Office>(Slug.Of($"{group.Key} {entry.Kind.Label()} {entry.On:yyyy-MM-dd}")),
            GroupId = group.Id,
            Kind = entry.Kind,
            PersonId = entry.Person.Id,
            From = entry.On,
        };
        db.Add(office);
        await SaveAsync(office, Relation.Decided, entry.Meeting);
        return office;
    }

    /// <summary>
    /// Ends a seat: from that day it neither votes nor counts towards the quorum, nor holds an office. Whoever filled it is no longer expected at
    /// meetings to come; meetings that were held stay as they were.
    /// </summary>
    /// <param name="group">With its seats and offices.</param>
    /// <exception cref="RuleException">It has ended already or not begun, or it counted at a meeting on that day or after it.</exception>
    public async Task EndSeatAsync(Group group, Seat seat, SeatEndEntry entry)
    {
        actor.Require(Right.ManagePartners);
        var later = await db.Set<Meeting>().Include(m => m.People).Include(m => m.Declarations).Where(m => m.GroupId == group.Id && m.Date >= entry.From && m.CancelledAt == null).AsSplitQuery().ToListAsync();
        PartnerRules.EndSeat(seat, entry.From, later);
        seat.Until = entry.From.AddDays(-1);
        foreach (var office in group.Offices.Where(o => o.PersonId == seat.PersonId && (o.Until is null || o.Until > seat.Until)))
        {
            office.Until = seat.Until;
        }

        var expected = later.SelectMany(m => m.People).Where(p => p.PersonId == seat.PersonId && p.Capacity == Capacity.Member).ToList();
        db.RemoveRange(later.SelectMany(m => m.Declarations).Where(d => expected.Any(p => p.Id == d.AttendanceId)));
        db.RemoveRange(expected);
        await SaveAsync(seat, Relation.Decided, entry.Meeting);
    }

    /// <summary>All versions, the newest first.</summary>
    public Task<List<Terms>> TermsAsync(Group group)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Terms>().Where(t => t.GroupId == group.Id).OrderByDescending(t => t.Number).ToListAsync();
    }

    public Task<Terms?> TermsAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Terms>().Include(t => t.Group).FirstOrDefaultAsync(t => t.Key == key);
    }

    /// <summary>A meeting has agreed terms of reference: the next version.</summary>
    /// <exception cref="RuleException">They would hold before the version that they replace.</exception>
    public async Task<Terms> AgreeAsync(Group group, TermsEntry entry)
    {
        actor.Require(Right.ManagePartners);
        var last = (await TermsAsync(group)).FirstOrDefault();
        PartnerRules.Later(last?.From, entry.From, nameof(TermsEntry.From));
        var number = (last?.Number ?? 0) + 1;
        var terms = new Terms { Key = await db.FreeKeyAsync<Terms>(Slug.Of($"{group.Key} {number}")), GroupId = group.Id, Number = number, From = entry.From, Text = entry.Text };
        db.Add(terms);
        await SaveAsync(terms, Relation.Decided, entry.Meeting);
        return terms;
    }

    /// <summary>Those not answered first, then the latest.</summary>
    public Task<List<Referral>> ReferralsAsync()
    {
        actor.Require(Right.ReadPartnership);
        return Referrals().OrderBy(r => r.AnsweredOn != null).ThenByDescending(r => r.On).ThenBy(r => r.Key).ToListAsync();
    }

    public Task<Referral?> ReferralAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return Referrals().FirstOrDefaultAsync(r => r.Key == key);
    }

    /// <exception cref="RuleException">A group would refer it to itself, or it is not yet.</exception>
    public async Task<Referral> ReferAsync(ReferralEntry entry)
    {
        actor.Require(Right.ManagePartners);
        PartnerRules.Refer(entry, Today);
        var referral = new Referral
        {
            Key = await db.FreeKeyAsync<Referral>(Slug.Of($"{entry.On:yyyy-MM-dd} {entry.Title}")),
            FromGroupId = entry.From.Id,
            ToGroupId = entry.To.Id,
            Title = entry.Title,
            Because = entry.Because,
            On = entry.On,
        };
        db.Add(referral);
        await SaveAsync(referral, Relation.MinutedIn, entry.Meeting);
        return referral;
    }

    /// <exception cref="RuleException">It is answered before it was made, or not yet.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task AnswerAsync(Referral referral, string answer, DateOnly on, Guid seen)
    {
        actor.Require(Right.ManagePartners);
        db.Expect(referral, seen);
        PartnerRules.Answer(referral, on, Today);
        (referral.Answer, referral.AnsweredOn) = (answer, on);
        await db.SaveChangesAsync();
    }

    /// <summary>The group's meetings that were not cancelled, the latest first; all groups' where none is named.</summary>
    public Task<List<Meeting>> MeetingsAsync(Group? group = null)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Meeting>().AsNoTracking().Include(m => m.Group).Where(m => m.CancelledAt == null && (group == null || m.GroupId == group.Id)).OrderByDescending(m => m.Date).ToListAsync();
    }

    /// <summary>At which meetings things were decided or minuted, by the thing.</summary>
    public async Task<IReadOnlyDictionary<ItemReference, Meeting>> MeetingOfAsync(IEnumerable<ItemReference> items)
    {
        var found = new Dictionary<ItemReference, Meeting>();
        foreach (var item in items)
        {
            if ((await links.FromAsync(item)).FirstOrDefault(link => link.To.Kind == ItemKind.Meeting) is { } link
                && await db.Set<Meeting>().AsNoTracking().Include(m => m.Group).FirstOrDefaultAsync(m => m.Key == link.To.Key) is { } meeting)
            {
                found[item] = meeting;
            }
        }

        return found;
    }

    private IQueryable<Referral> Referrals() => db.Set<Referral>().Include(r => r.FromGroup).Include(r => r.ToGroup);

    private async Task SaveAsync(PartnershipRecord record, Relation relation, Meeting? meeting)
    {
        if (meeting is not null)
        {
            await links.AddAsync(record.Reference, relation, meeting.Reference);
        }

        await db.SaveChangesAsync();
    }

    private async Task CheckName(Group group)
    {
        if (await db.Set<Group>().AnyAsync(g => g.Name == group.Name && g.Id != group.Id))
        {
            throw new RuleException($"There is already a group called {group.Name}", nameof(GroupEntry.Name));
        }
    }
}

/// <summary>What is entered about a group.</summary>
public sealed record GroupEntry(string Name, GroupKind Kind, string? Purpose);

/// <summary>What is entered about an election.</summary>
public sealed record ElectionEntry(OfficeKind Kind, Person Person, DateOnly On, Meeting? Meeting = null);

/// <summary>What is entered about the end of a seat.</summary>
/// <param name="From">The first day without it.</param>
/// <param name="Meeting">The one that ended it.</param>
public sealed record SeatEndEntry(DateOnly From, Meeting? Meeting = null);

/// <summary>What is entered about terms of reference.</summary>
public sealed record TermsEntry(string Text, DateOnly From, Meeting? Meeting = null);

/// <summary>What is entered about a referral.</summary>
public sealed record ReferralEntry
{
    public required Group From { get; init; }

    public required Group To { get; init; }

    public required string Title { get; init; }

    public required string Because { get; init; }

    public required DateOnly On { get; init; }

    public Meeting? Meeting { get; init; }
}
