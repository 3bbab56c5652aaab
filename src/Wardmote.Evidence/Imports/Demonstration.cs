using System.Security.Cryptography;
using System.Text;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Exhibits;

namespace Wardmote.Evidence.Imports;

/// <summary>
/// The demonstration partnership that comes with the program, prepared in a folder as a partnership keeps its own:
/// <c>partnership.yaml</c>, <c>assessment/</c> and <c>lake/</c>. Its public edition is published.
/// </summary>
public static class Demonstration
{
    private const string About = "partnership.yaml";
    private const string StampFile = "demonstration.txt";

    /// <summary>As it comes with the program: returns, definitions and the text of its assessment.</summary>
    public static string Samples => Path.Combine(AppContext.BaseDirectory, "samples", "south-cambridgeshire");

    /// <summary>True where a folder is empty, missing, or holds an earlier copy of the demonstration.</summary>
    public static bool MayPrepare(string folder) =>
        File.Exists(Path.Combine(folder, StampFile)) || !(File.Exists(Path.Combine(folder, About)) || Directory.Exists(Path.Combine(folder, "lake")));

    /// <summary>True where a folder holds the demonstration.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, StampFile));

    /// <summary>Loads the demonstration into the folder, unless it is there already and neither it nor the program has changed since.</summary>
    /// <returns>True where it was loaded anew.</returns>
    /// <exception cref="ImportException">The folder holds something else, or cannot be written.</exception>
    public static bool Prepare(string folder, TimeProvider clock)
    {
        if (!MayPrepare(folder))
        {
            throw new ImportException($"{folder} holds a partnership's own lake, which the demonstration would replace. Name another folder.");
        }

        var stamp = Path.Combine(folder, StampFile);
        var version = Version();
        if (File.Exists(stamp) && File.ReadAllText(stamp) == version)
        {
            return false;
        }

        var work = Path.Combine(folder, ".loading");
        if (Directory.Exists(work))
        {
            Directory.Delete(work, recursive: true);
        }

        FolderCopy.Replace(Path.Combine(Samples, "assessment"), Path.Combine(work, "assessment"));
        var lake = new Lake(Path.Combine(work, "lake"));
        var outcomes = new ReturnsLoader(lake, clock).Load(PartnershipFolder.Read(Samples));
        if (outcomes.FirstOrDefault(o => o.Outcome.Refused) is { Return: { } refused, Outcome: { } why })
        {
            throw new ImportException($"The demonstration's {Path.GetFileName(refused.File)} was refused: {string.Join(" ", why.Findings.Select(f => f.Message))}");
        }

        Publish(work, lake, clock);

        // From here until the stamp says the version, a folder that is cut off is known to be the demonstration's and loaded again.
        File.WriteAllText(stamp, "being loaded");
        File.Copy(Path.Combine(Samples, About), Path.Combine(folder, About), overwrite: true);
        Swap(work, folder, "assessment");
        Swap(work, folder, "lake");
        Directory.Delete(work, recursive: true);
        File.WriteAllText(stamp, version);
        return true;
    }

    /// <summary>So that a visitor who is not signed in finds something to read.</summary>
    private static void Publish(string folder, Lake lake, TimeProvider clock)
    {
        var catalog = DatasetCatalog.Load(lake.DefinitionsFolder);
        using var warehouse = new Warehouse.Warehouse(lake, catalog);
        var (now, text) = (clock.GetUtcNow(), AssessmentFolder.Read(Path.Combine(folder, "assessment")));
        var editions = new AssessmentBuilder(new ExhibitEngine(warehouse, catalog)).BuildEditions(text, DateOnly.FromDateTime(now.UtcDateTime));
        new PublicationRecords(lake).Keep(editions, now);
    }

    private static void Swap(string from, string to, string name)
    {
        var old = Path.Combine(from, name + ".old");
        if (Directory.Exists(Path.Combine(to, name)))
        {
            Directory.Move(Path.Combine(to, name), old);
        }

        Directory.Move(Path.Combine(from, name), Path.Combine(to, name));
    }

    /// <summary>Changes with the samples, and with the program that reads them.</summary>
    private static string Version()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(Demonstration).Module.ModuleVersionId.ToByteArray());
        var files = new[] { Samples, DatasetCatalog.BuiltInFolder }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(AppContext.BaseDirectory, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset()) + "\n";
    }
}
