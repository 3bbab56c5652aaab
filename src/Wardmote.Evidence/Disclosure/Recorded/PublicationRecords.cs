using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Wardmote.Analysis.Disclosure;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Disclosure.Recorded;

/// <summary>
/// The public editions of a lake, which a copy of the lake takes with it: <c>publications/{year}/{time}.json</c>, and beside each record
/// the edition itself, <c>{time}.edition.gz</c>. A folder that only ever grows, for what was published cannot be taken back.
/// </summary>
public sealed class PublicationRecords(Lake lake)
{
    private const string RecordEnding = ".json";
    private const string TextEnding = ".edition.gz";

    /// <summary>From the oldest to the newest.</summary>
    /// <exception cref="ImportException">A file is not the record of a publication.</exception>
    public IReadOnlyList<PublicationRecord> All => [.. Files.Select(Read)];

    public EarlierEditions Earlier => new(All);

    /// <summary>What readers are shown; null where nothing has been published, or the edition was not kept.</summary>
    /// <exception cref="ImportException">The edition that was published is damaged or missing.</exception>
    public PublishedEdition? Newest()
    {
        if (Files.LastOrDefault() is not { } path || Read(path) is not { Text: { } fingerprint } record)
        {
            return null;
        }

        var text = PublishedText.Read(path[..^RecordEnding.Length] + TextEnding, fingerprint);
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
            all is [.., var newest] && newest.TellsTheSameAs(record));
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
        if (all is [.., var newest] && newest.TellsTheSameAs(record))
        {
            return null;
        }

        return all.Count == editions.Earlier.Editions ? Write(record, written) : throw new ImportException(
            "Another edition has been published since this one was protected, and whoever has both might work out what each withholds. Build this one again.");
    }

    private IEnumerable<string> Files => Directory.Exists(lake.PublicationsFolder)
        ? Directory.EnumerateFiles(lake.PublicationsFolder, "*" + RecordEnding, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
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
        var time = record.PublishedAt.UtcDateTime;
        var path = Path.Combine(lake.PublicationsFolder, time.ToString("yyyy", CultureInfo.InvariantCulture), time.ToString("yyyyMMdd'T'HHmmssfffffff'Z'", CultureInfo.InvariantCulture));
        using var work = new WorkFolder(lake);
        PublishedText.Keep(written, work.File("edition"));
        Commit.Files([(work.File("edition"), path + TextEnding)], JsonSerializer.Serialize(record, Sidecar.Json) + "\n", path + RecordEnding, work);
        return path + RecordEnding;
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
        try
        {
            return JsonSerializer.Deserialize<PublicationRecord>(File.ReadAllBytes(path), Sidecar.Json) ?? throw new JsonException("it is empty");
        }
        catch (JsonException e)
        {
            throw new ImportException($"{path} is not the record of a publication ({e.Message}). Restore it from a backup: what readers have already cannot be taken into account without it.", e);
        }
    }
}
