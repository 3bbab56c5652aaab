using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Chain;

/// <summary>Follows links from anything, forward and back, as far as the actor may see.</summary>
public sealed class ChainService(PartnershipDb db, Actor actor)
{
    /// <summary>From a dataset to a minute there are fewer steps than this.</summary>
    private const int Deepest = 12;

    /// <param name="evidence">Which datasets the exhibits come from, where the actor may know.</param>
    /// <returns>Null where there is no such thing for the actor to see.</returns>
    public async Task<ChainView?> ReadAsync(ItemReference item, IReadOnlyList<Link>? evidence = null)
    {
        actor.Require(Right.ReadPartnership);
        var links = await db.Set<Link>().AsNoTracking().Where(link => link.WithdrawnAt == null).ToListAsync();
        var known = (await db.Set<SearchEntry>().AsNoTracking().Select(entry => new { entry.Kind, entry.Key, entry.Title, entry.Needs }).ToListAsync())
            .ToDictionary(entry => new ItemReference(entry.Kind, entry.Key), entry => (entry.Title, MaySee: entry.Needs is not { } right || actor.May(right)));
        var seen = links.Concat(evidence ?? []).Where(link => MaySee(link.From) && MaySee(link.To)).ToList();
        if (!MaySee(item) || (!known.ContainsKey(item) && seen.All(link => link.From != item && link.To != item)))
        {
            return null;
        }

        var next = new Walk(seen, known.ToDictionary(entry => entry.Key, entry => entry.Value.Title));
        return new ChainView
        {
            Item = item,
            Title = known.GetValueOrDefault(item).Title,
            Back = next.From(item, forward: false),
            Forward = next.From(item, forward: true),
        };

        bool MaySee(ItemReference one) => !known.TryGetValue(one, out var entry) || entry.MaySee;
    }

    private sealed class Walk(IReadOnlyList<Link> links, IReadOnlyDictionary<ItemReference, string> titles)
    {
        private readonly ILookup<ItemReference, (ItemReference Item, string Words)> ahead = links
            .Select(link => ChainOrder.RunsForward(link) ? (link.From, (link.To, link.Relation.Forward())) : (link.To, (link.From, link.Relation.Back())))
            .ToLookup(step => step.Item1, step => step.Item2);

        private readonly ILookup<ItemReference, (ItemReference Item, string Words)> behind = links
            .Select(link => ChainOrder.RunsForward(link) ? (link.To, (link.From, link.Relation.Back())) : (link.From, (link.To, link.Relation.Forward())))
            .ToLookup(step => step.Item1, step => step.Item2);

        public IReadOnlyList<ChainStep> From(ItemReference item, bool forward) => Steps(item, forward, [item]);

        /// <summary>A thing that stands on the way already is not followed again.</summary>
        private IReadOnlyList<ChainStep> Steps(ItemReference item, bool forward, IReadOnlyList<ItemReference> way) =>
        [
            .. (forward ? ahead : behind)[item]
                .Where(step => !way.Contains(step.Item))
                .DistinctBy(step => step.Item)
                .OrderBy(step => step.Item.Kind).ThenBy(step => step.Item.Key, StringComparer.Ordinal)
                .Select(step => new ChainStep(
                    step.Item,
                    step.Words,
                    titles.GetValueOrDefault(step.Item),
                    way.Count < Deepest ? Steps(step.Item, forward, [.. way, step.Item]) : [])),
        ];
    }
}
