using Wardmote.Evidence.Rendering.Docx;
using Wardmote.Evidence.Rendering.Html;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Evidence.Rendering.Spreadsheet;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Downloads;

namespace Wardmote.Web.Plan;

/// <summary>Addresses of the plan's files: its report, and the workbook in which to report.</summary>
public static class PlanRoutes
{
    public static void MapPlanFiles(this WebApplication app)
    {
        app.MapGet("/plan/{plan}/report.{format:regex(^(html|pdf|docx|xlsx)$)}", ReportAsync).RequireAuthorization(new RequiresAttribute(Right.ReadPartnership));
        app.MapGet("/plan/{plan}/progress.xlsx", WorkbookAsync).RequireAuthorization(new RequiresAttribute(Right.ReadPartnership));
    }

    private static async Task<IResult> ReportAsync(string plan, string format, string? by, DateOnly? on, PlanService plans, PartnershipDb db)
    {
        if (await plans.PlanAsync(plan) is not { } found || !Enum.TryParse<ReportOrder>(by ?? nameof(ReportOrder.Priority), ignoreCase: true, out var order))
        {
            return Results.NotFound();
        }

        if (format == "pdf" && PdfPrinter.Missing is { } missing)
        {
            return Results.Problem(missing, statusCode: StatusCodes.Status501NotImplemented);
        }

        var document = new PlanReport(found, await db.PartnershipNameAsync(), on ?? found.JudgedOn(plans.Today)).Build(order);
        using var stream = new MemoryStream();
        switch (format)
        {
            case "pdf":
                new PdfPrinter().Write(document, stream);
                break;
            case "docx":
                DocxRenderer.Write(document, stream);
                break;
            case "xlsx":
                SpreadsheetRenderer.Write(document, stream);
                break;
            default:
                await using (var text = new StreamWriter(stream, leaveOpen: true))
                {
                    new HtmlRenderer().Write(document, text);
                }

                break;
        }

        return Results.File(stream.ToArray(), DownloadRoutes.ContentType("x." + format), $"action-plan-{plan}-by-{order.ToString().ToLowerInvariant()}.{format}");
    }

    private static async Task<IResult> WorkbookAsync(string plan, string organisation, int quarter, PlanService plans, ProgressService progress, PartnershipDb db)
    {
        try
        {
            if (await progress.BookAsync(plan, quarter, organisation) is not { } book)
            {
                return Results.NotFound();
            }

            using var stream = new MemoryStream();
            ProgressWorkbook.Write(book, await db.PartnershipNameAsync(), plans.Today, stream);
            return Results.File(stream.ToArray(), DownloadRoutes.ContentType("x.xlsx"), $"progress-{plan}-quarter-{quarter}-{organisation}.xlsx");
        }
        catch (RightException)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }
    }
}
