using Wardmote.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Imports;

public sealed class WorkFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Folders_MadeManyAtOnce_AreEachTheirMakersUntilTheEnd()
    {
        var lake = new Lake(folder.File("lake"));
        Parallel.For(0, 600, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            using var work = new WorkFolder(lake);
            File.WriteAllText(work.File("rows"), "rows");
            Assert.Equal("rows", File.ReadAllText(work.File("rows")));
        });
        new WorkFolder(lake).Dispose();
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(lake.Root, ".work")));
    }

    public void Dispose() => folder.Dispose();
}
