namespace Wardmote.Tests;

/// <summary>The folder of published material that stands beside the repository; tests that need it are skipped where it is absent.</summary>
public static class Shared
{
    /// <summary>The path of a file or folder in ../shared, or the test is skipped with a message.</summary>
    public static string PathTo(params string[] parts)
    {
        var path = Path.Combine([Repository.Root, "..", "shared", .. parts]);
        Assert.SkipUnless(Path.Exists(path), "../shared is absent");
        return Path.GetFullPath(path);
    }
}
