using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Disclosure.Reporting;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Charts;

namespace Wardmote.Tests.Evidence.Disclosure;

public sealed class RoundedEditionTests : IDisposable
{
    private const string Callouts = """
        district             | period | callouts
        Cambridge            | 2016   | 215
        Cambridge            | 2017   | 222
        Fenland              | 2016   | 2
        Fenland              | 2017   | 41
        Huntingdonshire      | 2016   | 12
        Huntingdonshire      | 2017   | 9
        South Cambridgeshire | 2016   | 82
        South Cambridgeshire | 2017   | 63
        """;

    private const string Table = "```exhibit\nid: callouts\ncaption: Callouts\ndataset: ambulance-assaults\nrows: district\ncolumns: year\ntotal-row: All\ntotal-column: Both years\n```\n\n";

    private readonly SomePublication publication = new();
    private readonly string folder = Directory.CreateTempSubdirectory("rounded-").FullName;

    public RoundedEditionTests()
    {
        publication.Figures.With("ambulance-assaults", Callouts);
        publication.Ruled(Rule("method: round\n    base: 5"));
    }

    [Fact]
    public void Table_Rounded_AddsUpAndMarksWhatIsLow()
    {
        var cells = publication.With(Table).Cells().Select(row => row.Replace("[low]", "0", StringComparison.Ordinal).Split(' ').Select(int.Parse).ToArray()).ToList();
        Assert.All(cells.SelectMany(row => row), cell => Assert.Equal(0, cell % 5));
        Assert.All(cells, row => Assert.Equal(row[2], row[0] + row[1]));
        Assert.All(Enumerable.Range(0, 3), c => Assert.Equal(cells[^1][c], cells.SkipLast(1).Sum(row => row[c])));
        Assert.Equal(215, cells[0][0]);
        var fenland = publication.Build().Public.Exhibits.Single().Table.Rows[1].Cells[1];
        Assert.True(fenland is { Text: "[low]", Value: null } or { Text: "5" }, fenland.Text);
    }

    [Fact]
    public void Exhibit_Rounded_SaysSoOnceAndWhatTheMarkMeans()
    {
        var exhibit = publication.With(Table).Build().Public.Exhibits.Single();
        Assert.Equal("Numbers are rounded to multiples of 5, up or down, so that nobody can be identified; [low] stands for a number from 0 to 4. Rounded totals are the sum of their rounded parts. Percentages, rates and changes are worked out from the rounded numbers.",
            Assert.Single(exhibit.Notes, note => note.Contains("rounded", StringComparison.Ordinal)));
        Assert.DoesNotContain(publication.Build().Restricted.Exhibits.Single().Notes, note => note.Contains("rounded", StringComparison.Ordinal));
    }

    /// <summary>The edition says itself how far its numbers may be off, in the sheet and in the metadata beside a file; the truth is in every interval.</summary>
    [Theory]
    [InlineData(Format.Csv)]
    [InlineData(Format.Xlsx)]
    public void Edition_RoundedAndAttackedAsItIs_IsNoContradictionAndHoldsTheTruth(Format format) =>
        AlteredEdition.IsNoContradictionAndHoldsTheTruth(publication.With(Table).Build(), folder, format, cells: 15);

    [Theory]
    [InlineData("value: 'Cambridge', '2016'", "215")]
    [InlineData("value: 'Fenland', '2016'", "fewer than five")]
    [InlineData("share: 'Fenland', '2016'", "a share that is withheld")]
    [InlineData("percent_change: 'Fenland', '2016', '2017'", "up or down by a number that is withheld")]
    [InlineData("lowest: '2016'", "one that is withheld")]
    [InlineData("highest: '2016'", "Cambridge")]
    public void Sentence_OfARoundedFigure_NeverSaysNought(string asked, string said)
    {
        using var own = new SomePublication();
        own.Figures.With("ambulance-assaults", Callouts.Replace("| 2016   | 12", "| 2016   | 15", StringComparison.Ordinal).Replace("| 2016   | 82", "| 2016   | 80", StringComparison.Ordinal).Replace("| 2016   | 2\n", "| 2016   | 1\n", StringComparison.Ordinal));
        own.Ruled(Rule("method: round\n    base: 5"));
        Assert.Equal(said, Assert.Single(own.With(Table.Replace("total-row: All\ntotal-column: Both years\n", "", StringComparison.Ordinal) + $"{{{{ 'callouts' | {asked} }}}}\n").Sentences()));
    }

    [Fact]
    public void Shares_OfRoundedFigures_AreWorkedOutFromThem()
    {
        var cells = publication.With("```exhibit\nid: shares\ncaption: Callouts\ndataset: ambulance-assaults\nrows: district\ncolumns: year\nshow: [value, share]\ntotal-row: All\n```\n").Cells();
        var rows = cells.Select(row => row.Replace("[low]", "0", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal).Split(' ').Select(int.Parse).ToArray()).ToList();
        Assert.All(rows, row => Assert.Equal((int)Math.Round(100m * row[0] / rows[^1][0], MidpointRounding.AwayFromZero), row[1]));
    }

    [Fact]
    public void Chart_OfRoundedFigures_WritesNoNoughtForALowOne()
    {
        publication.Ruled(Rule("method: round\n    base: 50"));
        var chart = publication.With(Table.Replace("dataset:", "kind: grouped-bar\ndataset:", StringComparison.Ordinal).Replace("total-row: All\ntotal-column: Both years\n", "", StringComparison.Ordinal)).Build().Public.Exhibits.Single().Chart!;
        var svg = ChartRenderer.Svg(chart, "c", "Callouts");
        Assert.True(chart.HasLow);
        Assert.Contains(">[low]<", svg, StringComparison.Ordinal);
        Assert.Contains("Lowest: [low]", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfARoundedEdition_SaysHowFarAndWhatTheAttackFound()
    {
        var editions = publication.With(Table).Build();
        var measure = Assert.Single(editions.Disclosed.Report.Measures);
        Assert.All(measure.Sums, sum => Assert.False(sum.IsWithheld));
        var small = Assert.Single(measure.Sums, sum => sum.IsSmall);
        Assert.True(small.Possible is { Least: <= 2, Most: null or >= 2 } possible && !(possible.Width < 1));
        var files = DisclosureReportFiles.Write(editions.Disclosed.Report, editions.Public.Control, folder);
        Assert.Contains("are told, ", File.ReadAllText(files[0]), StringComparison.Ordinal);
        Assert.Contains("Small numbers that are told as others", File.ReadAllText(files[0]), StringComparison.Ordinal);
        Assert.Contains("\"method\": \"round\"", File.ReadAllText(files[1]), StringComparison.Ordinal);
        Assert.Contains(File.ReadAllLines(files[2]), line => line.Contains("callouts,Cambridge,2017,222,yes,22", StringComparison.Ordinal));
    }

    /// <summary>A district's return is corrected by one; nothing that was told changes, so nothing is learnt from the difference.</summary>
    [Fact]
    public void Edition_AfterASmallCorrection_TellsWhatTheOneBeforeTold()
    {
        var records = new PublicationRecords(new Lake(folder));
        var before = publication.With(Table).Build();
        records.Keep(before, new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
        Assert.All(Assert.Single(records.All).Told, told => Assert.Equal(4, told.Within));
        using var after = new SomePublication();
        after.Figures.With("ambulance-assaults", Callouts.Replace("| 2017   | 222", "| 2017   | 223", StringComparison.Ordinal));
        after.Ruled(Rule("method: round\n    base: 5")).With(Table);
        Assert.Equal(before.Public.Exhibits.Single().Table.Rows.SelectMany(r => r.Cells).Select(c => c.Text), after.Build(records.Earlier).Public.Exhibits.Single().Table.Rows.SelectMany(r => r.Cells).Select(c => c.Text));
    }

    [Theory]
    [InlineData("method: guess", "method is 'guess'")]
    [InlineData("method: round\n    base: 2", "multiples of 3 or more")]
    [InlineData("base: 5", "Add 'method: round'")]
    [InlineData("method: round\n    width: 9", "ask for 4 or less")]
    public void Rule_ThatCannotBeFollowed_IsRefusedInWords(string key, string said)
    {
        publication.Ruled(Rule(key));
        Assert.Contains(said, Assert.Throws<DefinitionException>(() => publication.With(Table).Build()).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        publication.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static string Rule(string key) => $"rules:\n  - name: A rule\n    from: 2026-11-01\n    source: A test\n    datasets: [ambulance-assaults]\n    hide-below: 5\n    {key}\n";
}
