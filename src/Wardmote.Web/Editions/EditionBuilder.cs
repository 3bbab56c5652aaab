using System.Globalization;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Disclosure.Coarsening;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Web.Editions;

/// <summary>Reads a partnership's folder: <c>partnership.yaml</c>, <c>assessment/</c> and <c>lake/</c>.</summary>
public static class EditionBuilder
{
    /// <param name="clock">The rules in force say what is withheld from the next public edition.</param>
    /// <exception cref="DefinitionException">The folder is not a partnership's, or a definition cannot be used.</exception>
    /// <exception cref="ImportException">The lake cannot be read.</exception>
    /// <exception cref="AssessmentException">The assessment cannot be built.</exception>
    internal static BuiltEditions Build(string folder, TimeProvider clock) => Read(folder, clock, text => text);

    /// <summary>The title and the returns alone, and what is published, for as long as the assessment cannot be built.</summary>
    /// <inheritdoc cref="Build" path="/exception"/>
    internal static BuiltEditions BuildWithoutTopics(string folder, TimeProvider clock) => Read(folder, clock, text => text.ControlAlone());

    private static BuiltEditions Read(string folder, TimeProvider clock, Func<AssessmentFolder, AssessmentFolder> choose)
    {
        var partnership = PartnershipFolder.Read(folder);
        var lake = LakeOf(folder);
        var catalog = DatasetCatalog.Load(lake.DefinitionsFolder);
        var text = choose(AssessmentFolder.Read(partnership.Assessment));
        using var warehouse = new Warehouse(lake, catalog);
        var records = new PublicationRecords(lake);
        var (day, publications) = (Day(clock), records.All);
        var (earlier, published) = (new EarlierEditions(publications), publications is [.., { IsShown: true } newest] ? records.Open(newest) : null);
        var builder = new AssessmentBuilder(new ExhibitEngine(warehouse, catalog));
        var editions = builder.BuildEditions(text, day, earlier);
        var imports = ImportStanding.All(lake);
        var set = new EditionSet(
            () => Of(editions.Public, editions.Working(EditionKind.Public)),
            () => records.Draft(editions),
            () => editions.Disclosed.Report with { Proposals = Propose(text, lake, catalog, day, earlier) })
        {
            Restricted = Of(editions.Restricted, editions.Working(EditionKind.Restricted)),
            Published = published is null ? Of(builder.BuildEditions(text.ControlAlone(), day).Public, []) : Of(published.Document, published.Working),
            Publications = publications,
            Measures = editions.Disclosed.Report.Measures,
        };
        return new(set, () => records.Keep(editions, clock.GetUtcNow()), (publication, because) => records.Withdraw(publication.PublishedAt, because, clock.GetUtcNow()));

        Edition Of(Document document, IReadOnlyList<ExhibitBlock> working) => new()
        {
            Partnership = partnership,
            Catalog = catalog,
            Lake = lake,
            Imports = imports,
            Text = text,
            Document = document,
            Working = working,
        };
    }

    /// <summary>Null where the lake has changed since so that the text cannot be built of it.</summary>
    private static IReadOnlyList<CoarserProposal>? Propose(AssessmentFolder text, Lake lake, DatasetCatalog catalog, DateOnly day, EarlierEditions earlier)
    {
        try
        {
            using var warehouse = new Warehouse(lake, catalog);
            var builder = new AssessmentBuilder(new ExhibitEngine(warehouse, catalog));
            return builder.Propose(text, builder.BuildEditions(text, day, earlier), day, earlier);
        }
        catch (Exception problem) when (problem is AssessmentException or DefinitionException or ImportException or IOException)
        {
            return null;
        }
    }

    /// <summary>Changes whenever a file changes from which an edition is built, and every day, since rules come into force on a day.</summary>
    public static string Fingerprint(string folder, TimeProvider clock)
    {
        var text = Directory.EnumerateFiles(folder, "*.yaml").Concat(Files(Path.Combine(folder, "assessment"), "*.md"));
        var lake = LakeOf(folder);
        return string.Join('\n', text.Concat(Files(lake.Root, "*.json")).Concat(Files(lake.DefinitionsFolder, "*.yaml"))
            .Select(path => new FileInfo(path))
            .Select(file => string.Create(null, $"{file.FullName} {(file.Exists ? file.Length : 0)} {file.LastWriteTimeUtc.Ticks}"))
            .Order(StringComparer.Ordinal)
            .Append(Day(clock).ToString("O", CultureInfo.InvariantCulture)));
    }

    private static DateOnly Day(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static Lake LakeOf(string folder) => new(Path.Combine(folder, "lake"));

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
        : [];
}

/// <param name="Publish">Publishes the next public edition.</param>
/// <param name="Withdraw">Withdraws what is published, and says whether it was still published.</param>
internal sealed record BuiltEditions(EditionSet Editions, Action Publish, Func<PublicationRecord, string, bool> Withdraw);
