using Wardmote.Partnership.Meetings;

namespace Wardmote.Tests.Partnership.Meetings;

public sealed class PaperStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wardmote-papers-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task File_KeptTwice_IsThereOnceUnderItsHash()
    {
        var store = new PaperStore(folder);
        var sha = await store.KeepAsync("agenda"u8.ToArray());
        Assert.Equal(sha, await store.KeepAsync("agenda"u8.ToArray()));
        Assert.Equal("agenda"u8.ToArray(), await store.ReadAsync(sha));
        Assert.Single(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task File_ChangedOnDisk_IsNoLongerGivenOut()
    {
        var store = new PaperStore(folder);
        var sha = await store.KeepAsync("agenda"u8.ToArray());
        await File.WriteAllTextAsync(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Single(), "forged");
        await Assert.ThrowsAsync<FileNotFoundException>(() => store.ReadAsync(sha));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("ab")]
    [InlineData("ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789")]
    public async Task Name_ThatIsNoHash_ReachesNoFile(string name) =>
        await Assert.ThrowsAsync<ArgumentException>(() => new PaperStore(folder).ReadAsync(name));
}
