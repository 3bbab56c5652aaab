using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Wardmote.Analysis.Disclosure;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Disclosure.Recorded;

/// <summary>
/// The public editions of a lake, which a copy of the lake takes with it: <c>publications/{year}/{time}.json</c>. A folder that only ever
/// grows, for what was published cannot be taken back.
/// </summary>
public sealed class PublicationRecords(Lake lake)
{
    /// <summary>From the oldest to the newest.</summary>
    /// <exception cref="ImportException">A file is not the record of a publication.</exception>
    public IReadOnlyList<PublicationRecord> All => Directory.Exists(lake.PublicationsFolder)
        ? [.. Directory.EnumerateFiles(lake.PublicationsFolder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)]
        : [];

    public EarlierEditions Earlier => new(All);

    /// <summary>Keeps what an edition tells, unless the newest record says the same already.</summary>
    /// <returns>The file; null where nothing had to be kept.</returns>
    public string? Keep(AssessmentEditions editions, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(editions);
        var (control, report) = (editions.Public.Control, editions.Disclosed.Report);
        var record = new PublicationRecord
        {
            PublishedAt = now,
            Title = $"{control.Title}, version {control.Version}",
            MadeBy = typeof(PublicationRecords).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
            Rules = [.. report.Measures.Select(m => m.Rule).Concat(report.Exempt.Select(e => e.Rule)).Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Name}, from {rule.From:yyyy-MM-dd}")).Distinct().Order(StringComparer.Ordinal)],
            ChangedBy = report.Measures.Any(m => m is { Because: null, Rule.Policy.Method: DisclosureMethod.Perturb }) ? DisclosureSecret.FingerprintOf(DisclosureSecret.Of(lake)) : null,
            Told = [.. report.Measures.SelectMany(m => m.Told).DistinctBy(told => told.Key)],
        };
        return All is [.., var newest] && newest.TellsTheSameAs(record) ? null : Write(record);
    }

    private string Write(PublicationRecord record)
    {
        var time = record.PublishedAt.UtcDateTime;
        var path = Path.Combine(lake.PublicationsFolder, time.ToString("yyyy", CultureInfo.InvariantCulture), time.ToString("yyyyMMdd'T'HHmmssfffffff'Z'", CultureInfo.InvariantCulture) + ".json");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Guid.NewGuid():N}.writing";
        File.WriteAllText(beside, JsonSerializer.Serialize(record, Sidecar.Json) + "\n");
        File.Move(beside, path, overwrite: true);
        return path;
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
