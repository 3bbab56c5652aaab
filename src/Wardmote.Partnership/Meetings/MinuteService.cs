using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Meetings;

/// <summary>Minutes, written entry by entry by as many people as like, agreed by a later meeting, published.</summary>
public sealed partial class MinuteService(PartnershipDb db, Actor actor, TimeProvider clock, Links links)
{
    private const int Step = 10;

    /// <summary>Two who write under one item at the same moment may want the same key; the second takes the next.</summary>
    private const int Tries = 8;

    public Task<MinuteEntry?> EntryAsync(string key)
    {
        actor.Require(Right.WriteMinutes);
        return db.Set<MinuteEntry>().Include(e => e.Meeting).Include(e => e.Item).Include(e => ((Decision)e).Votes).Include(e => ((Decision)e).VoteCorrections).Include(e => ((Promise)e).Owner!.Organisation)
            .FirstOrDefaultAsync(e => e.Key == key);
    }

    /// <summary>Writes a note, decision or promise below the others of its item. What others write meanwhile stays as it is.</summary>
    /// <exception cref="RuleException">The minutes are agreed, the meeting cannot decide, or something is missing.</exception>
    public async Task<MinuteEntry> AddAsync(Meeting meeting, AgendaItem item, EntryDraft draft)
    {
        actor.Require(Right.WriteMinutes);
        MinutesFlow.Write(meeting);
        var number = meeting.Agenda.FirstOrDefault(n => n.Item.Id == item.Id)?.Number ?? throw new RuleException("The item is not on the agenda");
        var entry = await MakeAsync(meeting, item, draft);
        await BeginAsync();
        await SaveNewAsync(entry, Slug.Of($"{meeting.Key}.{number}"), meeting.Reference);
        return entry;
    }

    /// <param name="seen">The version that whoever changes it has seen.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    /// <exception cref="RuleException">The minutes are agreed.</exception>
    public async Task ChangeAsync(MinuteEntry entry, EntryDraft draft, Guid seen)
    {
        actor.Require(Right.WriteMinutes);
        MinutesFlow.Write(entry.Meeting!);
        db.Expect(entry, seen);
        (entry.Text, entry.Heading, entry.Exempt) = (Needed(draft.Text), draft.Heading, draft.Exempt);
        if (entry is Decision decision)
        {
            (decision.ProposedBy, decision.SecondedBy, decision.DelegatedTo) = (draft.ProposedBy, draft.SecondedBy, draft.DelegatedTo);
        }
        else if (entry is Promise promise)
        {
            (promise.OwnerId, promise.Due) = ((await OwnerAsync(draft)).Id, DueOf(draft));
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Takes an entry back. It stays in the audit.</summary>
    public async Task WithdrawAsync(MinuteEntry entry, Guid seen)
    {
        actor.Require(Right.WriteMinutes);
        MinutesFlow.Write(entry.Meeting!);
        db.Expect(entry, seen);
        entry.WithdrawnAt = clock.GetUtcNow();
        foreach (var link in await links.FromAsync(entry.Reference))
        {
            await links.WithdrawAsync(link.From, link.Relation, link.To, clock.GetUtcNow());
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Writes when the meeting ended.</summary>
    public async Task EndAsync(Meeting meeting, TimeOnly at)
    {
        actor.Require(Right.WriteMinutes);
        MinutesFlow.Write(meeting);
        meeting.EndedAt = at;
        await db.SaveChangesAsync();
    }

    /// <summary>
    /// A later meeting agrees the minutes, with the corrections that it asks for. That is a decision of that meeting, and is written
    /// into its minutes.
    /// </summary>
    /// <exception cref="RuleException">They cannot be agreed, or that meeting cannot decide.</exception>
    public async Task AgreeAsync(Meeting meeting, Meeting by, IReadOnlyDictionary<string, string> corrections)
    {
        actor.Require(Right.WriteMinutes);
        var asked = corrections.Select(c => (Entry: meeting.Entries.FirstOrDefault(e => e.Key == c.Key && e.WithdrawnAt is null) ?? throw new RuleException("What is corrected is not in these minutes", "Corrections"), Text: c.Value)).ToList();
        var made = MinutesFlow.Agree(meeting, by, asked);
        db.AddRange(made);
        var item = by.Items.FirstOrDefault(i => i.Standing == StandingItem.PreviousMinutes && i.WithdrawnAt is null)
            ?? throw new RuleException($"The agenda of {PlainDate.Of(by.Date)} has no item for the minutes of the previous meeting", "AgreedBy");
        await using var whole = await db.Database.BeginTransactionAsync();
        await AddAsync(by, item, new EntryDraft
        {
            Kind = EntryKind.Decision,
            Text = $"The minutes of the meeting held on {PlainDate.Of(meeting.Date)} were agreed as a correct record{(made.Count > 0 ? ", as corrected" : "")}.",
        });
        await whole.CommitAsync();
    }

    /// <exception cref="RuleException">They are not agreed.</exception>
    public async Task PublishAsync(Meeting meeting)
    {
        actor.Require(Right.ManageMeetings);
        MinutesFlow.Publish(meeting, clock.GetUtcNow());
        await db.SaveChangesAsync();
    }

    /// <summary>Corrections that a later meeting made to the minutes.</summary>
    public Task<List<Correction>> CorrectionsAsync(Meeting meeting) =>
        db.Set<Correction>().AsNoTracking().Include(c => c.Entry).Where(c => c.MeetingId == meeting.Id).OrderBy(c => c.Id).ToListAsync();

    /// <summary>Saves that there are minutes now. Where somebody else has begun them at the same moment, that is as good.</summary>
    private async Task BeginAsync()
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException) when (db.Database.CurrentTransaction is null)
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<MinuteEntry> MakeAsync(Meeting meeting, AgendaItem item, EntryDraft draft)
    {
        var (text, order) = (Needed(draft.Text), Step * (1 + meeting.Entries.Count(e => e.ItemId == item.Id)));
        switch (draft.Kind)
        {
            case EntryKind.Decision:
                var quorum = Quorum.Of(meeting.People, MeetingRules.On(meeting.Date, await db.Set<MeetingRule>().AsNoTracking().ToListAsync()));
                if (quorum is { IsMet: false, Voting: > 0 })
                {
                    throw new RuleException($"{quorum.Words} Enter who is here, or write a note");
                }

                var decision = new Decision
                {
                    Key = "", MeetingId = meeting.Id, ItemId = item.Id, Order = order, Text = text, Heading = draft.Heading, Exempt = draft.Exempt,
                    ProposedBy = draft.ProposedBy, SecondedBy = draft.SecondedBy, DelegatedTo = draft.DelegatedTo, CastingVote = draft.CastingVote,
                };
                decision.Votes.AddRange(draft.Votes.Select(v => new Vote { DecisionId = decision.Id, Organisation = v.Organisation, Choice = v.Choice }));
                VoteCount.Check(decision.Votes, meeting, item);
                _ = decision.Count;
                return decision;
            case EntryKind.Promise:
                return new Promise
                {
                    Key = "", MeetingId = meeting.Id, ItemId = item.Id, Order = order, Text = text, Heading = draft.Heading, Exempt = draft.Exempt,
                    OwnerId = (await OwnerAsync(draft)).Id, Due = DueOf(draft),
                };
            default:
                return new Note { Key = "", MeetingId = meeting.Id, ItemId = item.Id, Order = order, Text = text, Heading = draft.Heading, Exempt = draft.Exempt };
        }
    }

    private async Task SaveNewAsync(MinuteEntry entry, string prefix, ItemReference meeting)
    {
        for (var attempt = 1; ; attempt++)
        {
            var taken = await db.Set<MinuteEntry>().CountAsync(e => e.Key.StartsWith(prefix + "."));
            entry.Key = $"{prefix}.{taken + attempt}";
            Track(entry);
            if (entry is not Note)
            {
                await links.AddAsync(entry.Reference, entry is Promise ? Relation.PromisedIn : Relation.MinutedIn, meeting);
            }

            try
            {
                await db.SaveChangesAsync();
                return;
            }
            catch (DbUpdateException taking) when (taking is not DbUpdateConcurrencyException && attempt < Tries && db.Database.CurrentTransaction is null)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>The entry alone, and not what it belongs to, which is there already.</summary>
    private void Track(MinuteEntry entry)
    {
        db.Entry(entry).State = EntityState.Added;
        foreach (var vote in entry is Decision decision ? decision.Votes : [])
        {
            db.Entry(vote).State = EntityState.Added;
        }
    }

    private async Task<Person> OwnerAsync(EntryDraft draft) =>
        await db.Set<Person>().FirstOrDefaultAsync(p => p.Key == draft.Owner) ?? throw new RuleException("Choose who promised it", nameof(EntryDraft.Owner));

    private static DateOnly DueOf(EntryDraft draft) => draft.Due ?? throw new RuleException("Enter the day by which it is due", nameof(EntryDraft.Due));

    private static string Needed(string? text) => string.IsNullOrWhiteSpace(text) ? throw new RuleException("Write what was said", nameof(EntryDraft.Text)) : text.Trim();
}

public enum EntryKind
{
    Note,
    Decision,
    Promise,
}

/// <summary>What is entered under an item while the meeting goes on.</summary>
public sealed record EntryDraft
{
    public required EntryKind Kind { get; init; }

    public required string? Text { get; init; }

    public string? Heading { get; init; }

    public bool Exempt { get; init; }

    public string? ProposedBy { get; init; }

    public string? SecondedBy { get; init; }

    public string? DelegatedTo { get; init; }

    public IReadOnlyList<(string Organisation, Choice Choice)> Votes { get; init; } = [];

    public Choice? CastingVote { get; init; }

    /// <summary>The key of the person who promised.</summary>
    public string? Owner { get; init; }

    public DateOnly? Due { get; init; }
}
