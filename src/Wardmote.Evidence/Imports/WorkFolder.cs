namespace Wardmote.Evidence.Imports;

/// <summary>
/// Where one import builds its files, inside the lake so that they can be renamed into place. Beside it lies a lock, taken before the
/// folder is made and held for as long as its process lives; a folder whose lock is free or missing belongs to a process that died,
/// and is swept away by the next import.
/// </summary>
public sealed class WorkFolder : IDisposable
{
    private const string LockEnding = ".lock";
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
        Remove(Path);
        Release(held);
    }

    /// <summary>Another import that looks for what is left over may take a lock, or sweep it, before its maker holds it; then the next one is tried.</summary>
    private static (string Path, FileStream Held) Make(string all)
    {
        Directory.CreateDirectory(all);
        for (var attempt = 1; ; attempt++)
        {
            var path = System.IO.Path.Combine(all, Guid.NewGuid().ToString("N"));
            try
            {
                var held = Hold(path + LockEnding, FileMode.CreateNew);
                if (System.IO.File.Exists(held.Name))
                {
                    Directory.CreateDirectory(path);
                    return (path, held);
                }

                held.Dispose();
            }
            catch (IOException) when (attempt < Attempts)
            {
                // The lock is nobody's now, and swept with the rest.
            }
        }
    }

    private static FileStream Hold(string path, FileMode mode = FileMode.Open) => new(path, mode, FileAccess.ReadWrite, FileShare.None);

    private void Sweep(string all)
    {
        var folders = Directory.EnumerateDirectories(all).Concat(Directory.EnumerateFiles(all, "*" + LockEnding).Select(file => file[..^LockEnding.Length]));
        foreach (var folder in folders.Distinct().Where(f => f != Path).ToList())
        {
            SweepAway(folder);
        }
    }

    /// <summary>The folder goes while its lock is held, and the lock last, so that nobody takes hold of it in between.</summary>
    private static void SweepAway(string folder)
    {
        try
        {
            using var mine = Hold(folder + LockEnding);
            Remove(folder);
            Release(mine);
        }
        catch (FileNotFoundException)
        {
            Remove(folder);
        }
        catch (IOException)
        {
            // Its process lives.
        }
    }

    /// <summary>True where its process lives and holds the lock.</summary>
    private static bool IsHeld(string folder)
    {
        try
        {
            Hold(folder + LockEnding).Dispose();
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>Removes a lock that is held. Windows removes no file that is held, so there it is let go of first.</summary>
    private static void Release(FileStream held)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                held.Dispose();
            }

            System.IO.File.Delete(held.Name);
        }
        catch (IOException)
        {
            // Another import looks whether it is held, and will sweep it.
        }
        finally
        {
            held.Dispose();
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Its process died before it made the folder, or another import has swept it.
        }
        catch (IOException)
        {
            // The next import sweeps what could not be removed now.
        }
    }
}
