using System.IO.Compression;
using System.Text;

namespace Wardmote.Samples.Files;

/// <summary>A zip whose parts are stored as they are with a fixed date, so that the same parts give the same bytes.</summary>
internal static class Package
{
    private static readonly DateTimeOffset Written = new(2019, 2, 1, 12, 0, 0, TimeSpan.Zero);

    public static byte[] Of(params IReadOnlyList<(string Name, string Text)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = Written;
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
