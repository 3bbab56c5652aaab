using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Plan;
using Wardmote.Partnership.Priorities;
using Wardmote.Partnership.Search;
using Wardmote.Web.Accounts;
using Wardmote.Web.Editions;
using Wardmote.Web.Meetings;

namespace Wardmote.Web.Shared;

/// <summary>What something is linked to, as a reader sees it: how, what it is called, and where it is read.</summary>
public sealed class JoinedItems(PartnershipDb db, Links links, SearchService directory, Edition edition, HomePartnership home)
{
    public async Task<IReadOnlyList<JoinedItem>> OfAsync(ItemReference item)
    {
        var joined = (await links.FromAsync(item)).Select(l => (Words: l.Relation.Forward(), Item: l.To))
            .Concat((await links.ToAsync(item)).Select(l => (Words: l.Relation.Back(), Item: l.From))).ToList();
        var titles = await TitlesAsync([.. joined.Select(j => j.Item)]);
        return [.. joined.Select(j => new JoinedItem(j.Words, j.Item, titles.GetValueOrDefault(j.Item) ?? j.Item.Key, ItemAddress.Of(j.Item)))];
    }

    public async Task<IReadOnlyDictionary<ItemReference, string>> TitlesAsync(IReadOnlyCollection<ItemReference> items)
    {
        var titles = (await directory.TitlesAsync(items)).ToDictionary();
        List<string> Keys(ItemKind kind) => [.. items.Where(i => i.Kind == kind).Select(i => i.Key).Distinct()];
        void Put(ItemKind kind, string key, string title) => titles[new ItemReference(kind, key)] = title;
        var actions = Keys(ItemKind.Action);
        foreach (var action in await db.Set<PlanAction>().Where(a => actions.Contains(a.Key)).Select(a => new { a.Key, a.Number, a.Title, Plan = a.Plan!.Key }).ToListAsync())
        {
            Put(ItemKind.Action, action.Key, $"{action.Number} {action.Title} (plan {action.Plan})");
        }

        var priorities = Keys(ItemKind.Priority);
        foreach (var priority in await db.Set<Priority>().Where(p => priorities.Contains(p.Key)).ToListAsync())
        {
            Put(ItemKind.Priority, priority.Key, priority.Title);
        }

        var recommendations = Keys(ItemKind.Recommendation);
        foreach (var recommendation in await db.Set<Recommendation>().Where(r => recommendations.Contains(r.Key)).ToListAsync())
        {
            Put(ItemKind.Recommendation, recommendation.Key, $"{recommendation.Number}: {recommendation.Words}");
        }

        var aims = Keys(ItemKind.PartnerPriority);
        foreach (var aim in await db.Set<StrategyAim>().Include(a => a.Strategy).Where(a => aims.Contains(a.Key)).ToListAsync())
        {
            Put(ItemKind.PartnerPriority, aim.Key, $"{aim.Strategy!.Owner}: {aim.Words}");
        }

        var meetings = Keys(ItemKind.Meeting);
        foreach (var meeting in await db.Set<Meeting>().Include(m => m.Group).Where(m => meetings.Contains(m.Key)).ToListAsync())
        {
            Put(ItemKind.Meeting, meeting.Key, MeetingWords.Name(meeting));
        }

        // The evidence of this folder is the home partnership's alone.
        foreach (var exhibit in (db.Actor.PartnershipId == home.Id ? Keys(ItemKind.Exhibit) : []).Select(edition.Exhibit).OfType<Evidence.Rendering.ExhibitBlock>())
        {
            Put(ItemKind.Exhibit, exhibit.Id, $"{exhibit.Label}: {exhibit.Caption}");
        }

        return titles;
    }
}

/// <param name="Words">"delivers", "is paid for by".</param>
/// <param name="Address">Null where it has no page.</param>
public sealed record JoinedItem(string Words, ItemReference Item, string Title, string? Address);
