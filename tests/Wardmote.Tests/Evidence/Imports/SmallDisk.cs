using System.Diagnostics;

namespace Wardmote.Tests.Evidence.Imports;

/// <summary>A disk in memory that is soon full.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int MostTries = 50;
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(100);

    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    public static SmallDisk Mount(int megabytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A small disk in memory can be made on Linux only.");
        var folder = Directory.CreateTempSubdirectory("wardmote-disk-").FullName;
        var mounted = Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder);
        Assert.SkipUnless(mounted, "Mounting a small disk needs the rights of root.");
        return new SmallDisk(folder);
    }

    /// <summary>A program that another test starts at this moment has copies of our open files until it is loaded; nobody else may hold one.</summary>
    public void Dispose()
    {
        for (var tries = 1; !Run("umount", Folder); tries++)
        {
            Assert.True(tries < MostTries, $"{Folder} is still in use: {string.Join(", ", OpenFiles())}");
            Thread.Sleep(Wait);
        }

        Directory.Delete(Folder);
    }

    /// <summary>Those on the disk that this process itself has open.</summary>
    private IEnumerable<string> OpenFiles() => new DirectoryInfo("/proc/self/fd").EnumerateFileSystemInfos()
        .Select(file => file.LinkTarget ?? "").Where(target => target.StartsWith(Folder, StringComparison.Ordinal));

    private static bool Run(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
