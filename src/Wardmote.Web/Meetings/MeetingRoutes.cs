using Wardmote.Evidence.Rendering.Docx;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;
using Wardmote.Web.Downloads;
using Wardmote.Web.Plan;

namespace Wardmote.Web.Meetings;

/// <summary>Addresses of a meeting's files: packs and supplements, papers one by one, minutes.</summary>
public static class MeetingRoutes
{
    private const string Restricted = "-restricted";

    /// <summary>"/meetings/2019-02-12-board/supplement-1.pdf".</summary>
    public static string AddressOf(Meeting meeting, Pack pack, bool restricted) => $"/meetings/{meeting.Key}/{NameOf(pack, restricted)}.pdf";

    private static string NameOf(Pack pack, bool restricted) => (pack.Number == 0 ? "pack" : $"supplement-{pack.Number}") + (restricted ? Restricted : "");

    public static void MapMeetingFiles(this WebApplication app)
    {
        // What has been published is open to all; what is restricted, the service refuses.
        app.MapGet("/meetings/{key}/{pack}.pdf", PackAsync).AllowAnonymous();
        // Named whole: a part that varies would match the addresses of packs too.
        foreach (var format in (string[])["pdf", "docx"])
        {
            app.MapGet($"/meetings/{{key}}/minutes.{format}", (string key, MeetingService meetings, PartnershipDb db, Actor actor) => MinutesAsync(key, format, meetings, db, actor)).AllowAnonymous();
        }

        app.MapGet("/meetings/{key}/draft.pdf", DraftAsync).RequireAuthorization(new RequiresAttribute(Right.ManageMeetings));
        app.MapGet("/meetings/papers/{key}.pdf", PaperAsync).RequireAuthorization(new RequiresAttribute(Right.ReadPartnership));
    }

    private static Task<IResult> PackAsync(string key, string pack, MeetingService meetings, PaperService papers) => OrRefused(async () =>
    {
        var restricted = pack.EndsWith(Restricted, StringComparison.Ordinal);
        return await meetings.FindAsync(key) is { } meeting && meeting.Packs.FirstOrDefault(p => pack == NameOf(p, restricted)) is { } found
            ? Pdf(await papers.ReadAsync(found, restricted), $"{key}-{pack}")
            : Results.NotFound();
    });

    private static Task<IResult> PaperAsync(string key, PaperService papers) => OrRefused(async () =>
        await papers.FindAsync(key) is { } paper && await papers.ReadAsync(paper) is { } bytes ? Pdf(bytes, key) : Results.NotFound());

    private static Task<IResult> DraftAsync(string key, bool? restricted, MeetingService meetings, PackBuilder packs) => OrRefused(async () =>
        await meetings.FindAsync(key) is { } meeting
            ? Pdf(await packs.PrintAsync(await packs.DraftAsync(meeting), restricted ?? false), $"{key}-draft{(restricted == true ? "-restricted" : "")}")
            : Results.NotFound());

    private static async Task<IResult> MinutesAsync(string key, string format, MeetingService meetings, PartnershipDb db, Actor actor)
    {
        if (await meetings.FindAsync(key) is not { } meeting || !meeting.MinutesAreOpenTo(actor))
        {
            return Results.NotFound();
        }

        var document = MinutesPaper.Of(meeting, await db.PartnershipNameAsync(), restricted: false);
        using var stream = new MemoryStream();
        if (format == "docx")
        {
            DocxRenderer.Write(document, stream);
        }
        else if (PdfPrinter.Missing is { } missing)
        {
            return Results.Problem(missing, statusCode: StatusCodes.Status501NotImplemented);
        }
        else
        {
            new PdfPrinter().Write(document, stream);
        }

        return Results.File(stream.ToArray(), DownloadRoutes.ContentType("x." + format), $"{key}-minutes.{format}");
    }

    private static IResult Pdf(byte[] bytes, string name) => Results.File(bytes, DownloadRoutes.ContentType("x.pdf"), $"{name}.pdf");

    private static async Task<IResult> OrRefused(Func<Task<IResult>> answer)
    {
        try
        {
            return await answer();
        }
        catch (RightException)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }
        catch (RuleException broken)
        {
            return Results.Problem(broken.Message, statusCode: StatusCodes.Status409Conflict);
        }
        catch (PdfException fault)
        {
            return Results.Problem(fault.Message, statusCode: StatusCodes.Status501NotImplemented);
        }
    }
}
