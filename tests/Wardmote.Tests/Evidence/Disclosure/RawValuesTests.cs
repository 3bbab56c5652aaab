using System.Globalization;
using System.IO.Compression;
using System.Text;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Tests.Evidence.Rendering.Pdf;

namespace Wardmote.Tests.Evidence.Disclosure;

/// <summary>
/// A partnership whose every count can be recognised wherever it turns up, and whose rule hides most of them: no file of the public edition
/// may hold one that is withheld, in whatever part or form.
/// </summary>
public sealed class RawValuesTests : IDisposable
{
    private const int Below = 5000;

    /// <summary>Prime-like counts; those below 5,000 may not be told.</summary>
    private static readonly int[,] Counts = { { 7919, 9973, 8167 }, { 4391, 3877, 9241 }, { 3547, 8819, 4133 }, { 8369, 2749, 4871 }, { 9109, 8963, 7727 } };

    private static readonly string[] Districts = ["Cambridge", "East Cambridgeshire", "Fenland", "Huntingdonshire", "South Cambridgeshire"];

    private static readonly (string Kind, string More)[] Kinds =
    [
        ("table", "total-row: All districts\ntotal-column: All years\nshow: [value, share]\nchange: { kind: words }\ninterval: yes"), ("line", "interval: yes"), ("grouped-bar", ""), ("stacked-bar", ""), ("heat", ""),
        ("bar", "include-columns: ['2017']"), ("pyramid", "include-columns: ['2016', '2017']"), ("likert", "show: [share]\nshare-of: row"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("raw-values-").FullName;
    private readonly SomePublication publication = new();

    public RawValuesTests()
    {
        var rows = from d in Enumerable.Range(0, Districts.Length) from y in Enumerable.Range(0, 3) select $"{Districts[d]} | {2016 + y} | {Counts[d, y]}";
        publication.Figures.With("ambulance-assaults", string.Join('\n', rows.Prepend("district | period | callouts")));
        publication.Ruled($"""
            rules:
              - name: Counts below five thousand
                from: 2026-11-01
                source: A test
                hide-below: {Below}
            """);
        publication.With(string.Concat(Kinds.Select((kind, i) => $$$"""
            ```exhibit
            id: exhibit-{{{i}}}
            kind: {{{kind.Kind}}}
            caption: Callouts as {{{kind.Kind}}}
            dataset: ambulance-assaults
            rows: district
            columns: year
            {{{kind.More}}}
            ```

            {{ 'exhibit-{{{i}}}' | lowest: '2017' | if_withheld: 'one of them' }}

            """)) + """
            ```exhibit
            id: over-time
            kind: control-chart
            caption: Callouts in Fenland over time
            dataset: ambulance-assaults
            rows: year
            where: { district: Fenland }
            ```

            {{ 'exhibit-0' | value: 'Fenland', '2016' }} {{ 'exhibit-0' | share: 'Fenland', '2016' }} {{ 'exhibit-0' | change: 'Fenland', '2016', '2017' }}
            {{ 'exhibit-0' | percent_change: 'East Cambridgeshire', '2016', '2017' }} {{ 'exhibit-0' | value: 'Huntingdonshire', '2017' | interval }}
            {{ 'exhibit-0' | total: '2016' }} {{ 'exhibit-0' | rank: 'Fenland', '2018' }} {{ 'exhibit-0' | change: 'Fenland', '2016', '2018' | in_words }}

            """);
    }

    [Fact]
    public void PublicEdition_InEveryFormat_HoldsNoWithheldNumber()
    {
        var editions = publication.Build();
        var measure = Assert.Single(editions.Disclosed.Report.Measures);
        Assert.Null(measure.Because);
        var shown = measure.Sums.Where(s => !s.IsWithheld).Select(s => s.Count).ToHashSet();
        var withheld = measure.Sums.Where(s => s.IsWithheld && s.Count is not null && !shown.Contains(s.Count)).Select(s => (long)s.Count!.Value).Distinct().ToList();
        Assert.Superset(Counts.Cast<int>().Where(c => c < Below).Select(c => (long)c).ToHashSet(), withheld.ToHashSet());

        var formats = Enum.GetValues<Format>().Where(f => f != Format.Pdf || PdfPrinter.Missing is null);
        var written = Texts(new Publication(editions.Public).Write(Path.Combine(folder, "public"), formats), "public").ToList();
        Assert.All(written, file => Assert.Empty(withheld.Where(count => Holds(file.Text, count)).Select(count => $"{file.Name}: {count}")));

        // The same search finds every one of them in the restricted edition, so it would have found them here.
        var restricted = Texts(new Publication(editions.Restricted).Write(Path.Combine(folder, "restricted"), [Format.Html]), "restricted").ToList();
        Assert.All(withheld, count => Assert.Contains(restricted, file => Holds(file.Text, count)));
    }

    [Fact]
    public void EveryFile_OfAnEdition_SaysWhichItIs()
    {
        var editions = publication.Build();
        foreach (var (document, name, mark) in new[] { (editions.Public, "public", "Public edition"), (editions.Restricted, "restricted", "Restricted edition") })
        {
            var written = new Publication(document).Write(Path.Combine(folder, name), [Format.Html, Format.Docx, Format.Xlsx, Format.Csv]);
            foreach (var whole in written.GroupBy(file => file.StartsWith("data/", StringComparison.Ordinal) ? "data" : file))
            {
                Assert.Contains(Texts(whole, name), file => file.Text.Contains(mark, StringComparison.Ordinal));
            }
        }
    }

    public void Dispose()
    {
        publication.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>As digits, with a separator, or split by markup within; not as part of a longer number.</summary>
    private static bool Holds(string text, long count) => Forms(count).Any(form =>
    {
        for (var at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (at == 0 ? ' ' : text[at - 1], at + form.Length == text.Length ? ' ' : text[at + form.Length]);
            if (!char.IsAsciiLetterOrDigit(before) && before is not ('.' or '-') && !char.IsAsciiLetterOrDigit(after))
            {
                return true;
            }
        }

        return false;
    });

    private static IEnumerable<string> Forms(long count) => [count.ToString(CultureInfo.InvariantCulture), count.ToString("N0", CultureInfo.InvariantCulture)];

    /// <summary>Everything that can be read in files: parts of packages, pictures' text chunks, a PDF's text and properties.</summary>
    private IEnumerable<(string Name, string Text)> Texts(IEnumerable<string> files, string edition) => files.SelectMany(file =>
    {
        var path = Path.Combine(folder, edition, file);
        return Path.GetExtension(file) switch
        {
            ".docx" or ".xlsx" or ".zip" => Parts(path),
            ".pdf" => [(file, Poppler.Run("pdftotext", "-layout", path, "-") + Poppler.Run("pdfinfo", path))],
            _ => [(file, File.ReadAllText(path))],
        };
    });

    private static List<(string Name, string Text)> Parts(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return ($"{Path.GetFileName(path)}/{entry.FullName}", entry.FullName.EndsWith(".png", StringComparison.Ordinal) ? TextChunks(memory.ToArray()) : Encoding.UTF8.GetString(memory.ToArray()));
        })];
    }

    /// <summary>The words that a PNG carries beside its picture.</summary>
    private static string TextChunks(byte[] png)
    {
        var text = new StringBuilder();
        for (var at = 8; at + 8 < png.Length;)
        {
            var length = (png[at] << 24) | (png[at + 1] << 16) | (png[at + 2] << 8) | png[at + 3];
            var kind = Encoding.ASCII.GetString(png, at + 4, 4);
            text.Append(kind is "tEXt" or "iTXt" or "zTXt" ? Encoding.Latin1.GetString(png, at + 8, length) : "");
            at += length + 12;
        }

        return text.ToString();
    }
}
