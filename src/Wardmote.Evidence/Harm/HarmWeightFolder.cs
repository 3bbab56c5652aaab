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

    /// <summary>Every key under which weights were loaded, in order.</summary>
    public static IReadOnlyList<string> Keys(string lake) => Directory.Exists(Path.Combine(lake, Name))
        ? [.. Directory.EnumerateFiles(Path.Combine(lake, Name), "*.csv").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Adds one version to a key's file; a version of the same name is replaced.</summary>
    /// <exception cref="HarmWeightFileException">The file that is there cannot be read, or is of another set.</exception>
    public static void Add(string lake, string key, HarmWeightSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var others = Read(lake, key).Where(s => s.Version != set.Version).ToList();
        if (others.FirstOrDefault(s => s.Name != set.Name) is { } other)
        {
            throw new HarmWeightFileException($"{key}.csv holds the set {other.Name}, and this is {set.Name}. Give it a key of its own, or the same name.");
        }

        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(lake, Name)).FullName, key + ".csv");
        File.WriteAllText(path + ".new", HarmWeightFile.Write([.. others, set]));
        File.Move(path + ".new", path, overwrite: true);
    }
}
