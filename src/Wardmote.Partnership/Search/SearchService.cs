using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Search;

/// <summary>Finds everything that the actor may see, and nothing else.</summary>
/// <remarks>
/// The words of one partnership are looked through from the first to the last, in the same way on both databases: some ten thousand
/// things take some tens of milliseconds. A partnership with a hundred times as many would need an index of words.
/// </remarks>
public sealed class SearchService(PartnershipDb db, Actor actor)
{
    public const int PageSize = 20;

    /// <param name="kind">Only things of this kind; null for all.</param>
    /// <param name="page">From 1.</param>
    public async Task<SearchResults> FindAsync(string? query, ItemKind? kind = null, int page = 1)
    {
        var asked = SearchWords.Asked(query);
        if (asked.Count == 0)
        {
            return SearchResults.None;
        }

        var all = await FoundAsync(asked, all: true);
        var found = all.Count > 0 || asked.Count == 1 ? all : await FoundAsync(asked, all: false);
        var shown = found
            .Where(one => kind is null || one.Kind == kind)
            .OrderByDescending(one => one.Score(asked)).ThenBy(one => one.Kind).ThenBy(one => one.Key, StringComparer.Ordinal)
            .Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize)
            .Select(one => one.Id)
            .ToList();
        var entries = await db.Set<SearchEntry>().AsNoTracking().Where(entry => shown.Contains(entry.Id)).ToDictionaryAsync(entry => entry.Id);
        return new SearchResults
        {
            HasAllWords = all.Count > 0,
            Found = [.. shown.Select(id => entries[id]).Select(entry => new SearchFound(entry.Item, entry.Title, Excerpt.Of(entry.Text, asked)))],
            Kinds = [.. found.GroupBy(one => one.Kind).Select(group => (group.Key, group.Count())).OrderBy(group => group.Key)],
        };
    }

    /// <summary>What things are called, as far as the actor may see them.</summary>
    public async Task<IReadOnlyDictionary<ItemReference, string>> TitlesAsync(IReadOnlyCollection<ItemReference> items)
    {
        var keys = items.Select(item => item.Key).Distinct().ToList();
        var entries = await Visible().Where(entry => keys.Contains(entry.Key)).Select(entry => new { entry.Kind, entry.Key, entry.Title }).ToListAsync();
        return entries.Select(entry => (Item: new ItemReference(entry.Kind, entry.Key), entry.Title)).Where(entry => items.Contains(entry.Item)).ToDictionary(entry => entry.Item, entry => entry.Title);
    }

    /// <summary>All things of a kind that the actor may see, by their keys, to choose from.</summary>
    public async Task<IReadOnlyList<(ItemReference Item, string Title)>> AllAsync(ItemKind kind)
    {
        var entries = await Visible().Where(entry => entry.Kind == kind).OrderBy(entry => entry.Key).Select(entry => new { entry.Key, entry.Title }).ToListAsync();
        return [.. entries.Select(entry => (new ItemReference(kind, entry.Key), entry.Title))];
    }

    private async Task<List<Match>> FoundAsync(IReadOnlyList<string> asked, bool all)
    {
        // A stem begins a word: " burglari" finds burglary, " scam" also scammers.
        var wanted = asked.Select(stem => $"% {stem}%").ToList();
        var found = all
            ? wanted.Aggregate(Visible(), (entries, pattern) => entries.Where(entry => EF.Functions.Like(entry.Words, pattern)))
            : wanted.Select(pattern => Visible().Where(entry => EF.Functions.Like(entry.Words, pattern))).Aggregate((left, right) => left.Union(right));
        return await found.Select(entry => new Match(entry.Id, entry.Kind, entry.Key, entry.TitleWords, entry.Words)).ToListAsync();
    }

    /// <summary>Of the actor's own partnership, which the database's own filter sees to, and within the actor's rights.</summary>
    private IQueryable<SearchEntry> Visible()
    {
        var rights = Enum.GetValues<Right>().Where(actor.May).Select(right => (Right?)right).ToList();
        return db.Set<SearchEntry>().Where(entry => entry.Needs == null || rights.Contains(entry.Needs));
    }

    private sealed record Match(Guid Id, ItemKind Kind, string Key, string TitleWords, string Words)
    {
        private const int WholeInTitle = 12;
        private const int BeginsInTitle = 6;
        private const int WholeInText = 2;
        private const int MostInText = 3;

        /// <summary>A word of the title counts more than several of the text, a whole word more than the beginning of one.</summary>
        public int Score(IReadOnlyList<string> asked) => asked.Sum(stem =>
            (Has(TitleWords, stem) ? WholeInTitle : TitleWords.Contains(" " + stem, StringComparison.Ordinal) ? BeginsInTitle : 0)
            + (Has(Words, stem) ? WholeInText : 0)
            + Math.Min(MostInText, Words.Split(" " + stem).Length - 1));

        private static bool Has(string words, string stem) => $"{words} ".Contains($" {stem} ", StringComparison.Ordinal);
    }
}

/// <summary>One page of what was found.</summary>
public sealed record SearchResults
{
    public static readonly SearchResults None = new() { Found = [], Kinds = [] };

    public required IReadOnlyList<SearchFound> Found { get; init; }

    /// <summary>How many there are of each kind, whichever kind was asked for.</summary>
    public required IReadOnlyList<(ItemKind Kind, int Count)> Kinds { get; init; }

    /// <summary>False where nothing has all the words, and these have some.</summary>
    public bool HasAllWords { get; init; } = true;
}

public sealed record SearchFound(ItemReference Item, string Title, IReadOnlyList<ExcerptPart> Excerpt);
