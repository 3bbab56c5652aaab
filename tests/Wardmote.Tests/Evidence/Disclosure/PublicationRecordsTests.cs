using Wardmote.Analysis.Disclosure;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Disclosure.Reporting;
using Wardmote.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Disclosure;

public sealed class PublicationRecordsTests : IDisposable
{
    private const string Callouts = "district | period | callouts\nCambridge | 2016 | 215\nCambridge | 2017 | 222\nFenland | 2016 | 6\nFenland | 2017 | 40\nHuntingdonshire | 2016 | 12\nHuntingdonshire | 2017 | 9\nEly | 2016 | 82\nEly | 2017 | 62";

    private const string Table = "```exhibit\nid: callouts\ncaption: Callouts\ndataset: ambulance-assaults\nrows: district\ncolumns: year\ntotal-row: All\ntotal-column: Both years\n```\n\n";

    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("records-").FullName;

    private PublicationRecords Records => new(new Lake(folder));

    /// <summary>An edition written where one stands would otherwise hold its own restricted report.</summary>
    [Theory]
    [InlineData(".")]
    [InlineData("published/..")]
    [InlineData("./")]
    public void FolderBeside_OfARelativeEdition_IsNeverWithinIt(string edition)
    {
        var (beside, within) = (Path.GetFullPath(DisclosureReportFiles.FolderBeside(edition)), Path.TrimEndingDirectorySeparator(Path.GetFullPath(edition)) + Path.DirectorySeparatorChar);
        Assert.False(beside.StartsWith(within, StringComparison.Ordinal), beside);
        Assert.EndsWith("-restricted", beside, StringComparison.Ordinal);
    }

    [Fact]
    public void Edition_Kept_TellsWhatItToldAndNoMore()
    {
        using var publication = Publication(Callouts.Replace("2016 | 6", "2016 | 3", StringComparison.Ordinal));
        Records.Keep(publication.Build(), Now);
        var record = Assert.Single(Records.All);
        Assert.Equal((Now, "Strategic assessment, version 0.9"), (record.PublishedAt, record.Title));
        Assert.Equal(["Counts below five, from 2026-11-01"], record.Rules);
        Assert.Contains(record.Told, told => told is { Row: "Cambridge", Column: "2016", Count: 215 });
        Assert.Equal(11, record.Told.Count);
        Assert.DoesNotContain(record.Told, told => told.Row == "Fenland" && told.Column.StartsWith("201", StringComparison.Ordinal));
    }

    [Fact]
    public void Edition_ThatTellsTheSame_IsKeptOnce()
    {
        using var publication = Publication(Callouts);
        Assert.NotNull(Records.Keep(publication.Build(), Now));
        Assert.Null(Records.Keep(publication.Build(), Now.AddDays(1)));
        Assert.Single(Records.All);
    }

    /// <summary>Readers are shown neither it nor the one before; the next is protected against those who have it, and may be the same again.</summary>
    [Fact]
    public void Edition_Withdrawn_IsNotShownAndStaysKnown()
    {
        using var publication = Publication(Callouts);
        Records.Keep(publication.Build(), Now);
        Records.Keep(publication.With("Again.\n\n" + Table).Build(Records.Earlier), Now.AddDays(1));
        Assert.False(Records.Withdraw(Now, "A wrong place.", Now.AddDays(2)));
        Assert.True(Records.Withdraw(Now.AddDays(1), "A wrong place.", Now.AddDays(2)));
        Assert.False(Records.Withdraw(Now.AddDays(1), "Again.", Now.AddDays(3)));
        Assert.Null(Records.Newest());
        Assert.Equal([null, new Withdrawal(Now.AddDays(2), "A wrong place.")], Records.All.Select(record => record.Withdrawal));

        var same = publication.Build(Records.Earlier);
        Assert.False(Records.Draft(same).IsPublished);
        Assert.Equal(0, Records.Draft(same).New);
        Assert.NotNull(Records.Keep(same, Now.AddDays(3)));
        Assert.NotNull(Records.Newest());
        Assert.Equal(3, Records.All.Count);
    }

    /// <summary>A count that was told under an older rule is not told again, and nothing is hidden in vain to protect it.</summary>
    [Fact]
    public void Count_ToldBefore_IsReportedAndCostsNothing()
    {
        using var publication = Publication(Callouts);
        Records.Keep(publication.Build(), Now);
        publication.Ruled("rules:\n  - name: Counts below eight\n    from: 2026-11-01\n    source: A test\n    datasets: [ambulance-assaults]\n    hide-below: 8\n");
        var afresh = publication.Build().Disclosed.Report.Measures.Single();
        Assert.Equal(4, afresh.Sums.Count(sum => sum.IsWithheld));

        var measure = publication.Build(Records.Earlier).Disclosed.Report.Measures.Single();
        Assert.Equal(("Fenland", "2016"), Assert.Single(measure.Sums.Where(sum => sum.IsWithheld).Select(sum => (sum.Row, sum.Column))));
        Assert.Equal(15, measure.ToldBefore);
        var finding = Assert.Single(measure.Protection!.Findings);
        Assert.Equal(DisclosureFindingKind.ToldBefore, finding.Kind);
        Assert.Contains("\"Strategic assessment, version 0.9\" of 25 November 2026 printed it: 6", finding.Text, StringComparison.Ordinal);
    }

    /// <summary>The same number is known again where another exhibit asks for it by a filter.</summary>
    [Fact]
    public void Count_ToldInAnotherExhibit_IsKnown()
    {
        using var publication = Publication(Callouts);
        Records.Keep(publication.Build(), Now);
        publication.With("```exhibit\nid: fenland\ncaption: Fenland\ndataset: ambulance-assaults\nrows: year\nwhere: { district: Fenland }\n```\n");
        Assert.Equal(2, publication.Build(Records.Earlier).Disclosed.Report.Measures.Single().ToldBefore);
    }

    [Fact]
    public void Count_RestatedByAFew_IsReported()
    {
        using (var before = Publication(Callouts))
        {
            Records.Keep(before.Build(), Now);
        }

        using var publication = Publication(Callouts.Replace("2016 | 12", "2016 | 14", StringComparison.Ordinal));
        var findings = publication.Build(Records.Earlier).Disclosed.Report.Measures.Single().Protection!.Findings;
        Assert.Contains(findings, finding => finding.Kind == DisclosureFindingKind.Restated && finding.Text.Contains("is 14 now and was 12", StringComparison.Ordinal));
    }

    [Fact]
    public void Record_ThatCannotBeRead_StopsThePublication()
    {
        Directory.CreateDirectory(Path.Combine(folder, "publications", "2026"));
        File.WriteAllText(Path.Combine(folder, "publications", "2026", "broken.json"), "{");
        Assert.Contains("what readers have already", Assert.Throws<ImportException>(() => Records.Earlier).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_InEveryForm_SaysWhatIsWithheldAndWhatItProtects()
    {
        using var publication = Publication(Callouts.Replace("2016 | 6", "2016 | 3", StringComparison.Ordinal));
        var editions = publication.Build();
        var files = DisclosureReportFiles.Write(editions.Disclosed.Report, editions.Public.Control, DisclosureReportFiles.FolderBeside(Path.Combine(folder, "published")));
        Assert.Equal(["disclosure-report.html", "disclosure-report.json", "disclosure-report.csv"], files.Select(Path.GetFileName));
        Assert.All(files, file => Assert.StartsWith(Path.Combine(folder, "published-restricted"), file, StringComparison.Ordinal));
        var (html, json, csv) = (File.ReadAllText(files[0]), File.ReadAllText(files[1]), File.ReadAllLines(files[2]));
        Assert.Contains("Restricted edition: not for publication", html, StringComparison.Ordinal);
        Assert.Contains("15 numbers that may point at somebody", html, StringComparison.Ordinal);
        Assert.Contains("The attack, which has the published numbers alone, was run on 1 count at risk", html, StringComparison.Ordinal);
        using var read = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal(1, read.RootElement.GetProperty("measures")[0].GetProperty("atRisk").GetInt32());
        Assert.Equal(16, csv.Length);
        Assert.Contains(csv, line => line.Contains("callouts,Fenland,2016,3,no,,it is small", StringComparison.Ordinal));
        Assert.Equal(3, csv.Count(line => line.Contains("it would give away", StringComparison.Ordinal)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static SomePublication Publication(string callouts)
    {
        var publication = new SomePublication();
        publication.Figures.With("ambulance-assaults", callouts);
        return publication.With(Table);
    }
}
