using System.Diagnostics;
using System.Globalization;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Benchmarks;

/// <summary>An assessment built again and again in one process, as a server does for its authors: from the lake's files to written formats.</summary>
internal static class WarmAssessment
{
    private const int Before = 3;
    private const int Timed = 7;

    /// <param name="folder">A partnership's: assessment/ and lake/.</param>
    /// <returns>The median of seven, in seconds, after three that are not counted.</returns>
    public static string Seconds(string folder, IReadOnlyList<Format> formats)
    {
        var to = Directory.CreateTempSubdirectory("wardmote-warm-").FullName;
        try
        {
            var seconds = Enumerable.Range(0, Before + Timed).Select(_ => Once(folder, to, formats)).Skip(Before).Order().ToList();
            return seconds[Timed / 2].ToString("0.0000", CultureInfo.InvariantCulture);
        }
        finally
        {
            Directory.Delete(to, recursive: true);
        }
    }

    private static double Once(string folder, string to, IReadOnlyList<Format> formats)
    {
        var clock = Stopwatch.StartNew();
        var lake = new Lake(Path.Combine(folder, "lake"));
        var catalog = DatasetCatalog.Load(lake.DefinitionsFolder);
        using (var warehouse = new Warehouse(lake, catalog))
        {
            new Publication(new AssessmentBuilder(new ExhibitEngine(warehouse, catalog)).Build(AssessmentFolder.Read(Path.Combine(folder, "assessment")))).Write(to, formats);
        }

        return clock.Elapsed.TotalSeconds;
    }
}
