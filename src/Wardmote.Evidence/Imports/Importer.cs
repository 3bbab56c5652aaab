using System.Security.Cryptography;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Loading;
using Wardmote.Evidence.Imports.Records;
using Wardmote.Evidence.Imports.Succeeding;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Imports;

/// <summary>Takes partners' files into the lake: reads, checks, reports, and commits all of a file or nothing.</summary>
public sealed class Importer(Lake lake, DatasetCatalog catalog, TimeProvider clock)
{
    /// <exception cref="ImportException">The file cannot be read as a table, or the lake cannot be written.</exception>
    /// <exception cref="DefinitionException">There is no such dataset.</exception>
    public ImportOutcome Import(ImportRequest request)
    {
        var dataset = catalog.Find(request.Dataset);
        if (dataset.MadeOf is { } join)
        {
            throw new ImportException($"Nobody sends {dataset.Key}: it is made of {join.Each} and {join.And}. Import {Path.GetFileName(request.File)} as one of these.");
        }

        if (!File.Exists(request.File))
        {
            throw new ImportException($"There is no file {request.File}. Check the name.");
        }

        // A large file takes as long to hash as to read, so both go on at once, unless its length says that it may be there already.
        var fingerprint = new Fingerprint(request.File);
        var earlier = lake.ImportsOf(dataset.Key);
        if (earlier.Where(i => i.Source.Bytes == fingerprint.Bytes).LastOrDefault(i => i.Source.Sha256 == fingerprint.Sha256 && IsSame(i, request, dataset)) is { } same)
        {
            return new ImportOutcome { Record = same, AlreadyThere = true, Findings = [], Rejected = [] };
        }

        try
        {
            using var work = new WorkFolder(lake);
            Orphans.Sweep(lake, dataset.Key, work);
            using var staging = new Staging(work.Path, fingerprint.Bytes);
            return Import(request, dataset, fingerprint, earlier, work, staging);
        }
        catch (Exception e) when (LakeFault.Explains(e, lake) is { } message)
        {
            throw new ImportException(message, e);
        }
    }

    private ImportOutcome Import(ImportRequest request, Dataset dataset, Fingerprint fingerprint, IReadOnlyList<ImportRecord> earlier, WorkFolder work, Staging staging)
    {
        var parquet = work.File("rows.parquet");
        var loaded = dataset.Grain == Grain.Record
            ? new RecordLoader(dataset, request, staging, work).Load(parquet)
            : new TableLoader(dataset, request, staging).Load(parquet);
        var findings = new FindingList();
        findings.AddRange(loaded.Findings);
        var succession = loaded.Unreadable || IsTooFaulty(loaded, dataset, request, findings)
            ? null
            : new Succession(dataset, new SliceQuery(staging.Connection, dataset, loaded.Place, request.Period).Of(parquet, loaded.Periods), Lake.Live(earlier), request.Replace, loaded.Place, findings);
        if (succession is null || findings.HasErrors)
        {
            return new ImportOutcome { Findings = [.. findings], Rejected = loaded.RejectedRows, DryRun = request.DryRun };
        }

        var record = new ImportRecord
        {
            Id = ImportId.Next(earlier is [.., var last] ? last.Id : null, fingerprint.Sha256, clock),
            Dataset = dataset.Key,
            ImportedAt = clock.GetUtcNow(),
            Source = new SourceFile(Path.GetFileName(request.File), fingerprint.Sha256, fingerprint.Bytes, loaded.Place.Sheet),
            Slices = succession.Slices,
            Read = loaded.Read,
            Kept = loaded.Read - loaded.Rejected,
            Rejected = loaded.Rejected,
            Provisional = request.Provisional,
            Note = request.Note,
            Footnotes = loaded.Footnotes,
            Findings = [.. findings],
            Restatement = new RestatementQuery(staging.Connection, lake, dataset).Of(succession.Replaced, parquet),
            DefinitionSha256 = DefinitionOf(dataset),
        };
        fingerprint.EnsureUnchanged();
        if (!request.DryRun)
        {
            Commit.Files(lake, record, parquet, RejectedFile.Write(loaded.RejectedRows, work.File("rejected.csv")), work);
        }

        request.Progress?.Report(new ImportProgress(ImportStage.Done, fingerprint.Bytes, fingerprint.Bytes));
        return new ImportOutcome { Record = record, Findings = record.Findings, Rejected = loaded.RejectedRows, DryRun = request.DryRun };
    }

    /// <summary>The same bytes are another import where they are read otherwise: another sheet, a name that says whose they are, another time, a definition that has changed since.</summary>
    private static bool IsSame(ImportRecord earlier, ImportRequest request, Dataset dataset) =>
        earlier.DefinitionSha256 == DefinitionOf(dataset)
        && (dataset.Columns.All(c => c.FromFileName is null) || earlier.Source.Name == Path.GetFileName(request.File))
        && (request.Sheet is null || earlier.Source.Sheet is null || Heading.Same(request.Sheet, earlier.Source.Sheet))
        && (request.Period is not { } period || earlier.Slices.Any(s => period.Contains(s.Period)));

    private static string? DefinitionOf(Dataset dataset) =>
        dataset.DefinitionFile is { } file ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) : null;

    /// <summary>Says so where a file that could be read has too little in it that can be taken.</summary>
    private static bool IsTooFaulty(Loaded loaded, Dataset dataset, ImportRequest request, FindingList findings)
    {
        if (loaded.Read == 0)
        {
            findings.Error(FindingKind.Value, loaded.Place, "The table has no rows.", "Check that it is the right file.");
        }
        else if (loaded.Read == loaded.Rejected || (loaded.Rejected > dataset.RejectedShareAllowed * loaded.Read && !request.AcceptRejects))
        {
            findings.Error(
                FindingKind.Value,
                loaded.Place,
                $"{loaded.Rejected:N0} of {loaded.Read:N0} rows cannot be taken, and {dataset.Key} allows {dataset.RejectedShareAllowed * 100:0.##}%.",
                "Correct the rows that are listed, or import without them by accepting rejects.",
                choice: ReadingChoice.AcceptRejects);
        }

        return findings.HasErrors;
    }
}
