namespace Wardmote.Tests.Evidence.Imports;

public sealed class SeedTablesTests
{
    [Fact]
    public void Import_AmbulanceCallouts_CanBeAsked()
    {
        using var importing = new ImportingTable();
        var outcome = importing.Import("ambulance-assaults", Repository.Shared("seed/tables/table-03.csv"));

        Assert.False(outcome.Refused);
        Assert.Equal(
            ["2014-12-31 | 1346 | 1346", "2015-12-31 | 1473 | 1473", "2016-12-31 | 1137 | 1137", "2017-12-31 | 1063 | 1063", "2018-11-30 | 864 | 864"],
            importing.Ask("""
                SELECT period_end, sum(callouts) FILTER (NOT stated), any_value(callouts) FILTER (stated)
                FROM "ambulance-assaults" GROUP BY 1 ORDER BY 1
                """));
        Assert.True(outcome.Record!.Slices[^1] is { Partial: true, AsWritten: "2018*" });
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
}
