using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Docx;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Evidence.Rendering.Spreadsheet;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;
using Wardmote.Web.Downloads;

namespace Wardmote.Web.Fund;

/// <summary>The budget review to print, edit and count on.</summary>
public static class FundRoutes
{
    public static void MapFund(this WebApplication app) =>
        app.MapGet("/fund/{year}/budget-review.{format}", async (string year, string format, FundService fund, PartnershipDb db, Actor actor, TimeProvider clock) =>
            FinancialYear.TryRead(year) is { } asked && Writer(format) is { } write && await ReviewAsync(asked, fund, db, actor, clock) is { } review
                ? Results.File(Written(review, write), DownloadRoutes.ContentType("." + format), $"budget-review-{asked.Key}.{format}")
                : Results.NotFound()).RequireAuthorization(new RequiresAttribute(Right.ReadPartnership));

    /// <summary>Null where the fund knows nothing of the year.</summary>
    public static async Task<Document?> ReviewAsync(FinancialYear year, FundService fund, PartnershipDb db, Actor actor, TimeProvider clock)
    {
        var book = await fund.ReadAsync();
        if (!book.Years.Contains(year))
        {
            return null;
        }

        var partnership = await db.Set<SafetyPartnership>().AsNoTracking().FirstAsync(partnership => partnership.Id == actor.PartnershipId);
        return BudgetReview.Of(book, YearStatement.Of(book, year), partnership, actor.Title, LondonTime.Today(clock));
    }

    private static Action<Document, Stream>? Writer(string format) => format switch
    {
        "docx" => DocxRenderer.Write,
        "xlsx" => SpreadsheetRenderer.Write,
        "pdf" when DownloadShelf.OffersPdf => new PdfPrinter().Write,
        _ => null,
    };

    private static byte[] Written(Document document, Action<Document, Stream> write)
    {
        using var stream = new MemoryStream();
        write(document, stream);
        return stream.ToArray();
    }
}
