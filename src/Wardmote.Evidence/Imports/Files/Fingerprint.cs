using System.Security.Cryptography;

namespace Wardmote.Evidence.Imports.Files;

/// <summary>What a file is known by: its length and its SHA-256, worked out beside other work.</summary>
public sealed class Fingerprint
{
    private readonly string path;
    private readonly DateTime written;
    private readonly Task<string> sha256;

    public Fingerprint(string path)
    {
        this.path = path;
        (Bytes, written) = Now();
        sha256 = Task.Run(() =>
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1024 * 1024);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        });
    }

    public long Bytes { get; }

    /// <summary>Waits until it is worked out.</summary>
    public string Sha256 => sha256.GetAwaiter().GetResult();

    /// <exception cref="ImportException">Somebody wrote to the file since.</exception>
    public void EnsureUnchanged()
    {
        if (Now() != (Bytes, written))
        {
            throw new ImportException($"{Path.GetFileName(path)} changed while it was read. Import it again once it is complete.");
        }
    }

    private (long Bytes, DateTime Written) Now()
    {
        var file = new FileInfo(path);
        return (file.Length, file.LastWriteTimeUtc);
    }
}
