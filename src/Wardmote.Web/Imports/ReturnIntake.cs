using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Partnership;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Imports;

/// <summary>Reads a file that was sent, and takes it into the lake.</summary>
public sealed class ReturnIntake(SentReturns returns, EditionShelf editions, TimeProvider clock)
{
    /// <summary>What would come of taking it in; nothing is written.</summary>
    /// <exception cref="RuleException">It cannot be read as it was said to be.</exception>
    public ImportOutcome Check(SentReturn sent) => Import(sent, dryRun: true);

    /// <summary>Takes it in, and has the assessment built anew.</summary>
    /// <exception cref="RuleException">It cannot be read as it was said to be.</exception>
    public ImportOutcome TakeIn(SentReturn sent) => Import(sent, dryRun: false);

    /// <summary>Takes a file into the lake as the request says, and has the assessment built anew.</summary>
    /// <exception cref="ImportException">It cannot be read.</exception>
    public ImportOutcome TakeIn(ImportRequest request)
    {
        var edition = editions.Current.Restricted;
        var outcome = new Importer(edition.Lake, edition.Catalog, clock).Import(request);
        if (!outcome.Refused && !request.DryRun)
        {
            editions.Renew();
        }

        return outcome;
    }

    private ImportOutcome Import(SentReturn sent, bool dryRun)
    {
        var edition = editions.Current.Restricted;
        var (file, reading) = (returns.PathOf(sent), sent.Reading);
        try
        {
            var dataset = reading.Dataset is { } key ? edition.Catalog.Find(key) : new Recognition(edition.Catalog).DatasetOf(file);
            return TakeIn(new ImportRequest
            {
                File = file,
                Dataset = dataset.Key,
                Period = PeriodOf(reading.Period, dataset),
                Sheet = reading.Sheet,
                Provisional = reading.Provisional,
                Note = reading.Note,
                AcceptRejects = reading.AcceptRejects,
                Replace = reading.Replace,
                DryRun = dryRun,
            });
        }
        catch (Exception unreadable) when (unreadable is ImportException or DefinitionException)
        {
            throw new RuleException(unreadable.Message.TrimEnd('.'));
        }
    }

    /// <exception cref="RuleException">It is not a period.</exception>
    private static Period? PeriodOf(string? written, Dataset dataset) => written is null ? null
        : new PeriodReader(dataset.Calendar.Year).TryRead(written, out var read) ? read.Period
        : throw new RuleException($"“{written}” is not a period. Write it as 2018, 2017/18, Jan - Sep 2018 or 31 May 2018", nameof(ReturnReading.Period));
}
