using System.Text;
using Wardmote.Evidence.Disclosure.Reporting;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts;
using Wardmote.Web.Audit;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Downloads;

/// <summary>Addresses of the files that can be downloaded. Only names of the edition's own files are known; no path reaches the disk.</summary>
public static class DownloadRoutes
{
    public static void MapDownloads(this WebApplication app)
    {
        app.MapGet("/downloads/{**name}", async (string name, DownloadShelf shelf, Edition edition, ReadingNotes notes) =>
        {
            if (shelf.Find(edition, name) is not { } bytes)
            {
                return Results.NotFound();
            }

            await notes.TookAsync(name);
            return Results.File(bytes, ContentType(name), Path.GetFileName(name));
        }).AllowAnonymous();
        app.MapGet("/assessment/disclosure.json", async (EditionShelf shelf, ReadingNotes notes) =>
        {
            await notes.TookAsync("disclosure-report.json");
            return Results.File(Encoding.UTF8.GetBytes(DisclosureReportJson.Write(shelf.Current.Report)), "application/json", "disclosure-report.json");
        }).RequireAuthorization(new RequiresOfHomeAttribute(Right.SeeRestricted));
        app.MapGet("/assessment/disclosure.csv", async (EditionShelf shelf, ReadingNotes notes) =>
        {
            await notes.TookAsync("disclosure-report.csv");
            using var text = new StringWriter();
            DisclosureReportTable.WriteCsv(shelf.Current.Report, text);
            return Results.File(Encoding.UTF8.GetBytes(text.ToString()), ContentType("disclosure-report.csv"), "disclosure-report.csv");
        }).RequireAuthorization(new RequiresOfHomeAttribute(Right.SeeRestricted));
        app.MapGet("/assessment/coarser-cuts.csv", async (EditionShelf shelf, ReadingNotes notes) =>
        {
            await notes.TookAsync("coarser-cuts.csv");
            using var text = new StringWriter();
            CoarserCuts.WriteCsv(shelf.Current.Report.Proposals ?? [], text);
            return Results.File(Encoding.UTF8.GetBytes(text.ToString()), ContentType("coarser-cuts.csv"), "coarser-cuts.csv");
        }).RequireAuthorization(new RequiresOfHomeAttribute(Right.SeeRestricted));
        app.MapGet("/imports/{dataset}/{id}/rejected.csv", (string dataset, string id, Edition edition) =>
            edition.Import(dataset, id) is { Import: { Rejected: > 0 } import }
                ? Results.File(edition.Lake.RejectedFile(import), ContentType("rejected.csv"), $"{Path.GetFileNameWithoutExtension(import.Source.Name)}-rejected.csv")
                : Results.NotFound()).RequireAuthorization(new RequiresOfHomeAttribute(Right.SeeImports));
    }

    /// <summary>The media type of a file that Wardmote publishes.</summary>
    public static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8; header=present",
        ".json" => "application/csvm+json",
        ".txt" => "text/plain; charset=utf-8",
        ".pdf" => "application/pdf",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".zip" => "application/zip",
        var other => throw new NotSupportedException($"A file of kind '{other}' has no media type yet; add it to {nameof(DownloadRoutes)}."),
    };
}
