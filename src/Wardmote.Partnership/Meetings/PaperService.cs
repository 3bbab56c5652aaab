using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Meetings;

/// <summary>Papers under items, and the packs that they went out in.</summary>
public sealed class PaperService(PartnershipDb db, Actor actor, TimeProvider clock, PaperStore store, AuditTrail audit)
{
    private const int Step = 10;

    public Task<Paper?> FindAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Paper>().Include(p => p.Item!.Meeting).FirstOrDefaultAsync(p => p.Key == key);
    }

    /// <summary>Adds a file that was sent. It has been checked, and its PDF made, by whoever calls this.</summary>
    public async Task<Paper> AddAsync(AgendaItem item, PaperFile file, bool restricted)
    {
        actor.Require(Right.ManageMeetings);
        var sha = await store.KeepAsync(file.Bytes);
        var paper = new Paper
        {
            Key = await KeyAsync(item, file.Title),
            ItemId = item.Id,
            Order = Next(item),
            Title = file.Title,
            FileName = file.FileName,
            Sha256 = sha,
            PdfSha256 = file.Pdf == file.Bytes ? sha : await store.KeepAsync(file.Pdf),
            Pages = file.Pages,
            Tagged = file.Tagged,
            Restricted = restricted,
            AddedAt = clock.GetUtcNow(),
            AddedBy = actor.Title,
        };
        db.Add(paper);
        await db.SaveChangesAsync();
        return paper;
    }

    /// <summary>Adds a paper that the program makes when the pack is made.</summary>
    public async Task<Paper> AddAsync(AgendaItem item, string source, string title, bool restricted)
    {
        actor.Require(Right.ManageMeetings);
        var paper = new Paper
        {
            Key = await KeyAsync(item, title),
            ItemId = item.Id,
            Order = Next(item),
            Title = title,
            Source = source,
            Restricted = restricted,
            AddedAt = clock.GetUtcNow(),
            AddedBy = actor.Title,
        };
        db.Add(paper);
        await db.SaveChangesAsync();
        return paper;
    }

    /// <summary>Takes a paper back. One that has gone out stays in the pack that it went out in.</summary>
    public async Task WithdrawAsync(Paper paper, Guid seen)
    {
        actor.Require(Right.ManageMeetings);
        db.Expect(paper, seen);
        paper.WithdrawnAt ??= clock.GetUtcNow();
        await db.SaveChangesAsync();
    }

    /// <summary>Keeps a pack with its page numbers for good, and lets it out.</summary>
    public async Task<Pack> PublishAsync(Meeting meeting, PackPlan plan, byte[] forThePublic, byte[]? restricted)
    {
        actor.Require(Right.ManageMeetings);
        if (meeting.IsCancelled)
        {
            throw new RuleException("The meeting is cancelled");
        }

        if (!meeting.IsCalled)
        {
            throw new RuleException("Give notice of the meeting first. From then on the numbers of its agenda stand, which the pack prints");
        }

        var open = await store.KeepAsync(forThePublic);
        var pack = new Pack
        {
            Key = Slug.Of(plan.Number == 0 ? $"{meeting.Key} pack" : $"{meeting.Key} supplement {plan.Number}"),
            MeetingId = meeting.Id,
            Number = plan.Number,
            PublishedAt = clock.GetUtcNow(),
            PublicSha256 = open,
            RestrictedSha256 = restricted is null ? open : await store.KeepAsync(restricted),
        };
        pack.Sheets.AddRange(plan.Sheets.Select(s => new PackSheet
        {
            PackId = pack.Id,
            PaperId = s.Of.Paper.Id,
            FirstPage = s.FirstPage,
            Pages = s.Of.Pages,
            Restricted = s.Restricted,
            PdfSha256 = s.Of.PdfSha256,
        }));
        db.Add(pack);
        await db.SaveChangesAsync();
        return pack;
    }

    /// <summary>The PDF of a paper as it was sent, or as it was made for the pack that it went out in; null where it is still to be made.</summary>
    public async Task<byte[]?> ReadAsync(Paper paper)
    {
        if (paper.IsExempt)
        {
            actor.Require(Right.SeeRestricted);
            await audit.NoteAsync(AuditAct.Downloaded, paper.Reference.ToString());
        }

        var sent = paper.PdfSha256 ?? await db.Set<PackSheet>().Where(s => s.PaperId == paper.Id).Select(s => s.PdfSha256).FirstOrDefaultAsync();
        return sent is { } sha ? await store.ReadAsync(sha) : null;
    }

    /// <summary>A pack's PDF. Whoever takes the restricted one is written down.</summary>
    public async Task<byte[]> ReadAsync(Pack pack, bool restricted)
    {
        if (restricted && pack.HasRestricted)
        {
            actor.Require(Right.SeeRestricted);
            await audit.NoteAsync(AuditAct.Downloaded, pack.Reference.ToString());
            return await store.ReadAsync(pack.RestrictedSha256);
        }

        return await store.ReadAsync(pack.PublicSha256);
    }

    private Task<string> KeyAsync(AgendaItem item, string title) => db.FreeKeyAsync<Paper>(Slug.Of($"{item.Meeting!.Key}.{title}"));

    private static int Next(AgendaItem item) => item.Papers.Count == 0 ? Step : item.Papers.Max(p => p.Order) + Step;
}

/// <summary>A file that was sent, checked.</summary>
public sealed record PaperFile
{
    public required string Title { get; init; }

    public required string FileName { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>The same bytes where a PDF was sent.</summary>
    public required byte[] Pdf { get; init; }

    public required int Pages { get; init; }

    public required bool Tagged { get; init; }
}
