using System.Security.Cryptography;

namespace Wardmote.Partnership.Meetings;

/// <summary>Files of papers and packs, each under its own SHA-256 in a folder that no web server serves. A file is written once and never changed.</summary>
public sealed class PaperStore(string folder)
{
    /// <summary>That of a partnership's folder.</summary>
    public static PaperStore In(string data) => new(Path.Combine(data, "papers"));

    /// <summary>Keeps the bytes, and says under which name.</summary>
    public async Task<string> KeepAsync(byte[] bytes)
    {
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var path = PathOf(sha);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var writing = $"{path}.{Guid.NewGuid():N}.writing";
            try
            {
                await File.WriteAllBytesAsync(writing, bytes);
                File.Move(writing, path, overwrite: true);
            }
            finally
            {
                File.Delete(writing);
            }
        }

        return sha;
    }

    /// <exception cref="FileNotFoundException">It is not kept here, or no longer what it was.</exception>
    public async Task<byte[]> ReadAsync(string sha256)
    {
        var bytes = await File.ReadAllBytesAsync(PathOf(sha256));
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256 ? bytes : throw new FileNotFoundException($"The file {sha256} is no longer what it was.");
    }

    public bool Has(string sha256) => File.Exists(PathOf(sha256));

    private string PathOf(string sha256) => sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(folder, sha256[..2], sha256)
        : throw new ArgumentException($"'{sha256}' is no SHA-256.", nameof(sha256));
}
