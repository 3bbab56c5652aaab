using System.Text.Json;

namespace Wardmote.Web.Imports;

/// <summary>A partner's file that somebody has sent, with how it is to be read, until they take it in or throw it away.</summary>
public sealed record SentReturn
{
    public required Guid Id { get; init; }

    /// <summary>Whoever sent it; nobody else sees it.</summary>
    public required Guid By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>As its sender calls it, without a folder.</summary>
    public required string FileName { get; init; }

    public required ReturnReading Reading { get; init; }
}

/// <summary>How a file is to be read.</summary>
public sealed record ReturnReading
{
    /// <summary>The dataset's key; null where the file's headings are to tell.</summary>
    public string? Dataset { get; init; }

    /// <summary>What it covers, as a person writes it; null where the file says so.</summary>
    public string? Period { get; init; }

    public string? Sheet { get; init; }

    public bool Provisional { get; init; }

    public string? Note { get; init; }

    public bool AcceptRejects { get; init; }

    public bool Replace { get; init; }
}

/// <summary>Files that wait to be taken in, each in a folder of its own that no web server serves. What nobody has taken in after a day is gone.</summary>
public sealed class SentReturns(string folder, TimeProvider clock)
{
    private const string About = "sent.json";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Keeps a file.</summary>
    /// <param name="fileName">As its sender calls it, fit to be a file's name.</param>
    public async Task<SentReturn> KeepAsync(Guid by, string fileName, Stream content, ReturnReading reading, CancellationToken stop)
    {
        Sweep();
        var sent = new SentReturn { Id = Guid.NewGuid(), By = by, At = clock.GetUtcNow(), FileName = fileName, Reading = reading };
        var own = FolderOf(sent.Id);
        Directory.CreateDirectory(Path.Combine(own, "file"));
        try
        {
            await using (var file = File.Create(PathOf(sent)))
            {
                await content.CopyToAsync(file, stop);
            }

            Write(sent);
            return sent;
        }
        catch
        {
            Directory.Delete(own, recursive: true);
            throw;
        }
    }

    /// <returns>Null where there is none that this person has sent.</returns>
    public SentReturn? Find(Guid id, Guid by)
    {
        var about = Path.Combine(FolderOf(id), About);
        return File.Exists(about) && JsonSerializer.Deserialize<SentReturn>(File.ReadAllText(about)) is { } sent && sent.By == by ? sent : null;
    }

    public void Change(SentReturn sent) => Write(sent);

    public void Remove(SentReturn sent) => Directory.Delete(FolderOf(sent.Id), recursive: true);

    public string PathOf(SentReturn sent) => Path.Combine(FolderOf(sent.Id), "file", sent.FileName);

    private string FolderOf(Guid id) => Path.Combine(folder, id.ToString("N"));

    private void Write(SentReturn sent)
    {
        var about = Path.Combine(FolderOf(sent.Id), About);
        File.WriteAllText(about + ".writing", JsonSerializer.Serialize(sent));
        File.Move(about + ".writing", about, overwrite: true);
    }

    private void Sweep()
    {
        foreach (var old in Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateDirectories().Where(d => d.CreationTimeUtc < clock.GetUtcNow() - Kept) : [])
        {
            old.Delete(recursive: true);
        }
    }
}
