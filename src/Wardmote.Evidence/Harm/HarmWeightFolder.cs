using Wardmote.Analysis.Harm;

namespace Wardmote.Evidence.Harm;

/// <summary>
/// The weights that a partnership has loaded: <c>weights/KEY.csv</c> in the lake, in the format of <see cref="HarmWeightFile"/>. Wardmote
/// comes without any; the official files are those of the ONS Crime Severity Score and the Cambridge Crime Harm Index.
/// </summary>
public static class HarmWeightFolder
{
    public const string Name = "weights";

    /// <summary>The sets of a key, one for each version; empty where no file of that name is there.</summary>
    /// <exception cref="HarmWeightFileException">The file cannot be used, or holds sets of different names.</exception>
    public static IReadOnlyList<HarmWeightSet> Read(string lake, string key)
    {
        var path = Path.Combine(lake, Name, key + ".csv");
        if (!File.Exists(path))
        {
            return [];
        }

        var sets = HarmWeightFile.Read(path);
        return sets.Select(s => s.Name).Distinct().Count() <= 1
            ? sets
            : throw new HarmWeightFileException($"{key}.csv holds the sets {string.Join(" and ", sets.Select(s => s.Name).Distinct())}. Give each a file of its own, so that an exhibit can name it.");
    }
}
