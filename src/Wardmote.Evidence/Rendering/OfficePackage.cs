using System.IO.Compression;
using System.Text;

namespace Wardmote.Evidence.Rendering;

/// <summary>
/// The zip that a DOCX or XLSX is: parts, what each is, and what each refers to (ECMA-376, part 2). Written straight
/// through, with the document's date for the clock's, so that the same document gives the same bytes.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    private const string RelationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ZipArchive zip;
    private readonly DateTimeOffset stamp;
    private readonly List<(string Part, string ContentType)> parts = [];
    private readonly Dictionary<string, string> extensions = new(StringComparer.Ordinal) { ["rels"] = "application/vnd.openxmlformats-package.relationships+xml" };
    private readonly SortedDictionary<string, List<Relationship>> relationships = new(StringComparer.Ordinal);

    private sealed record Relationship(string Type, string Target, bool External);

    public OfficePackage(Stream to, DateOnly date)
    {
        zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        stamp = ZipStamp.Of(date);
    }

    /// <param name="name">Its path in the package, without a slash before it.</param>
    public void Add(string name, string contentType, Action<MarkupWriter> write)
    {
        parts.Add((name, contentType));
        AddXml(name, write);
    }

    /// <summary>A picture; what it is follows from its extension.</summary>
    public void AddBytes(string name, string contentType, ReadOnlySpan<byte> bytes)
    {
        extensions[Path.GetExtension(name)[1..]] = contentType;

        // PNG is compressed already; trying again costs time and gains nothing.
        using var stream = Entry(name, contentType == "image/png" ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
        stream.Write(bytes);
    }

    /// <summary>Says that a part refers to another, or to an address; gives back the id by which the part names it.</summary>
    /// <param name="from">The referring part, or "" for the package itself.</param>
    /// <param name="type">The last word of the relationship's type, or the whole of it where it is another standard's.</param>
    public string Relate(string from, string type, string target, bool external = false)
    {
        if (!relationships.TryGetValue(from, out var list))
        {
            relationships.Add(from, list = []);
        }

        list.Add(new Relationship(type.Contains('/', StringComparison.Ordinal) ? type : RelationshipTypes + type, target, external));
        return Id(list.Count);
    }

    public void Dispose()
    {
        foreach (var (from, list) in relationships)
        {
            AddXml(RelationshipsName(from), xml => WriteRelationships(list, xml));
        }

        AddXml("[Content_Types].xml", WriteContentTypes);
        zip.Dispose();
    }

    private static string Id(int number) => "rId" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string RelationshipsName(string part) => $"{Path.GetDirectoryName(part)?.Replace('\\', '/')}/_rels/{Path.GetFileName(part)}.rels".TrimStart('/');

    private void AddXml(string name, Action<MarkupWriter> write)
    {
        using var text = new StreamWriter(Entry(name, CompressionLevel.Fastest).Open(), Utf8, bufferSize: 1 << 15);
        text.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        write(new MarkupWriter(text));
    }

    private ZipArchiveEntry Entry(string name, CompressionLevel level)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = stamp;
        return entry;
    }

    private static void WriteRelationships(List<Relationship> list, MarkupWriter xml)
    {
        xml.Open("Relationships", ("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"));
        for (var i = 0; i < list.Count; i++)
        {
            xml.Empty("Relationship", ("Id", Id(i + 1)), ("Type", list[i].Type), ("Target", list[i].Target), ("TargetMode", list[i].External ? "External" : null));
        }

        xml.Close();
    }

    private void WriteContentTypes(MarkupWriter xml)
    {
        xml.Open("Types", ("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"));
        foreach (var (extension, type) in extensions)
        {
            xml.Empty("Default", ("Extension", extension), ("ContentType", type));
        }

        foreach (var (part, type) in parts)
        {
            xml.Empty("Override", ("PartName", "/" + part), ("ContentType", type));
        }

        xml.Close();
    }
}
