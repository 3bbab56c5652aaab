using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Imports;
using Wardmote.Partnership.Delivery;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Delivery;

/// <summary>Takes a year of the delivery log into the evidence, as any partner's return is taken in.</summary>
public sealed class DeliveryImport(EditionShelf editions, TimeProvider clock)
{
    public ImportOutcome TakeIn(DeliveryLog log, FinancialYear year)
    {
        var folder = Directory.CreateTempSubdirectory("wardmote-delivery-");
        try
        {
            var file = Path.Combine(folder.FullName, DeliveryReturn.FileName(year));
            File.WriteAllText(file, DeliveryReturn.Write(log, year));
            var edition = editions.Current.Restricted;
            return new Importer(edition.Lake, edition.Catalog, clock).Import(new ImportRequest { File = file, Dataset = DeliveryReturn.Dataset, Period = year.Period, Replace = true });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
