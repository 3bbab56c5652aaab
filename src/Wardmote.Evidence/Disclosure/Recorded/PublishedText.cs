using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Disclosure.Recorded;

/// <summary>What readers of a public edition have, block by block: it stays as it was published, whatever becomes of the text, the lake and the program.</summary>
/// <param name="Working">Exhibits that are not shown, from which sentences take figures.</param>
internal sealed record PublishedText(DocumentControl Control, IReadOnlyList<Block> Blocks, IReadOnlyList<Footnote> Footnotes, IReadOnlyList<ExhibitBlock> Working)
{
    private static readonly JsonSerializerOptions Json = new(Sidecar.Json) { WriteIndented = false, IncludeFields = true, IgnoreReadOnlyProperties = true };

    public static PublishedText Of(AssessmentEditions editions) => new(editions.Public.Control, editions.Public.Blocks, editions.Public.Footnotes, editions.Working(EditionKind.Public));

    /// <summary>The same bytes for the same edition.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>SHA-256 in hexadecimal.</summary>
    public static string FingerprintOf(byte[] written) => Convert.ToHexStringLower(SHA256.HashData(written));

    public static void Keep(byte[] written, string path)
    {
        using var file = new GZipStream(File.Create(path), CompressionLevel.SmallestSize);
        file.Write(written);
    }

    /// <exception cref="ImportException">The file is missing, cannot be read, or is not what was published.</exception>
    public static PublishedText Read(string path, string fingerprint)
    {
        try
        {
            using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
            using var written = new MemoryStream();
            file.CopyTo(written);
            return FingerprintOf(written.ToArray()) == fingerprint
                ? JsonSerializer.Deserialize<PublishedText>(written.ToArray(), Json) ?? throw new JsonException("it is empty")
                : throw new InvalidDataException("its fingerprint is not that of its record");
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or FileNotFoundException)
        {
            throw new ImportException($"{path} is not the edition that was published ({e.Message}). Restore it from a backup: without it readers cannot be shown what was published.", e);
        }
    }
}
