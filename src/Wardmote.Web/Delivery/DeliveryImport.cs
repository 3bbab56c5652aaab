using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Imports;
using Wardmote.Partnership.Delivery;
using Wardmote.Web.Imports;

namespace Wardmote.Web.Delivery;

/// <summary>Takes a year of the delivery log into the evidence, as any partner's return is taken in.</summary>
public sealed class DeliveryImport(ReturnIntake intake)
{
    public ImportOutcome TakeIn(DeliveryLog log, FinancialYear year)
    {
        var folder = Directory.CreateTempSubdirectory("wardmote-delivery-");
        try
        {
            var file = Path.Combine(folder.FullName, DeliveryReturn.FileName(year));
            File.WriteAllText(file, DeliveryReturn.Write(log, year));
            return intake.TakeIn(new ImportRequest { File = file, Dataset = DeliveryReturn.Dataset, Period = year.Period, Replace = true });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
