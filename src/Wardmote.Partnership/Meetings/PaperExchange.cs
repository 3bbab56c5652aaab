using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Exchange;

namespace Wardmote.Partnership.Meetings;

/// <summary>The files of papers and packs, which lie beside the records in an exchange folder: each under its SHA-256, by which the records name it.</summary>
public static class PaperExchange
{
    /// <summary>Where they lie in an exchange folder.</summary>
    public const string FolderName = "papers";

    /// <summary>Copies every file that the actor's partnership's records name.</summary>
    /// <returns>How many there are.</returns>
    /// <exception cref="ExchangeException">One is not kept any more, or no longer what it was.</exception>
    public static async Task<int> ExportAsync(PartnershipDb db, PaperStore from, string folder, CancellationToken stop = default)
    {
        var to = new PaperStore(Path.Combine(folder, FolderName));
        var named = await NamedAsync(db, stop);
        foreach (var sha in named)
        {
            try
            {
                await to.KeepAsync(await from.ReadAsync(sha));
            }
            catch (IOException lost)
            {
                throw new ExchangeException($"The file {sha} of a paper cannot be written out: {lost.Message}");
            }
        }

        return named.Count;
    }

    /// <summary>Takes over the files of an exchange folder. Files are kept by what is in them, so none takes another's place.</summary>
    /// <returns>How many there are.</returns>
    /// <exception cref="ExchangeException">One is not what its name says.</exception>
    public static async Task<int> ImportAsync(PaperStore to, string folder, CancellationToken stop = default)
    {
        var from = Path.Combine(folder, FolderName);
        var files = Directory.Exists(from) ? Directory.GetFiles(from, "*", SearchOption.AllDirectories) : [];
        foreach (var file in files)
        {
            if (await to.KeepAsync(await File.ReadAllBytesAsync(file, stop)) != Path.GetFileName(file))
            {
                throw new ExchangeException($"{FolderName}/{Path.GetFileName(file)} is not what it was when it was written out. Write the partnership out again.");
            }
        }

        return files.Length;
    }

    /// <summary>Files that the records name and that are not kept here.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(PartnershipDb db, PaperStore store, CancellationToken stop = default) =>
        [.. (await NamedAsync(db, stop)).Where(sha => !store.Has(sha))];

    private static async Task<IReadOnlyList<string>> NamedAsync(PartnershipDb db, CancellationToken stop)
    {
        var papers = await db.Set<Paper>().Select(p => new { p.Sha256, p.PdfSha256 }).ToListAsync(stop);
        var packs = await db.Set<Pack>().Select(p => new { p.PublicSha256, p.RestrictedSha256 }).ToListAsync(stop);
        var sheets = await db.Set<PackSheet>().Select(s => s.PdfSha256).ToListAsync(stop);
        return [.. papers.SelectMany(p => new[] { p.Sha256, p.PdfSha256 }).Concat(packs.SelectMany(p => new[] { p.PublicSha256, p.RestrictedSha256 })).Concat(sheets).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }
}
