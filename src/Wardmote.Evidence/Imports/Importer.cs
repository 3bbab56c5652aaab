using System.Globalization;
using System.Security.Cryptography;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Loading;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Imports;

/// <summary>Takes partners' files into the lake: reads, checks, reports, and commits all of a file or nothing.</summary>
public sealed partial class Importer(Lake lake, DatasetCatalog catalog, TimeProvider clock)
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

        var source = Describe(request.File);
        if (lake.ImportsOf(dataset.Key).LastOrDefault(i => i.Source.Sha256 == source.Sha256) is { } earlier)
        {
            return new ImportOutcome { Record = earlier, AlreadyThere = true, Findings = [], Rejected = [] };
        }

        using var work = new WorkFolder(lake);
        using var staging = new Staging(work.Path);
        var grid = PartnerFile.Read(request.File, request.Sheet);
        var table = new TableReader(dataset, request.Period).Read(grid);
        var findings = grid.Findings.Concat(table.Findings).ToList();
        if (table.Rows.Count > 0 && table.Rows.All(r => r.Period is null && (dataset.PeriodColumn is null || !r.Texts.ContainsKey(dataset.PeriodColumn.Name))))
        {
            findings.Add(NoPeriod(grid.At()));
        }

        if (findings.Exists(f => f.Severity == Severity.Error))
        {
            return new ImportOutcome { Findings = findings, Rejected = [], DryRun = request.DryRun };
        }

        staging.Fill(dataset, table.Rows);
        foreach (var column in dataset.Columns.Where(c => c.Codes is not null))
        {
            findings.AddRange(CodeMap.Fill(staging.Connection, column, grid.At()));
        }

        var written = new Dictionary<Period, PeriodAsWritten>(table.Periods);
        if (dataset.PeriodColumn is { Type: ColumnType.Period } periodColumn)
        {
            foreach (var (text, reading) in PeriodMap.Fill(staging.Connection, periodColumn, Periods(dataset)))
            {
                written.TryAdd(reading.Period, new PeriodAsWritten(text, reading.Mark is not null));
            }
        }

        var rows = new CheckedRows(staging.Connection, dataset);
        rows.CreateView();
        var (read, rejectedCount) = rows.Count();
        var rejected = rejectedCount > 0 ? rows.Rejected() : [];
        if (read == rejectedCount || (!request.AcceptRejects && rejectedCount > dataset.RejectedShareAllowed * read))
        {
            findings.Add(TooManyRejected(grid.At(), read, rejectedCount, dataset));
            return new ImportOutcome { Findings = findings, Rejected = rejected, DryRun = request.DryRun };
        }

        var parquet = work.File("rows.parquet");
        rows.Write(parquet);
        var record = new ImportRecord
        {
            Id = NextId(dataset.Key, source.Sha256),
            Dataset = dataset.Key,
            ImportedAt = clock.GetUtcNow(),
            Source = source with { Sheet = grid.Sheet },
            Slices = new SliceQuery(staging.Connection, dataset).Of(parquet, written),
            Read = read,
            Kept = read - rejectedCount,
            Rejected = rejectedCount,
            Provisional = request.Provisional,
            Note = request.Note,
            Footnotes = table.Footnotes,
            Findings = findings,
            DefinitionSha256 = dataset.DefinitionFile is { } file ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) : null,
        };
        if (!request.DryRun)
        {
            Commit.Files(lake, record, parquet, RejectedFile.Write(rejected, work.File("rejected.csv")), work);
        }

        return new ImportOutcome { Record = record, Findings = findings, Rejected = rejected, DryRun = request.DryRun };
    }

    private static PeriodReader Periods(Dataset dataset) => new(dataset.Calendar.Year, dataset.Calendar.Frequency == Frequency.Monthly);

    private static SourceFile Describe(string path)
    {
        using var stream = File.OpenRead(path);
        return new SourceFile(Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(stream)), stream.Length);
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

    private static Finding NoPeriod(Place place) => new()
    {
        Kind = FindingKind.Period,
        Severity = Severity.Error,
        Message = "Neither the headings, the rows nor the title say for which time the figures are.",
        Advice = "Say it when importing (--period 2018, --period 2018-05-31), or ask the partner to put it in the heading.",
        Place = place,
    };

    private static Finding TooManyRejected(Place place, long read, long rejected, Dataset dataset) => new()
    {
        Kind = FindingKind.Value,
        Severity = Severity.Error,
        Message = read == 0
            ? "The table has no rows."
            : $"{rejected:N0} of {read:N0} rows cannot be read, and {dataset.Key} allows {dataset.RejectedShareAllowed:0.##%}.",
        Advice = read == 0 ? "Check that it is the right file." : "Correct the rows that are listed, or import without them by accepting rejects.",
        Place = place,
    };
}
