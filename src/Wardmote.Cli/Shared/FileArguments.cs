using Microsoft.Extensions.FileSystemGlobbing;
using Wardmote.Evidence.Imports;

namespace Wardmote.Cli.Shared;

/// <summary>The files that the arguments mean: files, folders, and patterns that the shell has left alone.</summary>
public static class FileArguments
{
    private static readonly string[] Readable = [".csv", ".tsv", ".txt", ".xlsx", ".ods"];

    /// <returns>Each file once, in the order of the arguments and then of their names.</returns>
    /// <exception cref="ImportException">A folder or pattern holds nothing to import.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> arguments) => [.. arguments.SelectMany(Expand).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Expand(string argument)
    {
        if (File.Exists(argument))
        {
            return [argument];
        }

        if (Directory.Exists(argument))
        {
            var inside = Directory.EnumerateFiles(argument, "*", SearchOption.AllDirectories)
                .Where(file => Readable.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
            return Sorted(inside, $"The folder {argument} holds no CSV, XLSX or ODS file.");
        }

        return argument.Contains('*', StringComparison.Ordinal)
            ? Sorted(Matching(argument), $"No file matches {argument}.")
            // One that is not there is reported with the others, by name.
            : [argument];
    }

    private static IEnumerable<string> Matching(string pattern)
    {
        var parts = pattern.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        var fixedParts = parts.TakeWhile(part => !part.Contains('*', StringComparison.Ordinal)).ToArray();
        var folder = fixedParts.Length == 0 ? "." : string.Join(Path.DirectorySeparatorChar, fixedParts) + Path.DirectorySeparatorChar;
        return Directory.Exists(folder)
            ? new Matcher(StringComparison.Ordinal)
                .AddInclude(string.Join('/', parts.Skip(fixedParts.Length)))
                .GetResultsInFullPath(folder)
                .Select(full => fixedParts.Length > 0 && Path.IsPathRooted(folder) ? full : Path.GetRelativePath(".", full))
            : [];
    }

    private static List<string> Sorted(IEnumerable<string> files, string none)
    {
        var sorted = files.Order(StringComparer.Ordinal).ToList();
        return sorted.Count > 0 ? sorted : throw new ImportException(none);
    }
}
