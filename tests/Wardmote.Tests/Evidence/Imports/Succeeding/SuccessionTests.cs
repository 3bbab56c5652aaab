using CsCheck;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Imports.Succeeding;

public sealed class SuccessionTests : IDisposable
{
    private const string Yearly = "ambulance-assaults";
    private const string AskAll = "SELECT district, period_start, period_end, callouts FROM \"ambulance-assaults\" ORDER BY ALL";

    private readonly ImportingTable importing = new();

    [Fact]
    public void NewerReturn_OfTheSamePeriod_ReplacesAndSaysWhatMoved()
    {
        var first = Import("District,2017,2018\nFenland,10,20\nCambridge,5,6\n");
        var second = Import("District,2018,2019\nFenland,22,30\nHuntingdonshire,4,5\n");

        Assert.Equal(
            [
                "Cambridge | 2017-01-01 | 2017-12-31 | 5",
                "Fenland | 2017-01-01 | 2017-12-31 | 10",
                "Fenland | 2018-01-01 | 2018-12-31 | 22",
                "Fenland | 2019-01-01 | 2019-12-31 | 30",
                "Huntingdonshire | 2018-01-01 | 2018-12-31 | 4",
                "Huntingdonshire | 2019-01-01 | 2019-12-31 | 5",
            ],
            importing.Ask(AskAll));
        var moved = second.Record!.Restatement!;
        Assert.Equal([first.Record!.Id], moved.Replaced);
        Assert.Equal((1, 1, 1), (moved.Added, moved.Removed, moved.Changed));
        Assert.Equal([new Move("Cambridge, 2018", 6, null), new Move("Huntingdonshire, 2018", null, 4), new Move("Fenland, 2018", 20, 22)], moved.Moves);
        Assert.Equal(2, importing.Lake.Imports().Count);
    }

    [Fact]
    public void WholeYear_AfterAPartOfIt_TakesItsPlace()
    {
        Import("District,Jan - Sep 2018\nFenland,20\n");
        var whole = Import("District,2018\nFenland,27\n");

        Assert.Equal(["Fenland | 2018-01-01 | 2018-12-31 | 27"], importing.Ask(AskAll));
        Assert.Equal([new Move("Fenland, 2018", 20, 27)], whole.Record!.Restatement!.Moves);
    }

    [Fact]
    public void PartOfALiveYear_IsRefusedUnlessToldToReplace()
    {
        Import("District,2018\nFenland,27\n");
        var december = importing.File("december.csv", "District,Dec 2018\nFenland,3\n");
        var refused = importing.Import(Yearly, december);

        Assert.True(refused.Refused);
        Assert.StartsWith("Dec 2018 is only a part of 2018, which is live from return", refused.Findings[^1].Message, StringComparison.Ordinal);
        Assert.Single(importing.Lake.Imports());

        Assert.False(importing.Import(Yearly, december, r => r with { Replace = true }).Refused);
        Assert.Equal(["Fenland | 2018-12-01 | 2018-12-31 | 3"], importing.Ask(AskAll));
    }

    [Fact]
    public void Quarters_ThatCoverALiveYear_TakeItsPlace()
    {
        Import("District,2018\nFenland,27\n");
        var outcome = Import("District,Q1 2018,Q2 2018,Q3 2018,Q4 2018\nFenland,7,7,7,8\n");

        Assert.Equal(["29 | 4"], importing.Ask("SELECT sum(callouts), count(*) FROM \"ambulance-assaults\""));
        Assert.Equal([new Move("Fenland, Jan - Mar 2018", 27, 7)], outcome.Record!.Restatement!.Moves.Where(m => m.Before is not null));
    }

    [Fact]
    public void PeriodsThatOverlap_AreBothKeptWithAWarning()
    {
        Import("District,2018\nFenland,27\n");
        var outcome = Import("District,Oct 18 to Sep 19\nFenland,30\n");

        Assert.Contains(outcome.Findings, f => f is { Kind: FindingKind.Period, Severity: Severity.Warning } && f.Message.StartsWith("Oct 2018 - Sep 2019 overlaps with 2018", StringComparison.Ordinal));
        Assert.Equal(2, importing.Ask(AskAll).Count);
    }

    [Fact]
    public void MonthOfRecords_LosingMostOfThem_IsRefusedUnlessToldToReplace()
    {
        Records("october.csv", Enumerable.Range(1, 30).Select(day => new DateOnly(2018, 10, day)));
        var stray = Records("november.csv", [.. Enumerable.Range(1, 25).Select(day => new DateOnly(2018, 11, day)), new DateOnly(2018, 10, 31)]);

        Assert.True(stray.Refused);
        Assert.StartsWith("Oct 2018 has 1 records here and 30 in october.csv", stray.Findings[^1].Message, StringComparison.Ordinal);
        Assert.Equal(["30"], importing.Ask("SELECT count(*) FROM fires"));

        var only = importing.Import("fires", importing.File("november.csv"), r => r with { Period = Period.Month(2018, 11), AcceptRejects = true });
        Assert.Equal((25, 1), (only.Record!.Kept, only.Record.Rejected));
        Assert.Equal(["2018-10-01 | 30", "2018-11-01 | 25"], importing.Ask("SELECT date_trunc('month', date)::DATE, count(*) FROM fires GROUP BY 1 ORDER BY 1"));
    }

    [Fact]
    public void MonthsWithoutRecords_OfAFileSaidToCoverThem_AreKnownToHaveNone()
    {
        Records("year.csv", [new DateOnly(2018, 1, 5), new DateOnly(2018, 3, 5)]);
        var outcome = Records("again.csv", [new DateOnly(2018, 3, 5)], r => r with { Period = Period.Months(2018, 1, 3), Replace = true });

        Assert.Equal([0L, 0L, 1L], outcome.Record!.Slices.OrderBy(s => s.Period).Select(s => s.Rows));
        Assert.Equal(["1"], importing.Ask("SELECT count(*) FROM fires"));
    }

    [Fact]
    public void TwoForces_OfTheSameMonth_DoNotReplaceEachOther()
    {
        const string header = "Month,Reported by,Crime type\n";
        foreach (var force in new[] { "Northshire", "Southshire" })
        {
            Assert.False(importing.Import("street-crime", importing.File(force + ".csv", header + $"2018-10,{force},Drugs\n2018-10,{force},Burglary\n")).Refused);
        }

        importing.Import("street-crime", importing.File("again.csv", header + "2018-10,Southshire,Drugs\n"));

        Assert.Equal(["Northshire | 2", "Southshire | 1"], importing.Ask("SELECT reported_by, count(*) FROM \"street-crime\" GROUP BY 1 ORDER BY 1"));
    }

    [Fact]
    public void Live_OfAnyImports_NeverCountsADayTwiceWithinYearsAndMonths() =>
        Gen.Select(Gen.Int[0, 23], Gen.Int[1, 3]).Select(s => Period.Months(2018 + s.Item1 / 12, s.Item1 % 12 + 1, s.Item2 == 3 ? 12 : 1)).Array[1, 8].Sample(periods =>
        {
            var imports = periods.Select((period, i) => Some.Import($"2026{i:00}", period)).ToList();
            var live = Lake.Live(imports);

            // Whatever is live is not within anything newer, and every day that was ever covered still is.
            Assert.All(live, l => Assert.DoesNotContain(imports.SkipWhile(i => i.Id != l.Import.Id).Skip(1), newer => newer.Slices[0].Period.Contains(l.Slice.Period)));
            Assert.All(periods, p => Assert.Contains(live, l => l.Slice.Period.Contains(p)));
        });

    public void Dispose() => importing.Dispose();

    private ImportOutcome Import(string table)
    {
        var outcome = importing.Import(Yearly, importing.File($"return {Guid.NewGuid():N}.csv", table));
        Assert.False(outcome.Refused, string.Join("\n", outcome.Findings.Select(f => f.Message)));
        return outcome;
    }

    private ImportOutcome Records(string name, IEnumerable<DateOnly> days, Func<ImportRequest, ImportRequest>? with = null) =>
        importing.Import("fires", importing.File(name, "Date,Parish,Cause,Type\n" + string.Concat(days.Select(d => $"{d:yyyy-MM-dd},Bourn,Accidental,Building\n"))), with);

    private static class Some
    {
        public static ImportRecord Import(string id, Period period) => new()
        {
            Id = id,
            Dataset = "any",
            ImportedAt = DateTimeOffset.UnixEpoch,
            Source = new SourceFile("any.csv", "", 0),
            Slices = [new Slice { Period = period, Rows = 1 }],
            Read = 1,
            Kept = 1,
            Rejected = 0,
        };
    }
}
