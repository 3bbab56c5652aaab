using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Meetings;

/// <content>What is on an agenda, in which order.</content>
public sealed partial class MeetingService
{
    private const int Step = 10;

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

    private static void Fill(AgendaItem item, ItemEntry entry)
    {
        (item.Title, item.Kind, item.Section, item.Lead, item.Points) = (entry.Title, entry.Kind, entry.Section, entry.Lead, entry.Points);
        (item.Minutes, item.Joint, item.ExemptBecause) = (entry.Minutes, entry.Joint, entry.ExemptBecause);
    }
}
