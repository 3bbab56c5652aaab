using System.Text;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Delivery;
using Wardmote.Web.Accounts;
using Wardmote.Web.Downloads;

namespace Wardmote.Web.Delivery;

/// <summary>A year of the log as a return.</summary>
public static class DeliveryRoutes
{
    public static void MapDelivery(this WebApplication app) =>
        app.MapGet($"/delivery/evidence/{DeliveryReturn.Dataset}-{{year}}.csv", async (string year, DeliveryService delivery) =>
            FinancialYear.TryRead(year) is { } asked && await delivery.ReadAsync() is var log && DeliveryReturn.Years(log).Contains(asked)
                ? Results.File(Encoding.UTF8.GetBytes(DeliveryReturn.Write(log, asked)), DownloadRoutes.ContentType(".csv"), DeliveryReturn.FileName(asked))
                : Results.NotFound()).RequireAuthorization(new RequiresAttribute(Right.ReadPartnership));
}
