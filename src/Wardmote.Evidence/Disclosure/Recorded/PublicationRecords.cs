using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Wardmote.Analysis.Disclosure;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Disclosure.Recorded;

/// <summary>
/// The public editions of a lake, which a copy of the lake takes with it: <c>publications/{year}/{time}.json</c>, and beside each record
/// the edition itself, <c>{time}.edition.gz</c>, and where it was withdrawn <c>{time}.withdrawal.json</c>. A folder that only ever grows:
/// readers who have an edition keep it.
/// </summary>
public sealed class PublicationRecords(Lake lake)
{
    private const string RecordEnding = ".json";
    private const string TextEnding = ".edition.gz";
    private const string WithdrawalEnding = ".withdrawal.json";

    /// <summary>From the oldest to the newest.</summary>
    /// <exception cref="ImportException">A file is not the record of a publication.</exception>
    public IReadOnlyList<PublicationRecord> All => [.. Files.Select(Read)];

    public EarlierEditions Earlier => new(All);

    /// <summary>What readers are shown; null where nothing has been published, the newest was withdrawn, or it was not kept.</summary>
    /// <exception cref="ImportException">The edition that was published is damaged or missing.</exception>
    public PublishedEdition? Newest() => All is [.., { IsShown: true } newest] ? Open(newest) : null;

    /// <summary>The edition itself, word for word.</summary>
    /// <param name="record">Of one that was kept.</param>
    /// <exception cref="ImportException">It is damaged or missing.</exception>
    public PublishedEdition Open(PublicationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var text = PublishedText.Read(PathOf(record) + TextEnding, record.Text ?? throw new ArgumentException("It was published before editions were kept.", nameof(record)));
        return new(record, PublicDocument.Of(text), text.Working);
    }

    /// <summary>What would be added if an edition were published now; nothing is kept.</summary>
    public PublicationDraft Draft(AssessmentEditions editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        var (all, written) = (All, PublishedText.Of(editions).Write());
        var record = Record(editions, DateTimeOffset.MinValue, written);
        var before = all.SelectMany(earlier => earlier.Told).GroupBy(told => told.Key).ToDictionary(told => told.Key, told => told.Last().Count);
        return new(
            PublishedText.FingerprintOf(written),
            record.Told.Count,
            record.Told.Count(told => !before.ContainsKey(told.Key)),
            record.Told.Count(told => before.TryGetValue(told.Key, out var count) && count != told.Count),
            IsShown(all, record));
    }

    /// <summary>Publishes an edition: keeps it, and what it tells, unless it is what readers have already. What is not written whole was not published.</summary>
    /// <returns>The record's file; null where nothing had to be kept.</returns>
    /// <exception cref="ImportException">Another edition has been published since this one was protected, or is being published.</exception>
    public string? Keep(AssessmentEditions editions, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(editions);
        var written = PublishedText.Of(editions).Write();
        var record = Record(editions, now, written);
        using var alone = Hold();
        var all = All;
        if (IsShown(all, record))
        {
            return null;
        }

        return all.Count == editions.Earlier.Editions ? Write(record, written) : throw new ImportException(
            "Another edition has been published since this one was protected, and whoever has both might work out what each withholds. Build this one again.");
    }

    /// <summary>Takes an edition from its readers, who see the reason in its place; one of before is not shown instead. What it told counts as known all the same.</summary>
    /// <param name="published">When the edition was published that is meant.</param>
    /// <param name="because">A sentence for everybody.</param>
    /// <returns>False where that is not what readers are shown any more.</returns>
    /// <exception cref="ImportException">An edition is being published or withdrawn at this moment.</exception>
    public bool Withdraw(DateTimeOffset published, string because, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        using var alone = Hold();
        if (All is not [.., { Withdrawal: null } newest] || newest.PublishedAt != published)
        {
            return false;
        }

        using var work = new WorkFolder(lake);
        Commit.Files([], JsonSerializer.Serialize(new Withdrawal(now, because.Trim()), Sidecar.Json) + "\n", PathOf(newest) + WithdrawalEnding, work);
        return true;
    }

    private static bool IsShown(IReadOnlyList<PublicationRecord> all, PublicationRecord record) => all is [.., { Withdrawal: null } newest] && newest.TellsTheSameAs(record);

    private IEnumerable<string> Files => Directory.Exists(lake.PublicationsFolder)
        ? Directory.EnumerateFiles(lake.PublicationsFolder, "*" + RecordEnding, SearchOption.AllDirectories).Where(path => !path.EndsWith(WithdrawalEnding, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        : [];

    private PublicationRecord Record(AssessmentEditions editions, DateTimeOffset now, byte[] written)
    {
        var (control, report) = (editions.Public.Control, editions.Disclosed.Report);
        return new()
        {
            PublishedAt = now,
            Title = $"{control.Title}, version {control.Version}",
            MadeBy = typeof(PublicationRecords).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
            Rules = [.. report.Measures.Select(m => m.Rule).Concat(report.Exempt.Select(e => e.Rule)).Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Name}, from {rule.From:yyyy-MM-dd}")).Distinct().Order(StringComparer.Ordinal)],
            ChangedBy = report.Measures.Any(m => m is { Because: null, Rule.Policy.Method: DisclosureMethod.Perturb }) ? DisclosureSecret.FingerprintOf(DisclosureSecret.Of(lake)) : null,
            Told = [.. report.Measures.SelectMany(m => m.Told).DistinctBy(told => told.Key)],
            Text = PublishedText.FingerprintOf(written),
        };
    }

    private string Write(PublicationRecord record, byte[] written)
    {
        var path = PathOf(record);
        using var work = new WorkFolder(lake);
        PublishedText.Keep(written, work.File("edition"));
        Commit.Files([(work.File("edition"), path + TextEnding)], JsonSerializer.Serialize(record, Sidecar.Json) + "\n", path + RecordEnding, work);
        return path + RecordEnding;
    }

    /// <summary>Where it lies, without an ending.</summary>
    private string PathOf(PublicationRecord record)
    {
        var time = record.PublishedAt.UtcDateTime;
        return Path.Combine(lake.PublicationsFolder, time.ToString("yyyy", CultureInfo.InvariantCulture), time.ToString("yyyyMMdd'T'HHmmssfffffff'Z'", CultureInfo.InvariantCulture));
    }

    /// <summary>So that of two who publish at once, the second is protected against what the first has just published.</summary>
    private FileStream Hold()
    {
        Directory.CreateDirectory(lake.PublicationsFolder);
        try
        {
            return new FileStream(Path.Combine(lake.PublicationsFolder, "publishing.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new ImportException($"Another edition is being published at this moment, or {lake.PublicationsFolder} cannot be written ({e.Message}). Try again.", e);
        }
    }

    private static PublicationRecord Read(string path)
    {
        var withdrawal = path[..^RecordEnding.Length] + WithdrawalEnding;
        return Read<PublicationRecord>(path) with { Withdrawal = File.Exists(withdrawal) ? Read<Withdrawal>(withdrawal) : null };
    }

    private static T Read<T>(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), Sidecar.Json) ?? throw new JsonException("it is empty");
        }
        catch (JsonException e)
        {
            throw new ImportException($"{path} is not the record of a publication or of its withdrawal ({e.Message}). Restore it from a backup: what readers have already cannot be taken into account without it.", e);
        }
    }
}
