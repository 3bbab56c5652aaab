using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Chain;

/// <summary>The links of the actor's partnership. Whoever adds or withdraws some saves them with the rest of what they do.</summary>
public sealed class Links(PartnershipDb db)
{
    /// <summary>Joins the two, unless they are joined so already. Not saved yet.</summary>
    public async Task AddAsync(ItemReference from, Relation relation, ItemReference to)
    {
        var found = db.Set<Link>().Local.FirstOrDefault(l => l.From == from && l.To == to && l.Relation == relation)
            ?? await db.Set<Link>().FirstOrDefaultAsync(l => l.From == from && l.To == to && l.Relation == relation);
        if (found is null)
        {
            db.Add(new Link { From = from, To = to, Relation = relation });
        }
        else
        {
            found.WithdrawnAt = null;
        }
    }

    /// <summary>Parts the two. Not saved yet.</summary>
    public async Task WithdrawAsync(ItemReference from, Relation relation, ItemReference to, DateTimeOffset now)
    {
        if (await db.Set<Link>().FirstOrDefaultAsync(l => l.From == from && l.To == to && l.Relation == relation && l.WithdrawnAt == null) is { } found)
        {
            found.WithdrawnAt = now;
        }
    }

    /// <summary>What leads from it, by relation, and then by what it leads to.</summary>
    public async Task<List<Link>> FromAsync(ItemReference item) =>
        InOrder(await db.Set<Link>().Where(l => l.From == item && l.WithdrawnAt == null).ToListAsync(), link => link.To);

    /// <summary>What leads to it, by relation, and then by what it leads from.</summary>
    public async Task<List<Link>> ToAsync(ItemReference item) =>
        InOrder(await db.Set<Link>().Where(l => l.To == item && l.WithdrawnAt == null).ToListAsync(), link => link.From);

    /// <summary>By what readers see, which is the same on every database; ids made within one millisecond have no order.</summary>
    private static List<Link> InOrder(IEnumerable<Link> links, Func<Link, ItemReference> other) =>
        [.. links.OrderBy(link => link.Relation).ThenBy(link => other(link).Kind).ThenBy(link => other(link).Key, StringComparer.Ordinal)];
}
