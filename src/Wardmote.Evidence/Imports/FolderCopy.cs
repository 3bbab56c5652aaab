namespace Wardmote.Evidence.Imports;

/// <summary>Copies a folder with all that is in it.</summary>
internal static class FolderCopy
{
    /// <summary>What was there before is gone afterwards; a folder that does not exist is copied as an empty one.</summary>
    public static void Replace(string from, string to)
    {
        if (Directory.Exists(to))
        {
            Directory.Delete(to, recursive: true);
        }

        Directory.CreateDirectory(to);
        if (!Directory.Exists(from))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
