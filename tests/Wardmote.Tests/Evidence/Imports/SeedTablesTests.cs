using Wardmote.Analysis.Periods;

namespace Wardmote.Tests.Evidence.Imports;

/// <summary>The tables of a real board pack, as they were printed.</summary>
public sealed class SeedTablesTests
{
    [Theory]
    [InlineData("table-01.csv", "partner-priorities", "2019", 25)]
    [InlineData("table-02.csv", "ed-assaults-yearly", null, 65)]
    [InlineData("table-03.csv", "ambulance-assaults", null, 35)]
    [InlineData("table-05.csv", "domestic-abuse", null, 8)]
    [InlineData("table-06.csv", "probation-risk", "31 May 2018", 32)]
    [InlineData("table-07.csv", "probation-needs", "31 May 2018", 66)]
    [InlineData("table-08.csv", "probation-sentenced", null, 32)]
    [InlineData("table-09.csv", "probation-offences", "2018", 12)]
    [InlineData("table-10.csv", "first-time-entrants", "Oct 17 to Sep 18", 18)]
    [InlineData("table-11.csv", "first-time-entrant-offences", "Sep 17 to Oct 18", 11)]
    [InlineData("table-12.csv", "nrm-referrals", "2017", 28)]
    [InlineData("table-13.csv", "school-absence", null, 27)]
    [InlineData("table-14.csv", "school-exclusion", null, 27)]
    [InlineData("table-15.csv", "asb-by-ward", null, 52)]
    public void Import_AsPrinted_KeepsEveryFigure(string file, string dataset, string? period, int figures)
    {
        using var importing = new ImportingTable();
        var outcome = importing.Import(dataset, Repository.Shared("seed/tables/" + file), r => r with { Period = Read(period) });

        Assert.False(outcome.Refused, string.Join("\n", outcome.Findings.Select(f => f.Message)));
        Assert.Equal((figures, 0), (outcome.Record!.Kept, outcome.Record.Rejected));
    }

    [Fact]
    public void Import_AmbulanceCallouts_CanBeAsked()
    {
        using var importing = new ImportingTable();
        var outcome = importing.Import("ambulance-assaults", Repository.Shared("seed/tables/table-03.csv"));

        Assert.Equal(
            ["2014-12-31 | 1346 | 1346", "2015-12-31 | 1473 | 1473", "2016-12-31 | 1137 | 1137", "2017-12-31 | 1063 | 1063", "2018-11-30 | 864 | 864"],
            importing.Ask("""
                SELECT period_end, sum(callouts) FILTER (NOT stated), any_value(callouts) FILTER (stated)
                FROM "ambulance-assaults" GROUP BY 1 ORDER BY 1
                """));
        Assert.True(outcome.Record!.Slices[^1] is { Partial: true, AsWritten: "2018*" });
    }

    [Fact]
    public void Import_GrandTotalOfSeveralYears_IsKeptApartFromThem()
    {
        using var importing = new ImportingTable();
        var outcome = importing.Import("probation-sentenced", Repository.Shared("seed/tables/table-08.csv"));

        Assert.Equal([Period.Month(2015, 1).Start, new(2016, 1, 1), new(2017, 1, 1), new(2018, 1, 1)], outcome.Record!.Slices.Select(s => s.Period.Start));
        Assert.Equal(
            ["240 | 240"],
            importing.Ask("""SELECT sum(offenders) FILTER (NOT stated), max(offenders) FILTER (offence = 'Total' AND period_start = DATE '2015-01-01' AND period_end = DATE '2018-09-30') FROM "probation-sentenced" """));
    }

    [Fact]
    public void Import_SameBytesAgain_WritesNothing()
    {
        using var importing = new ImportingTable();
        var file = Repository.Shared("seed/tables/table-03.csv");
        var first = importing.Import("ambulance-assaults", file);
        var second = importing.Import("ambulance-assaults", file);

        Assert.True(second.AlreadyThere);
        Assert.Equal(first.Record!.Id, second.Record!.Id);
        Assert.Single(importing.Lake.Imports());
    }

    private static Period? Read(string? text) => text is not null && new PeriodReader(YearKind.Calendar).TryRead(text, out var reading) ? reading.Period : null;
}
