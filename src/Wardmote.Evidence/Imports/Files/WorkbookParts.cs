using System.IO.Compression;
using System.Xml;

namespace Wardmote.Evidence.Imports.Files;

/// <summary>The XML parts of a workbook, each read as a stream that stops where an honest one would have ended long before.</summary>
internal sealed class WorkbookParts(ZipArchive zip, string file)
{
    /// <summary>
    /// The most that one part may unpack to. As many cells as <see cref="GridLimits"/> allows have some 200 MB of XML, read as a stream.
    /// </summary>
    public const long Largest = 300_000_000;

    /// <summary>The most for parts that are kept in memory: shared texts and styles.</summary>
    public const long LargestKept = 64_000_000;

    /// <summary>The longest stretch of a part without a tag in it: many times the longest cell.</summary>
    private const int LongestText = 4_000_000;

    public string File => file;

    /// <summary>True where line breaks within a cell mean something; in figures and labels they read as blanks.</summary>
    public bool KeepsLines { get; init; }

    public bool Has(string name) => zip.GetEntry(name) is not null;

    /// <exception cref="ImportException">There is no such part.</exception>
    public XmlReader Open(string name, long most = Largest)
    {
        var entry = zip.GetEntry(name) ?? throw new ImportException($"{file} is damaged: its part {name} is missing. Ask for it again, or open and save it in a spreadsheet program.");
        return XmlReader.Create(new LimitedStream(entry.Open(), most, file), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
    }

    /// <summary>Counts what comes out of the packing, because what a zip declares of itself may be a lie.</summary>
    private sealed class LimitedStream(Stream inner, long most, string file) : Stream
    {
        private long read;
        private long withoutTag;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => read;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var more = inner.Read(buffer, offset, count);
            read += more;
            if (read > most)
            {
                throw new ImportException($"{file} unpacks to more than {most / 1_000_000} MB in one part. Send it as CSV, or in parts.");
            }

            // The reader holds a name or a value of an attribute in memory as a whole, however long it is.
            var tag = buffer.AsSpan(offset, more).LastIndexOf((byte)'<');
            withoutTag = tag < 0 ? withoutTag + more : more - tag;
            return withoutTag <= LongestText ? more : throw new InvalidDataException($"a text in it is longer than {LongestText / 1_000_000} MB");
        }

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
