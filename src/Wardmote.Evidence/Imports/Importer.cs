using System.Globalization;
using System.Security.Cryptography;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Loading;
using Wardmote.Evidence.Imports.Records;
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
        if (!File.Exists(request.File))
        {
            throw new ImportException($"There is no file {request.File}. Check the name.");
        }

        // A large file takes as long to hash as to read, so both go on at once, unless its length says that it may be there already.
        var fingerprint = new Fingerprint(request.File);
        if (lake.ImportsOf(dataset.Key).Any(i => i.Source.Bytes == fingerprint.Bytes)
            && lake.ImportsOf(dataset.Key).LastOrDefault(i => i.Source.Sha256 == fingerprint.Sha256) is { } earlier)
        {
            return new ImportOutcome { Record = earlier, AlreadyThere = true, Findings = [], Rejected = [] };
        }

        using var work = new WorkFolder(lake);
        using var staging = new Staging(work.Path);
        var parquet = work.File("rows.parquet");
        var loaded = dataset.Grain == Grain.Record
            ? new RecordLoader(dataset, request, staging, work).Load(parquet)
            : new TableLoader(dataset, request, staging).Load(parquet);
        var findings = loaded.Findings.ToList();
        if (!loaded.Unreadable && Refusal(loaded, dataset, request) is { } refusal)
        {
            findings.Add(refusal);
        }

        if (findings.Exists(f => f.Severity == Severity.Error))
        {
            return new ImportOutcome { Findings = findings, Rejected = loaded.RejectedRows, DryRun = request.DryRun };
        }

        var record = new ImportRecord
        {
            Id = NextId(dataset.Key, fingerprint.Sha256),
            Dataset = dataset.Key,
            ImportedAt = clock.GetUtcNow(),
            Source = new SourceFile(Path.GetFileName(request.File), fingerprint.Sha256, fingerprint.Bytes, loaded.Place.Sheet),
            Slices = new SliceQuery(staging.Connection, dataset).Of(parquet, loaded.Periods),
            Read = loaded.Read,
            Kept = loaded.Read - loaded.Rejected,
            Rejected = loaded.Rejected,
            Provisional = request.Provisional,
            Note = request.Note,
            Footnotes = loaded.Footnotes,
            Findings = findings,
            DefinitionSha256 = dataset.DefinitionFile is { } file ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) : null,
        };
        fingerprint.EnsureUnchanged();
        if (!request.DryRun)
        {
            Commit.Files(lake, record, parquet, RejectedFile.Write(loaded.RejectedRows, work.File("rejected.csv")), work);
        }

        return new ImportOutcome { Record = record, Findings = findings, Rejected = loaded.RejectedRows, DryRun = request.DryRun };
    }

    /// <summary>Ids sort by time even where a clock was put back.</summary>
    private string NextId(string dataset, string sha256)
    {
        var now = clock.GetUtcNow();
        if (lake.ImportsOf(dataset) is [.., var last] && DateTimeOffset.TryParseExact(last.Id[..19], IdFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var before) && now <= before)
        {
            now = before.AddMilliseconds(1);
        }

        return now.ToString(IdFormat, CultureInfo.InvariantCulture) + "-" + sha256[..8];
    }

    private const string IdFormat = "yyyyMMdd'T'HHmmssfff'Z'";

    /// <summary>Why a file that could be read is not taken; null where it is.</summary>
    private static Finding? Refusal(Loaded loaded, Dataset dataset, ImportRequest request)
    {
        var tooMany = loaded.Rejected > dataset.RejectedShareAllowed * loaded.Read && !request.AcceptRejects;
        return loaded.Read > loaded.Rejected && !tooMany ? null : new Finding
        {
            Kind = FindingKind.Value,
            Severity = Severity.Error,
            Message = loaded.Read == 0
                ? "The table has no rows."
                : $"{loaded.Rejected:N0} of {loaded.Read:N0} rows cannot be taken, and {dataset.Key} allows {dataset.RejectedShareAllowed * 100:0.##}%.",
            Advice = loaded.Read == 0 ? "Check that it is the right file." : "Correct the rows that are listed, or import without them by accepting rejects.",
            Place = loaded.Place,
        };
    }
}
