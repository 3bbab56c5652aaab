using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Pdf;

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
        var written = WrittenText.Of(Path.Combine(folder, "public"), new Publication(editions.Public).Write(Path.Combine(folder, "public"), formats)).ToList();
        Assert.All(written, file => Assert.Empty(withheld.Where(count => WrittenText.Holds(file.Text, count)).Select(count => $"{file.Name}: {count}")));

        // The same search finds every one of them in the restricted edition, so it would have found them here.
        var restricted = WrittenText.Of(Path.Combine(folder, "restricted"), new Publication(editions.Restricted).Write(Path.Combine(folder, "restricted"), [Format.Html])).ToList();
        Assert.All(withheld, count => Assert.Contains(restricted, file => WrittenText.Holds(file.Text, count)));
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
                Assert.Contains(WrittenText.Of(Path.Combine(folder, name), whole), file => file.Text.Contains(mark, StringComparison.Ordinal));
            }
        }
    }

    public void Dispose()
    {
        publication.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
