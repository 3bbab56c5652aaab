namespace Wardmote.Evidence.Imports;

/// <summary>
/// Where one import builds its files, inside the lake so that they can be renamed into place. It is locked for as long as its
/// process lives; folders whose lock is free belong to processes that died, and are swept away by the next import.
/// </summary>
public sealed class WorkFolder : IDisposable
{
    private const string LockFile = "lock";
    private const int Attempts = 50;

    private readonly FileStream held;

    public WorkFolder(Lake lake)
    {
        var all = System.IO.Path.Combine(lake.Root, ".work");
        (Path, held) = Make(all);
        Sweep(all);
    }

    public string Path { get; }

    /// <summary>When it was made, by the clock of the disk, which also dates the files of the lake.</summary>
    public DateTime Begun => System.IO.File.GetLastWriteTimeUtc(held.Name);

    /// <summary>True where no other import into this lake is at work.</summary>
    public bool IsAlone() => Directory.EnumerateDirectories(System.IO.Path.GetDirectoryName(Path)!).All(folder => folder == Path || !IsHeld(folder));

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        held.Dispose();
        Remove(Path);
    }

    /// <summary>Another import that looks for what is left over may hold a folder, or sweep it, before its maker does; then the next one is tried.</summary>
    private static (string Path, FileStream Held) Make(string all)
    {
        for (var attempt = 1; ; attempt++)
        {
            var path = System.IO.Path.Combine(all, Guid.NewGuid().ToString("N"));
            Directory.CreateDirectory(path);
            try
            {
                var held = Hold(path, FileMode.CreateNew);
                if (System.IO.File.Exists(held.Name))
                {
                    return (path, held);
                }

                held.Dispose();
            }
            catch (IOException) when (attempt < Attempts)
            {
                // The folder is nobody's now, and swept with the rest.
            }
        }
    }

    private static FileStream Hold(string folder, FileMode mode = FileMode.Open) =>
        new(System.IO.Path.Combine(folder, LockFile), mode, FileAccess.ReadWrite, FileShare.None);

    private void Sweep(string all)
    {
        foreach (var folder in Directory.EnumerateDirectories(all).Where(f => f != Path))
        {
            SweepAway(folder);
        }
    }

    /// <summary>Removed while it is held, so that nobody takes hold of it in between. Windows removes no file that is held, and refuses where it is held again.</summary>
    private static void SweepAway(string folder)
    {
        try
        {
            using (Hold(folder))
            {
                if (!OperatingSystem.IsWindows())
                {
                    Remove(folder);
                    return;
                }
            }

            Remove(folder);
        }
        catch (IOException)
        {
            // Its process lives, or has just removed it itself.
        }
    }

    /// <summary>True where its process lives and holds the lock, or has just removed it itself.</summary>
    private static bool IsHeld(string folder)
    {
        try
        {
            Hold(folder).Dispose();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // The next import sweeps what could not be removed now.
        }
    }
}
