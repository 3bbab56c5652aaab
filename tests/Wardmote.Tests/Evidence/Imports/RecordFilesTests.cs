using System.Text;
using Wardmote.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Imports;

public sealed class RecordFilesTests
{
    private const string Header = "Incident number,Date,Parish,Cause,Type";

    [Fact]
    public void Import_StreetCrimeMonths_AreCountedByType()
    {
        using var importing = new ImportingTable();
        foreach (var month in new[] { "2018-10", "2018-11", "2018-12", "2019-01", "2019-02" })
        {
            var outcome = importing.Import("street-crime", Repository.Shared($"data/street_crime/{month}-cambridgeshire-street.csv"));
            Assert.False(outcome.Refused, string.Join("\n", outcome.Findings.Select(f => f.Message)));
        }

        Assert.Equal(
            ["2018-10-01 | 6930", "2018-11-01 | 6520", "2018-12-01 | 6123", "2019-01-01 | 6579", "2019-02-01 | 6513"],
            importing.Ask("""SELECT period_start, count(*) FROM "street-crime" GROUP BY 1 ORDER BY 1"""));
    }

    [Fact]
    public void Import_IdenticalRows_AreSeparateIncidents()
    {
        using var importing = new ImportingTable();
        importing.Import("fires", importing.File("fires.csv", $"{Header}\n,01/05/2018,Cambourne,Deliberate,Outdoor\n,01/05/2018,Cambourne,Deliberate,Outdoor\n"));

        Assert.Equal(["2"], importing.Ask("SELECT count(*) FROM fires"));
    }

    [Theory]
    [InlineData("utf-8", ",", "\n")]
    [InlineData("utf-8", ";", "\r\n")]
    [InlineData("utf-16", "\t", "\r\n")]
    [InlineData("utf-16BE", "|", "\n")]
    [InlineData("windows-1252", ",", "\r\n")]
    public void Import_AnyEncodingAndSeparator_ReadsTheSame(string encoding, string separator, string lineEnd)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var importing = new ImportingTable();
        var file = importing.File("fires.csv", "");
        string[] lines = ["Fires – our area", "", Header, "1,2018-05-01,Cambourne,Deliberate,Outdoor", "2,31/05/2018,\"Bar Hill\",accidental,BUILDING", "3,30 Jun 2018,Girton,Unknown,Vehicle"];
        File.WriteAllText(file, string.Join(lineEnd, lines).Replace(",", separator, StringComparison.Ordinal), Encoding.GetEncoding(encoding));
        var outcome = importing.Import("fires", file);

        Assert.False(outcome.Refused, string.Join("\n", outcome.Findings.Select(f => f.Message)));
        Assert.Equal(
            ["1 | 2018-05-01 | Cambourne | Deliberate | Outdoor", "2 | 2018-05-31 | Bar Hill | Accidental | Building", "3 | 2018-06-30 | Girton | Not known | Vehicle"],
            importing.Ask("SELECT incident, date, parish, cause, type FROM fires ORDER BY incident"));
        Assert.Equal(2, outcome.Record!.Slices.Count);
    }

    [Fact]
    public void Import_FaultyRows_AreListedWithLineColumnReasonAndAdvice()
    {
        using var importing = new ImportingTable();
        var file = importing.File("fires.csv", $"{Header}\n1,2018-05-01,Cambourne,Deliberate,Outdoor\n2,2018-02-31,Cambourne,Delibrate,Outdoor\n3,2018-05-02,Cambourne,Accidental,Outdoor,extra\n\nProvisional figures\n");
        var refused = importing.Import("fires", file);

        Assert.True(refused.Refused);
        Assert.Equal([(3L, 2, "Date"), (3L, 4, "Cause"), (4L, null, null)], refused.Rejected.Select(r => (r.Row, r.Column, r.Heading)));
        Assert.Equal("Did you mean 'Deliberate'?", refused.Rejected[1].Advice);
        Assert.Empty(importing.Lake.Imports());

        var accepted = importing.Import("fires", file, r => r with { AcceptRejects = true });

        Assert.Equal((3, 1, 2), (accepted.Record!.Read, accepted.Record.Kept, accepted.Record.Rejected));
        Assert.Equal(["Provisional figures"], accepted.Record.Footnotes);
        Assert.Contains("Delibrate", File.ReadAllText(importing.Lake.RejectedFile(accepted.Record)), StringComparison.Ordinal);
        Assert.Equal(["1"], importing.Ask("SELECT incident FROM fires"));
    }

    [Fact]
    public void Import_OfALargeFile_SaysHowFarItHasCome()
    {
        using var importing = new ImportingTable();
        var progress = new Said();
        var file = importing.File("fires.csv", $"{Header}\n" + string.Concat(Enumerable.Range(0, 600_000).Select(i => $"{i * 7919 % 1_000_003},2018-05-01,Cambourne,Deliberate,Outdoor\n")));
        importing.Import("fires", file, r => r with { Progress = progress });

        var bytes = new FileInfo(file).Length;
        Assert.All(progress.Reports, r => Assert.True(r.Of == bytes && r.Bytes >= 0 && r.Bytes <= bytes));
        Assert.Equal(new ImportProgress(ImportStage.Reading, 0, bytes), progress.Reports[0]);
        Assert.Contains(progress.Reports, r => r.Stage == ImportStage.Reading && r.Bytes > 0);
        Assert.Equal(new ImportProgress(ImportStage.Done, bytes, bytes), progress.Reports[^1]);
    }

    [Fact]
    public void Import_OfALargeTable_SaysHowFarItHasCome()
    {
        using var importing = new ImportingTable();
        var progress = new Said();
        var file = importing.File("asb.csv", "Ward,Apr-Nov 2018\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"Ward {i},{i % 90}\n")));
        importing.Import("asb-by-ward", file, r => r with { Progress = progress, DryRun = true });

        var bytes = new FileInfo(file).Length;
        Assert.All(progress.Reports, r => Assert.True(r.Of == bytes && r.Bytes >= 0 && r.Bytes <= bytes));
        Assert.Equal(new ImportProgress(ImportStage.Reading, 0, bytes), progress.Reports[0]);
        Assert.Contains(progress.Reports, r => r.Stage == ImportStage.Reading && r.Bytes > 0);
        Assert.Contains(progress.Reports, r => r.Stage == ImportStage.Checking);
    }

    private sealed class Said : IProgress<ImportProgress>
    {
        private readonly Lock held = new();

        public List<ImportProgress> Reports { get; } = [];

        public void Report(ImportProgress value)
        {
            lock (held)
            {
                Reports.Add(value);
            }
        }
    }

    [Fact]
    public void Import_HeadingAlmostRight_IsRefusedWithASuggestion()
    {
        using var importing = new ImportingTable();
        var outcome = importing.Import("fires", importing.File("fires.csv", "Incident number,Date,Parrish,Cause,Type\n1,2018-05-01,Cambourne,Deliberate,Outdoor\n"));

        Assert.True(outcome.Refused);
        Assert.Contains(outcome.Findings, f => f.Advice.Contains("'Parrish'", StringComparison.Ordinal) && f.Place.Column == 3);
    }

    [Fact]
    public void Import_MonthlyFilesPutTogether_PassesOverTheInnerHeaders()
    {
        using var importing = new ImportingTable();
        var outcome = importing.Import("fires", importing.File("fires.csv", $"{Header}\n1,2018-05-01,Cambourne,Deliberate,Outdoor\n{Header}\n2,2018-06-01,Girton,Deliberate,Outdoor\n"));

        Assert.Equal([2L, 0L], [outcome.Record!.Kept, outcome.Record.Rejected]);
    }
}
