namespace Wardmote.Tests;

/// <summary>Finds files of the repository, and the shared material beside it, from wherever the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Wardmote.slnx.</summary>
    public static readonly string Root = Find();

    public static string Folder(string path) => Path.Combine(Root, path);

    /// <summary>A file of ../shared; a test that needs one is skipped where the folder is absent.</summary>
    public static string Shared(string path)
    {
        var shared = Path.Combine(Root, "..", "shared", path);
        Assert.SkipUnless(File.Exists(shared) || Directory.Exists(shared), "../shared is absent");
        return Path.GetFullPath(shared);
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wardmote.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run from within the repository.");
    }
}
