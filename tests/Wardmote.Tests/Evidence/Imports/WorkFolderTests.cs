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
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(lake.Root, ".work")));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Leftovers_OfAProcessThatDiedAnywhere_AreSwept(bool lockWasMade, bool folderWasMade)
    {
        var lake = new Lake(folder.File("lake"));
        var work = Directory.CreateDirectory(Path.Combine(lake.Root, ".work")).FullName;
        if (lockWasMade)
        {
            File.WriteAllText(Path.Combine(work, "dead.lock"), "");
        }

        if (folderWasMade)
        {
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(work, "dead")).FullName, "rows.parquet"), "half");
        }

        using (var living = new WorkFolder(lake))
        {
            Assert.True(living.IsAlone());
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(work));
    }

    public void Dispose() => folder.Dispose();
}
