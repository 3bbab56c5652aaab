using System.Security.Cryptography;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Evidence.Rendering.Pdf.Binding;
using Wardmote.Partnership;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Plan;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Meetings;

/// <summary>Puts a meeting's papers together: each as PDF, where the program makes it made now, bound into one for everybody and one for those who may see all.</summary>
public sealed class PackBuilder(PartnershipDb db, PaperStore store, PaperSources sources, TimeProvider clock)
{
    /// <summary>Papers that have not gone out yet, in the order of the agenda.</summary>
    public static IReadOnlyList<(NumberedItem Item, Paper Paper)> Waiting(Meeting meeting)
    {
        var sent = meeting.Packs.SelectMany(p => p.Sheets).Select(s => s.PaperId).ToHashSet();
        return
        [
            .. meeting.Agenda.Where(n => n.Item.WithdrawnAt is null)
                .SelectMany(n => n.Item.Papers.Where(p => p.WithdrawnAt is null && !sent.Contains(p.Id)).OrderBy(p => p.Order).ThenBy(p => p.Id), (n, p) => (n, p)),
        ];
    }

    /// <summary>The pack, or the next supplement, as it would go out now.</summary>
    /// <exception cref="RuleException">Every paper has gone out already.</exception>
    public async Task<PackDraft> DraftAsync(Meeting meeting)
    {
        var (ready, missing, files) = (new List<PackPaper>(), new List<Paper>(), new Dictionary<string, byte[]>());
        foreach (var (item, paper) in Waiting(meeting))
        {
            if (await BytesAsync(paper, meeting) is not { } bytes)
            {
                missing.Add(paper);
                continue;
            }

            var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
            files[sha] = bytes;
            ready.Add(new PackPaper(item, paper, PdfFile.Read(bytes).Pages, sha));
        }

        return new PackDraft(meeting, PackPlan.Of(ready, meeting.Packs), missing, files);
    }

    /// <param name="restricted">With what is not for publication; otherwise a sheet stands for each paper that is left out.</param>
    public async Task<byte[]> PrintAsync(PackDraft draft, bool restricted)
    {
        var (meeting, plan, partnership, now) = (draft.Meeting, draft.Plan, await db.PartnershipNameAsync(), clock.GetUtcNow());
        var mark = restricted && plan.HasRestricted ? "Not for publication" : null;
        var front = Print(new AgendaPaper(meeting, plan, partnership, restricted).Build(LondonTime.Day(now)));
        List<BoundPart> parts = [new BoundPart { Title = plan.Number == 0 ? "Agenda" : $"Supplement {plan.Number}", Pdf = PdfFile.Read(front), Mark = mark }];
        foreach (var sheet in plan.Sheets)
        {
            var leftOut = sheet.Restricted && !restricted;
            parts.Add(new BoundPart
            {
                Title = leftOut ? sheet.Of.Item.Title : $"{sheet.Of.Item.Number}. {sheet.Of.Paper.Title}",
                Pdf = PdfFile.Read(leftOut ? Print(LeftOutSheet.Of(sheet, meeting, partnership)) : draft.Files[sheet.Of.PdfSha256]),
                Anchor = sheet.Of.Paper.Key,
                FirstNumber = sheet.FirstPage,
                StandsForUpTo = leftOut ? sheet.LastPage : null,
                Mark = sheet.Restricted && restricted ? "Not for publication" : null,
            });
        }

        using var bound = new MemoryStream();
        PdfBinder.Bind(parts, new BoundProperties { Title = $"{meeting.Title}, {Words.Date(meeting.Date)}: {(plan.Number == 0 ? "agenda pack" : $"supplement {plan.Number}")}", Author = partnership, At = now }, bound);
        return bound.ToArray();
    }

    /// <summary>Binds both editions and lets them out.</summary>
    /// <exception cref="RuleException">Notice has not been given, there is nothing to send, or something that is on the agenda cannot be made.</exception>
    public async Task<Pack> PublishAsync(Meeting meeting, PaperService papers)
    {
        var draft = await DraftAsync(meeting);
        if (draft.Missing.Count > 0)
        {
            throw new RuleException($"There is nothing yet to make “{draft.Missing[0].Title}” from. Take it back, or see that there is");
        }

        foreach (var file in draft.Files.Values)
        {
            await store.KeepAsync(file);
        }

        return await papers.PublishAsync(meeting, draft.Plan, await PrintAsync(draft, restricted: false), draft.Plan.HasRestricted ? await PrintAsync(draft, restricted: true) : null);
    }

    private async Task<byte[]?> BytesAsync(Paper paper, Meeting meeting)
    {
        if (paper.Source is not { } source)
        {
            return await store.ReadAsync(paper.PdfSha256!);
        }

        return sources.Find(source) is { } known && await known.Make(meeting) is { } document ? Print(document) : null;
    }

    /// <exception cref="PdfException">This machine has nothing that prints.</exception>
    private static byte[] Print(Document document)
    {
        using var printed = new MemoryStream();
        new PdfPrinter().Write(document, printed);
        return printed.ToArray();
    }
}

/// <summary>A pack that could go out now.</summary>
/// <param name="Missing">Papers that cannot be made, because there is nothing to make them from.</param>
/// <param name="Files">PDFs of the papers by their SHA-256.</param>
public sealed record PackDraft(Meeting Meeting, PackPlan Plan, IReadOnlyList<Paper> Missing, IReadOnlyDictionary<string, byte[]> Files);
