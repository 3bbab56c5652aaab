using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Web.Editions;

/// <summary>Reads a partnership's folder: <c>partnership.yaml</c>, <c>assessment/</c> and <c>lake/</c>.</summary>
public static class EditionBuilder
{
    /// <exception cref="DefinitionException">The folder is not a partnership's, or a definition cannot be used.</exception>
    /// <exception cref="ImportException">The lake cannot be read.</exception>
    /// <exception cref="AssessmentException">The assessment cannot be built.</exception>
    public static Edition Build(string folder)
    {
        var partnership = PartnershipFolder.Read(folder);
        var lake = LakeOf(folder);
        var catalog = DatasetCatalog.Load(lake.DefinitionsFolder);
        var text = AssessmentFolder.Read(partnership.Assessment);
        using var warehouse = new Warehouse(lake, catalog);
        var engine = new ExhibitEngine(warehouse, catalog);
        return new Edition
        {
            Partnership = partnership,
            Catalog = catalog,
            Lake = lake,
            Imports = ImportStanding.All(lake),
            Text = text,
            Document = new AssessmentBuilder(engine).Build(text),
            Working = [.. text.Questions.Values.Where(question => !question.Shown).Select((question, i) => engine.Answer(question).ToBlock($"Working table {i + 1}"))],
        };
    }

    /// <summary>Changes whenever a file changes from which an edition is built.</summary>
    public static string Fingerprint(string folder)
    {
        var text = Directory.EnumerateFiles(folder, "*.yaml").Concat(Files(Path.Combine(folder, "assessment"), "*.md"));
        var lake = LakeOf(folder);
        var returns = Files(lake.Root, "*.json").Concat(Files(lake.DefinitionsFolder, "*.yaml"));
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
