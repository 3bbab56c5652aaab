namespace Wardmote.Evidence.Imports;

/// <summary>
/// Files of imports that were cut off between the renaming of their rows and that of their sidecar. Nothing reads them; they only
/// take up room.
/// </summary>
internal static class Orphans
{
    /// <summary>A lake that is being copied into place has rows whose sidecars are still on their way.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>Removes those of a dataset, unless somebody else is importing and could still be about to write their sidecar.</summary>
    public static void Sweep(Lake lake, string dataset, WorkFolder work)
    {
        var folder = lake.Folder(dataset);
        if (!Directory.Exists(folder))
        {
            return;
        }

        // In this order: whoever wrote a file that is in the list held its lock then, and has by now let go of it or written the sidecar.
        var files = Directory.EnumerateFiles(folder).ToList();
        if (!work.IsAlone())
        {
            return;
        }

        foreach (var file in files.Where(f => f.EndsWith(".parquet", StringComparison.Ordinal) || f.EndsWith(".rejected.csv", StringComparison.Ordinal)))
        {
            var import = Path.GetFileName(file)[..Path.GetFileName(file).IndexOf('.', StringComparison.Ordinal)];
            if (!File.Exists(Path.Combine(folder, import + ".json")) && File.GetLastWriteTimeUtc(file) < work.Begun - Patience)
            {
                File.Delete(file);
            }
        }
    }
}
