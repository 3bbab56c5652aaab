using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Search;

/// <summary>Keeps what search knows in step with what is saved, in the same transaction.</summary>
public sealed class SearchIndexer(PartnershipDb db)
{
    /// <summary>Of what is about to be saved. Not saved yet.</summary>
    internal async Task UpdateAsync(IReadOnlyList<PartnershipRecord> records, CancellationToken stop)
    {
        var texts = records.Select(record => (Item: record.Reference, Text: record.ForSearch())).ToList();
        var known = await KnownAsync([.. texts.Select(text => text.Item)], stop);
        foreach (var (item, text) in texts)
        {
            Put(known.GetValueOrDefault(item), item, text);
        }
    }

    /// <summary>Makes all entries of these kinds anew: what is not among the items any more is no longer found. Not saved yet.</summary>
    public async Task ReplaceAsync(IReadOnlyCollection<ItemKind> kinds, IReadOnlyCollection<(ItemReference Item, SearchText Text)> items, CancellationToken stop = default)
    {
        var known = (await db.Set<SearchEntry>().Where(entry => kinds.Contains(entry.Kind)).ToListAsync(stop)).ToDictionary(entry => entry.Item);
        foreach (var gone in known.Values.Where(entry => items.All(item => item.Item != entry.Item)))
        {
            db.Remove(gone);
        }

        foreach (var (item, text) in items)
        {
            Put(known.GetValueOrDefault(item), item, text);
        }
    }

    private async Task<Dictionary<ItemReference, SearchEntry>> KnownAsync(IReadOnlyList<ItemReference> items, CancellationToken stop)
    {
        var (kinds, keys) = (items.Select(item => item.Kind).Distinct().ToList(), items.Select(item => item.Key).Distinct().ToList());
        var stored = keys.Count == 0 ? [] : await db.Set<SearchEntry>().Where(entry => kinds.Contains(entry.Kind) && keys.Contains(entry.Key)).ToListAsync(stop);
        return stored.Concat(db.Set<SearchEntry>().Local).Distinct().ToDictionary(entry => entry.Item);
    }

    private void Put(SearchEntry? entry, ItemReference item, SearchText? text)
    {
        if (text is null)
        {
            if (entry is not null)
            {
                db.Remove(entry);
            }

            return;
        }

        var title = SearchWords.Of($"{text.Title} {item.Key}");
        var words = title + SearchWords.Of(text.Text);
        if (entry is null)
        {
            db.Add(new SearchEntry
            {
                PartnershipId = db.Actor.PartnershipId,
                Kind = item.Kind,
                Key = item.Key,
                Title = text.Title,
                Text = text.Text,
                TitleWords = title,
                Words = words,
                Needs = text.Needs,
            });
        }
        else
        {
            (entry.Title, entry.Text, entry.TitleWords, entry.Words, entry.Needs) = (text.Title, text.Text, title, words, text.Needs);
        }
    }
}
