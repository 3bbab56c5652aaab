using Wardmote.Evidence.Rendering;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Downloads;

/// <summary>The files of the current edition, each written when it is first asked for and kept until there is a newer edition.</summary>
public sealed class DownloadShelf(EditionShelf editions)
{
    private readonly Lock filling = new();
    private Edition? edition;
    private Dictionary<string, byte[]> written = [];

    /// <summary>Names of the files of a format, as in <see cref="Publication"/>.</summary>
    public IReadOnlyList<string> Names(Format format) => [.. new Publication(editions.Current.Document).Files(format).Select(file => file.Name)];

    /// <summary>A file by its name; null where the edition has none of that name.</summary>
    public byte[]? Find(string name)
    {
        lock (filling)
        {
            if (edition != editions.Current)
            {
                (edition, written) = (editions.Current, []);
            }

            return written.TryGetValue(name, out var bytes) ? bytes : Write(name);
        }
    }

    private byte[]? Write(string name)
    {
        var publication = new Publication(edition!.Document);
        var file = Enum.GetValues<Format>().SelectMany(publication.Files).FirstOrDefault(file => file.Name == name);
        if (file.Write is null)
        {
            return null;
        }

        using var stream = new MemoryStream();
        file.Write(stream);
        return written[name] = stream.ToArray();
    }
}
