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
    /// <param name="clock">The rules in force say what is withheld from the public edition; what it tells is kept when somebody first reads it.</param>
    /// <exception cref="DefinitionException">The folder is not a partnership's, or a definition cannot be used.</exception>
    /// <exception cref="ImportException">The lake cannot be read.</exception>
    /// <exception cref="AssessmentException">The assessment cannot be built.</exception>
    public static EditionPair Build(string folder, TimeProvider clock) => Read(folder, clock, text => text);

    /// <summary>The title and the returns alone, for as long as the assessment cannot be built.</summary>
    /// <inheritdoc cref="Build" path="/exception"/>
    public static EditionPair BuildWithoutTopics(string folder, TimeProvider clock) => Read(folder, clock, text => text.ControlAlone());

    private static EditionPair Read(string folder, TimeProvider clock, Func<AssessmentFolder, AssessmentFolder> choose)
    {
        var partnership = PartnershipFolder.Read(folder);
        var lake = LakeOf(folder);
        var catalog = DatasetCatalog.Load(lake.DefinitionsFolder);
        var text = choose(AssessmentFolder.Read(partnership.Assessment));
        using var warehouse = new Warehouse(lake, catalog);
        var records = new PublicationRecords(lake);
        var (day, earlier) = (DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), records.Earlier);
        var editions = new AssessmentBuilder(new ExhibitEngine(warehouse, catalog)).BuildEditions(text, day, earlier);
        var imports = ImportStanding.All(lake);
        return new(Of(EditionKind.Restricted), () => editions.Disclosed.Report with { Proposals = Propose(text, lake, catalog, day, earlier) }, () =>
        {
            records.Keep(editions, clock.GetUtcNow());
            return Of(EditionKind.Public);
        });

        Edition Of(EditionKind kind) => new()
        {
            Partnership = partnership,
            Catalog = catalog,
            Lake = lake,
            Imports = imports,
            Text = text,
            Document = editions[kind],
            Working = editions.Working(kind),
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

    /// <summary>Changes whenever a file changes from which an edition is built.</summary>
    public static string Fingerprint(string folder)
    {
        var text = Directory.EnumerateFiles(folder, "*.yaml").Concat(Files(Path.Combine(folder, "assessment"), "*.md"));
        var lake = LakeOf(folder);
        var returns = Files(lake.Root, "*.json").Where(path => !path.StartsWith(lake.PublicationsFolder, StringComparison.Ordinal)).Concat(Files(lake.DefinitionsFolder, "*.yaml"));
        return string.Join('\n', text.Concat(returns)
            .Select(path => new FileInfo(path))
            .Select(file => string.Create(null, $"{file.FullName} {(file.Exists ? file.Length : 0)} {file.LastWriteTimeUtc.Ticks}"))
            .Order(StringComparer.Ordinal));
    }

    private static Lake LakeOf(string folder) => new(Path.Combine(folder, "lake"));

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
        : [];
}
